using System.IO.Compression;
using System.Text;
using Project06Report.Diagnostics;
using Project06Report.Periods;
using Project06Report.Runs;
using Project06Report.Tests.Layout;
using Project06Report.Workspaces;
using Xunit;

namespace Project06Report.Tests.WordTemplates.Checking;

/// <summary>The shipped template as an officer has spoilt it: some text of one of its parts is another.</summary>
internal static class EditedTemplate
{
    private const string Document = "word/document.xml";

    public static byte[] With(params (string Written, string Instead)[] edits) => With(Document, edits);

    public static byte[] With(string part, params (string Written, string Instead)[] edits) =>
        With(MonthlyReportTemplateTests.Template, part, edits);

    public static byte[] With(byte[] template, string part, params (string Written, string Instead)[] edits)
    {
        using var source = new ZipArchive(new MemoryStream(template));
        return Docx.Zip(
            source
                .Entries.Select(entry =>
                    (entry.FullName, entry.FullName == part ? Edit(Read(entry), edits) : Read(entry))
                )
                .ToList()
        );
    }

    /// <summary>What <c>p06 template check</c> says of it, in August 2022.</summary>
    public static IReadOnlyList<Diagnostic> Check(byte[] template, string month = "2022-08")
    {
        var file = Path.GetTempFileName();
        File.WriteAllBytes(file, template);
        var findings = TemplateRun
            .Check(
                Workspace.Find(Path.Combine(Repository.Root, "samples", "2022"))!,
                new(ReportingMonth.Parse(month)!.Value, file)
            )
            .Findings;
        File.Delete(file);
        return
        [
            .. findings.Select(finding =>
                finding with
                {
                    Place = finding.Place with { File = "bao-cao-thang.docx" },
                }
            ),
        ];
    }

    /// <summary>The findings as a person reads them, without what the kind alone says.</summary>
    public static string Words(IEnumerable<Diagnostic> findings) => string.Join("\n", findings.Select(Line));

    public static string Line(Diagnostic finding) =>
        string.Join(
            "\n",
            new[]
            {
                $"{(finding.Severity == Severity.Error ? "LỖI" : "CẢNH BÁO")} {finding.Kind.Code}  {finding.Kind.Title}",
                $"  Ở         {finding.Place}",
                finding.Written.Show().Length > 0 ? $"  Đang ghi  {finding.Written.Show()}" : "",
                finding.Expected.Show().Length > 0
                    ? $"  {finding.ExpectedLabel, -10}{finding.Expected.Show()}"
                    : "",
                finding.Cause.Show().Length > 0 ? $"  Khả năng  {finding.Cause.Show()}" : "",
            }.Where(line => line.Length > 0)
        );

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var content = new MemoryStream();
        using var stream = entry.Open();
        stream.CopyTo(content);
        return content.ToArray();
    }

    private static byte[] Edit(byte[] part, IEnumerable<(string Written, string Instead)> edits)
    {
        var text = Encoding.UTF8.GetString(part);
        foreach (var (written, instead) in edits)
        {
            var at = text.IndexOf(written, StringComparison.Ordinal);
            Assert.True(at >= 0, $"The template does not hold: {written}");
            text = text[..at] + instead + text[(at + written.Length)..];
        }

        return Encoding.UTF8.GetBytes(text);
    }
}
