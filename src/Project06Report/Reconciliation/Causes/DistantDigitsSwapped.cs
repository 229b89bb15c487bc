namespace Project06Report.Reconciliation.Causes;

/// <summary>3.412 for 1.432: two digits changed places across others.</summary>
internal static class DistantDigitsSwapped
{
    public const string Code = "dao_cach_nhau";

    public static Cause? Recognise(Repair repair) =>
        Digits.Padded(repair) is var (written, proper)
        && Digits.Differences(written, proper) is [var first, var second]
        && second > first + 1
        && written[first] == proper[second]
        && written[second] == proper[first]
            ? new Cause(Code, $"đổi chỗ hai chữ số {written[first]} và {written[second]}", 17)
            : null;
}
