using System.IO.Compression;
using System.Text;
using Project06Report.Periods;
using Project06Report.Workspaces;

namespace Project06Report.Benchmarks;

/// <summary>A workspace of 150 agencies, each of which has sent its form for August 2022, in a folder of its own.</summary>
internal static class LargeMonth
{
    public const int Agencies = 150;

    public static string Create()
    {
        var folder = Directory.CreateTempSubdirectory("p06-150-").FullName;
        var sample = SampleWorkspace.Find().Root;
        File.Copy(Path.Combine(sample, Workspace.CatalogueName), Path.Combine(folder, Workspace.CatalogueName));
        AddAgencies(Path.Combine(folder, Workspace.CatalogueName), Agencies - Owing(folder));
        MonthForms.Write(Workspace.Find(folder)!, new ReportingMonth(2022, 8), []);
        Directory.Move(Path.Combine(folder, "2022-08", "bieu-trang"), Path.Combine(folder, "2022-08", "nop"));
        return folder;
    }

    private static int Owing(string folder) =>
        MonthStatus.Read(Workspace.Find(folder)!, new ReportingMonth(2022, 8), DateTimeOffset.UnixEpoch).Progress!.Agencies.Length;

    /// <summary>Rows below those of sheet DON_VI, with the general form.</summary>
    private static void AddAgencies(string catalogue, int count)
    {
        using var zip = ZipFile.Open(catalogue, ZipArchiveMode.Update);
        var entry = zip.GetEntry("xl/worksheets/sheet2.xml")!;
        string xml;
        using (var reader = new StreamReader(entry.Open(), Encoding.UTF8))
        {
            xml = reader.ReadToEnd();
        }

        var rows = new StringBuilder();
        for (var added = 0; added < count; added++)
        {
            var row = 1000 + added;
            string[] cells = [$"DV{added:D3}", $"Đơn vị số {added}", $"Đơn vị {added}", "DV", "", "06-CH", "01/01/2022"];
            rows.Append($"<x:row r=\"{row}\">");
            for (var at = 0; at < cells.Length; at++)
            {
                var name = $"{(char)('A' + at)}{row}";
                rows.Append(at == 4 ? $"<x:c r=\"{name}\"><x:v>{row}</x:v></x:c>" : $"<x:c r=\"{name}\" t=\"inlineStr\"><x:is><x:t>{cells[at]}</x:t></x:is></x:c>");
            }

            rows.Append("</x:row>");
        }

        entry.Delete();
        using var writer = new StreamWriter(zip.CreateEntry("xl/worksheets/sheet2.xml").Open(), new UTF8Encoding(false));
        writer.Write(xml.Replace("</x:sheetData>", rows + "</x:sheetData>", StringComparison.Ordinal));
    }
}
