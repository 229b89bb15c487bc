namespace Project06Report.Reconciliation.Causes;

/// <summary>157.527 for 175.527: the commonest slip of fast typing; the difference is 9·(a−b)·10^k.</summary>
internal static class AdjacentDigitsSwapped
{
    public static Cause? Recognise(Repair repair) =>
        !IsTenfold(repair)
        && Digits.Padded(repair) is var (written, proper)
        && Digits.Differences(written, proper) is [var first, var second]
        && second == first + 1
        && written[first] == proper[second]
        && written[second] == proper[first]
            ? new Cause(
                "dao_lien_nhau",
                $"đảo hai chữ số liền nhau: {written[first..(second + 1)]} ↔ {proper[first..(second + 1)]}",
                8
            )
            : null;

    /// <summary>10 for 1 is a nought too many.</summary>
    private static bool IsTenfold(Repair repair) =>
        repair.Written == repair.Proper * 10 || repair.Proper == repair.Written * 10;
}
