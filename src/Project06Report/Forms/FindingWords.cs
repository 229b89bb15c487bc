using Project06Report.Diagnostics;

namespace Project06Report.Forms;

/// <summary>A finding as one text, a line for each thing it says.</summary>
internal static class FindingWords
{
    /// <param name="finding">What was found.</param>
    /// <param name="withPlace">Say where: the text does not stand at the cell.</param>
    public static string Of(Diagnostic finding, bool withPlace) => string.Join('\n', new[]
    {
        finding.Kind.Title,
        withPlace ? $"Ở: {finding.Place}" : "",
        finding.Written.Length == 0 ? "" : $"Đang ghi: {finding.Written}",
        finding.Expected.Length == 0 ? "" : $"Phải là: {finding.Expected}",
        finding.Cause.Length == 0 ? "" : $"Khả năng: {finding.Cause}",
        withPlace ? "" : $"Cách sửa: {finding.Remedy}",
    }.Where(line => line.Length > 0));
}
