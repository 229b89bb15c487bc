using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Project06Report.Workspaces;

namespace Project06Report.Benchmarks;

/// <summary>The sample's August 2022 with as many agencies as wanted: those of the sample and, up to N, copies of the district that sends
/// documents and texts, each under a code and a name of its own.</summary>
internal static partial class LargeMonth
{
    private const string Original = "TPSD";
    private const int AgencySheet = 2;

    /// <param name="folder">Becomes the workspace.</param>
    /// <param name="agencies">How many have sent a workbook.</param>
    public static void Write(string folder, int agencies)
    {
        var sample = SampleWorkspace.Find().Root;
        Copy(sample, folder, "mau/bao-cao-thang.docx");
        var sent = new DirectoryInfo(Path.Combine(sample, "2022-08", "nop"))
            .EnumerateFiles("*.xlsx")
            .Where(file => file.Name != "SYT-2022-08.xlsx")
            .ToList();
        foreach (var file in sent)
        {
            Copy(sample, folder, $"2022-08/nop/{file.Name}");
        }

        var codes = Enumerable
            .Range(1, Math.Max(agencies - sent.Count, 0))
            .Select(number => string.Create(CultureInfo.InvariantCulture, $"X{number:D4}"))
            .ToList();
        Edit(
            Path.Combine(sample, Workspace.CatalogueName),
            Path.Combine(folder, Workspace.CatalogueName),
            $"xl/worksheets/sheet{AgencySheet}.xml",
            xml => WithAgencies(xml, codes)
        );
        var original = File.ReadAllBytes(Path.Combine(folder, "2022-08", "nop", $"{Original}-2022-08.xlsx"));
        foreach (var code in codes)
        {
            Edit(
                original,
                Path.Combine(folder, "2022-08", "nop", $"{code}.xlsx"),
                "xl/sharedStrings.xml",
                xml => xml.Replace($">{Original}<", $">{code}<", StringComparison.Ordinal)
            );
        }
    }

    private static void Copy(string from, string to, string name)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(to, name))!);
        File.Copy(Path.Combine(from, name), Path.Combine(to, name), overwrite: true);
    }

    /// <summary>The sheet of agencies with a row for each code behind its last.</summary>
    private static string WithAgencies(string xml, List<string> codes)
    {
        var last = RowNumber()
            .Matches(xml)
            .Max(row => int.Parse(row.Groups[1].ValueSpan, CultureInfo.InvariantCulture));
        var dates = DateStyle().Matches(xml)[^1].Groups[1].Value;
        var rows = new StringBuilder();
        foreach (var code in codes)
        {
            last++;
            rows.Append(
                    CultureInfo.InvariantCulture,
                    $"<x:row r=\"{last}\">{Text("A", last, code)}{Text("B", last, "Ủy ban nhân dân xã " + code)}{Text("C", last, "xã " + code)}{Text("D", last, "UBND-" + code)}"
                )
                .Append(
                    CultureInfo.InvariantCulture,
                    $"<x:c r=\"E{last}\"><x:v>{1000 + last}</x:v></x:c>{Text("F", last, "06-CH")}<x:c r=\"G{last}\" s=\"{dates}\"><x:v>44562</x:v></x:c></x:row>"
                );
        }

        return Dimension()
            .Replace(
                xml.Replace("</x:sheetData>", rows + "</x:sheetData>", StringComparison.Ordinal),
                $"ref=\"A1:I{last}\"",
                1
            );
    }

    private static string Text(string column, int row, string text) =>
        $"<x:c r=\"{column}{row}\" t=\"inlineStr\"><x:is><x:t>{text}</x:t></x:is></x:c>";

    private static void Edit(string from, string to, string part, Func<string, string> change) =>
        Edit(File.ReadAllBytes(from), to, part, change);

    private static void Edit(byte[] workbook, string to, string part, Func<string, string> change)
    {
        using var source = new ZipArchive(new MemoryStream(workbook));
        using var target = new ZipArchive(File.Create(to), ZipArchiveMode.Create);
        foreach (var entry in source.Entries)
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            var text = reader.ReadToEnd();
            using var writer = new StreamWriter(
                target.CreateEntry(entry.FullName, CompressionLevel.Optimal).Open(),
                new UTF8Encoding(false)
            );
            writer.Write(entry.FullName == part ? change(text) : text);
        }
    }

    [GeneratedRegex("<x:row r=\"([0-9]+)\"")]
    private static partial Regex RowNumber();

    [GeneratedRegex("<x:c r=\"G[0-9]+\" s=\"([0-9]+)\"><x:v>")]
    private static partial Regex DateStyle();

    [GeneratedRegex("ref=\"A1:I[0-9]+\"")]
    private static partial Regex Dimension();
}
