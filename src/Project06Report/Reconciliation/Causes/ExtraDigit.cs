namespace Project06Report.Reconciliation.Causes;

/// <summary>19.979 for 1.979.</summary>
internal static class ExtraDigit
{
    public static Cause? Recognise(Repair repair)
    {
        if (Digits.Of(repair) is not var (written, proper) || Digits.Omitted(written, proper) is not { } at)
        {
            return null;
        }

        return Digits.IsTwin(written, at)
            ? new Cause("lap_chu_so", $"gõ lặp chữ số {written[at]}", 8)
            : new Cause("thua_chu_so", $"gõ thừa một chữ số {written[at]}", 10);
    }
}
