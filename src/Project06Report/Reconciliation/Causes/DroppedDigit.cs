namespace Project06Report.Reconciliation.Causes;

/// <summary>1.979 for 19.979.</summary>
internal static class DroppedDigit
{
    public static Cause? Recognise(Repair repair)
    {
        if (Digits.Of(repair) is not var (written, proper) || Digits.Omitted(proper, written) is not { } at)
        {
            return null;
        }

        return Digits.IsTwin(proper, at)
            ? new Cause("sot_chu_so_doi", $"gõ sót một trong hai chữ số {proper[at]} liền nhau", 8)
            : new Cause("sot_chu_so", $"gõ sót một chữ số {proper[at]}", 10);
    }
}
