using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using Xunit;

namespace Project06Report.Tests.August2022;

/// <summary>No figure of the report is typed in the template, and none is read in vain: whichever numeric cell of a submission is
/// changed, the report changes or a finding is raised.</summary>
public sealed class EveryCellCountsTests
{
    private static readonly XNamespace S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>What a sender notes for itself: the day it signed its letter.</summary>
    private static readonly string[] Ignored = ["BIA!ngay_ky"];

    public static TheoryData<string> SubmissionsInForce =>
        [
            .. new DirectoryInfo(Folder())
                .EnumerateFiles("*.xlsx")
                .Select(file => file.Name)
                .Where(name => name != "SYT-2022-08.xlsx")
                .Order(StringComparer.Ordinal),
        ];

    [DeepTheory]
    [MemberData(nameof(SubmissionsInForce))]
    public void Changing_any_numeric_cell_changes_the_report_or_raises_a_finding(string file) =>
        Assert.Empty(Unnoticed(file, every: 1));

    [Theory]
    [InlineData("CAT-2022-08.xlsx")]
    [InlineData("VPUB-2022-08.xlsx")]
    public void Changing_one_numeric_cell_in_ten_changes_the_report_or_raises_a_finding(string file) =>
        Assert.Empty(Unnoticed(file, every: 10));

    private static List<string> Unnoticed(string file, int every)
    {
        using var month = new SampleMonth();
        var path = month.PathOf($"2022-08/nop/{file}");
        var original = File.ReadAllBytes(path);
        var before = Outcome(month);
        var unnoticed = new List<string>();
        foreach (var (sheet, cell) in NumericCells(original).Where((_, at) => at % every == 0))
        {
            File.WriteAllBytes(path, WithChangedCell(original, sheet, cell));
            if (Outcome(month) == before)
            {
                unnoticed.Add($"{sheet} {cell}");
            }
        }

        return unnoticed;
    }

    /// <summary>Everything a reader of the run would see.</summary>
    private static string Outcome(SampleMonth month)
    {
        var outcome = month.Generate();
        var report = outcome.Published.Written.IsEmpty
            ? ""
            : Convert.ToHexString(
                System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(month.Report))
            );
        return report
            + string.Join(
                "\n",
                outcome.Findings.Select(finding =>
                    $"{finding.Kind.Code} {finding.Place} {finding.Written.Show()} {finding.Expected.Show()}"
                )
            );
    }

    private static string Folder() => Path.Combine(Repository.Root, "samples", "2022", "2022-08", "nop");

    private static IEnumerable<(string Sheet, string Cell)> NumericCells(byte[] workbook)
    {
        using var package = new ZipArchive(new MemoryStream(workbook));
        var names = SheetNames(package);
        return
        [
            .. from entry in package.Entries
            where entry.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)
            from cell in Load(entry).Descendants(S + "c")
            where IsTypedNumber(cell)
            let row = cell.Parent!.Elements(S + "c").First()
            where !Ignored.Contains($"{names[entry.FullName]}!{TextAt(package, row)}")
            select (entry.FullName, (string)cell.Attribute("r")!),
        ];
    }

    private static bool IsTypedNumber(XElement cell) =>
        (string?)cell.Attribute("t") is null or "n"
        && cell.Element(S + "v") is not null
        && cell.Element(S + "f") is null;

    private static Dictionary<string, string> SheetNames(ZipArchive package)
    {
        XNamespace r = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        XNamespace p = "http://schemas.openxmlformats.org/package/2006/relationships";
        var targets = Load(package.GetEntry("xl/_rels/workbook.xml.rels")!)
            .Descendants(p + "Relationship")
            .ToDictionary(
                link => (string)link.Attribute("Id")!,
                link =>
                    "xl/" + ((string)link.Attribute("Target")!).Replace("/xl/", "", StringComparison.Ordinal)
            );
        return Load(package.GetEntry("xl/workbook.xml")!)
            .Descendants(S + "sheet")
            .ToDictionary(
                sheet => targets[(string)sheet.Attribute(r + "id")!],
                sheet => (string)sheet.Attribute("name")!
            );
    }

    private static string TextAt(ZipArchive package, XElement cell)
    {
        var value = (string?)cell.Element(S + "v") ?? "";
        return (string?)cell.Attribute("t") == "s"
            ? string.Concat(
                Load(package.GetEntry("xl/sharedStrings.xml")!)
                    .Descendants(S + "si")
                    .ElementAt(int.Parse(value, CultureInfo.InvariantCulture))
                    .Descendants(S + "t")
                    .Select(text => text.Value)
            )
            : value;
    }

    private static byte[] WithChangedCell(byte[] workbook, string sheet, string cell)
    {
        using var changed = new MemoryStream();
        changed.Write(workbook);
        using (var package = new ZipArchive(changed, ZipArchiveMode.Update, leaveOpen: true))
        {
            var xml = Load(package.GetEntry(sheet)!);
            var value = xml.Descendants(S + "c")
                .Single(node => (string?)node.Attribute("r") == cell)
                .Element(S + "v")!;
            value.Value = (
                decimal.Parse(value.Value, NumberStyles.Float, CultureInfo.InvariantCulture) + 1
            ).ToString(CultureInfo.InvariantCulture);
            package.GetEntry(sheet)!.Delete();
            using var stream = package.CreateEntry(sheet).Open();
            xml.Save(stream);
        }

        return changed.ToArray();
    }

    private static XDocument Load(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        return XDocument.Load(stream);
    }
}
