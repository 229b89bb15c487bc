using Project06Report.Diagnostics;

namespace Project06Report.Forms;

/// <summary>A finding as one text, with a line for each of its parts.</summary>
internal static class FindingWords
{
    /// <summary>For the office: with the place, without the remedy.</summary>
    public static string ForOffice(Diagnostic finding) => Lines(finding, ("Ở", $"{finding.Place}"), ("Cách sửa", ""));

    /// <summary>For the sender, in a note at the cell: without the place, with the sender's remedy.</summary>
    public static string ForSender(Diagnostic finding) => Lines(finding, ("Ở", ""), ("Cách sửa", finding.SenderRemedy));

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
                ("Đang ghi", finding.Written),
                (finding.ExpectedLabel, finding.Expected),
                ("Khả năng", finding.Cause),
                remedy,
            }
                .Where(line => line.Item2.Length > 0)
                .Select(line => $"{line.Item1}: {line.Item2}")
                .Prepend(finding.Kind.Title)
        );
}
