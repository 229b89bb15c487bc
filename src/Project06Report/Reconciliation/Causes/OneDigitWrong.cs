namespace Project06Report.Reconciliation.Causes;

/// <summary>A neighbouring key or a digit misread. Any cell of a sum can absorb a difference of this form, so it proves little
/// by itself.</summary>
internal static class OneDigitWrong
{
    public const string Code = "mot_chu_so";

    public static Cause? Recognise(Repair repair) =>
        Digits.Of(repair) is var (written, proper)
        && written.Length == proper.Length
        && Digits.Differences(written, proper) is [var at]
            ? new Cause(
                Code,
                $"gõ sai một chữ số {Digits.PlaceName(proper, at, repair.Cell.Decimals)}: {written[at]} thay cho {proper[at]}",
                7
            )
            : null;
}
