namespace Project06Report.Reconciliation.Causes;

/// <summary>19.979 for 1.979.</summary>
internal static class ExtraDigit
{
    public static Cause? Recognise(Repair repair) =>
        Digits.Of(repair) is var (written, proper) && Digits.Omitted(written, proper) is { } at
            ? Digits.IsTwin(written, at)
                ? new Cause("lap_chu_so", $"gõ lặp chữ số {written[at]}", 8)
                : new Cause("thua_chu_so", $"gõ thừa một chữ số {written[at]}", 10)
            : null;
}
