namespace Project06Report.Reconciliation.Causes;

/// <summary>A neighbouring key or a digit misread. Any cell of a sum can absorb a difference of this form, so it proves
/// little by itself.</summary>
internal static class OneDigitWrong
{
    public const string Code = "mot_chu_so";

    public static Cause? Recognise(Repair repair) =>
        Digits.Of(repair) is var (written, proper)
        && written.Length == proper.Length
        && Digits.Differences(written, proper) is [var at]
            ? new Cause(
                Code,
                Describe(written[at], proper[at], Digits.PlaceName(proper, at, repair.Cell.Decimals)),
                7
            )
            : null;

    private static string Describe(char written, char proper, string place) =>
        $"gõ sai {Named(place)}: {written} thay cho {proper}";

    /// <summary>"một chữ số hàng nghìn", but "chữ số thứ 3".</summary>
    private static string Named(string place) =>
        place.StartsWith("hàng", StringComparison.Ordinal) ? $"một chữ số {place}" : place;
}
