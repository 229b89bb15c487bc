using Project06Report.Diagnostics;

namespace Project06Report.Forms;

/// <summary>A finding as one text, a line for each thing it says.</summary>
internal static class FindingWords
{
    /// <summary>For the office, away from the cell: where it is, and nothing of what to do.</summary>
    public static string ForOffice(Diagnostic finding) =>
        Lines(finding, ("Ở", $"{finding.Place}"), ("Cách sửa", ""));

    /// <summary>For the sender, at the cell.</summary>
    public static string ForSender(Diagnostic finding) =>
        Lines(finding, ("Ở", ""), ("Cách sửa", finding.SenderRemedy.Show()));

    private static string Lines(
        Diagnostic finding,
        (string Name, string Text) where,
        (string Name, string Text) remedy
    ) =>
        string.Join(
            '\n',
            new[]
            {
                where,
                ("Đang ghi", finding.Written.Show()),
                (finding.ExpectedLabel, finding.Expected.Show()),
                ("Khả năng", finding.Cause.Show()),
                remedy,
            }
                .Where(line => line.Item2.Length > 0)
                .Select(line => $"{line.Item1}: {line.Item2}")
                .Prepend(finding.Kind.Title)
        );
}
