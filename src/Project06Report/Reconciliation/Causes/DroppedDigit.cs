namespace Project06Report.Reconciliation.Causes;

/// <summary>1.979 for 19.979.</summary>
internal static class DroppedDigit
{
    public static Cause? Recognise(Repair repair) =>
        Digits.Of(repair) is var (written, proper) && Digits.Omitted(proper, written) is { } at
            ? Digits.IsTwin(proper, at)
                ? new Cause("sot_chu_so_doi", $"gõ sót một trong hai chữ số {proper[at]} liền nhau", 8)
                : new Cause("sot_chu_so", $"gõ sót một chữ số {proper[at]}", 10)
            : null;
}
