namespace Project06Report.Reconciliation.Causes;

/// <summary>3.412 for 1.432: two digits changed places across others.</summary>
internal static class DistantDigitsSwapped
{
    public static Cause? Recognise(Repair repair) =>
        Digits.Of(repair) is var (written, proper)
        && Digits.Differences(written, proper) is [var first, var second] && second > first + 1
        && written[first] == proper[second] && written[second] == proper[first]
            ? new Cause("dao_cach_nhau", $"đổi chỗ hai chữ số {written[first]} và {written[second]}", 17)
            : null;
}
