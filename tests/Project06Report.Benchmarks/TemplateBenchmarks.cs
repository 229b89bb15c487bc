using BenchmarkDotNet.Attributes;
using Project06Report.Catalogue;
using Project06Report.Figures;
using Project06Report.Inputs;
using Project06Report.Reports;
using Project06Report.WordTemplates;
using Project06Report.WordTemplates.Annotations;
using Project06Report.Workbooks.Opening;
using Project06Report.Workspaces;

namespace Project06Report.Benchmarks;

/// <summary>Filling the template of August 2022. The bars: 15 ms warm; linear up to 100 times its size; 5,000 notes in 5 s.</summary>
[MemoryDiagnoser]
public class TemplateBenchmarks
{
    private byte[] template = null!;
    private RecordValue model = null!;
    private WordRendering rendering = null!;
    private DateOnly day;

    [GlobalSetup]
    public void Read() => (template, model, day, rendering) = AugustTemplate.Read();

    [Benchmark(Baseline = true)]
    public WordRendering OpenAndRender() =>
        WordTemplate.Open("bao-cao-thang.docx", template).Template!.Render(model, day);

    /// <summary>What <c>generate --audit</c> adds, the list of values aside.</summary>
    [Benchmark]
    public AnnotatedReport Annotate() => rendering.Annotate(value => new([value.Expression]));
}

/// <summary>The August report so many times over, from one loop round the body of its template.</summary>
[MemoryDiagnoser]
public class TemplateSizeBenchmarks
{
    private byte[] template = null!;
    private RecordValue model = null!;
    private DateOnly day;

    [Params(1, 10, 100)]
    public int Times { get; set; }

    [GlobalSetup]
    public void Read()
    {
        (template, model, day, _) = AugustTemplate.Read();
        template = AugustTemplate.Repeated(template, Times);
    }

    [Benchmark]
    public byte[] OpenAndRender() =>
        WordTemplate.Open("bao-cao-thang.docx", template).Template!.Render(model, day).Document
        ?? throw new InvalidOperationException("The repeated template has errors.");
}

/// <summary>5,000 footnotes from one loop.</summary>
public class NoteBenchmarks
{
    private RecordValue model = null!;
    private byte[] template = null!;

    [GlobalSetup]
    public void Write()
    {
        var august = AugustTemplate.Read();
        ListValue numbers = new([
            .. Enumerable.Range(1, 5_000).Select(number => new FigureValue(Figure.Constant(number))),
        ]);
        model = new([.. august.Model.Members, KeyValuePair.Create("ds", (ReportValue)numbers)]);
        template = AugustTemplate.WithBody(
            august.Template,
            body =>
                "<w:p><w:r><w:t>{{ for x in ds }}</w:t></w:r></w:p><w:p><w:r><w:t>{{ x }}</w:t></w:r><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p><w:p><w:r><w:t>{{ end }}</w:t></w:r></w:p>",
            "{{ x }}"
        );
    }

    [Benchmark]
    public byte[] FiveThousandNotes() =>
        WordTemplate.Open("chu-thich.docx", template).Template!.Render(model, new(2022, 8, 14)).Document
        ?? throw new InvalidOperationException("The template has errors.");
}

internal static class AugustTemplate
{
    public static (byte[] Template, RecordValue Model, DateOnly Day, WordRendering Rendering) Read()
    {
        var workspace = SampleWorkspace.Find();
        var book = CatalogueBook
            .Read(
                WorkbookReader
                    .Read(Workspace.CatalogueName, workspace.Read(Workspace.CatalogueName).Bytes!)
                    .Workbook!
            )
            .Book!;
        var received = MonthlyRun.Check(workspace, new(MonthScope.Whole(new(2022, 8)))).Received!;
        var template = workspace.Read(book.At(received.Period.Last).Settings["mau_bao_cao"]).Bytes!;
        var model = MonthlyReport.From(received, received.Catalogue);
        return (
            template,
            model,
            received.Period.Last,
            WordTemplate.Open("bao-cao-thang.docx", template).Template!.Render(model, received.Period.Last)
        );
    }

    public static byte[] Repeated(byte[] template, int times) =>
        WithBody(
            template,
            body =>
                $"<w:p><w:r><w:t>{{{{ for lan in 1..{times} }}}}</w:t></w:r></w:p>{WithoutAppendix(body)}<w:p><w:r><w:t>{{{{ end }}}}</w:t></w:r></w:p>",
            null
        );

    /// <param name="note">The text of note 1 in place of its own, or null.</param>
    public static byte[] WithBody(byte[] template, Func<string, string> change, string? note)
    {
        using MemoryStream changed = new();
        changed.Write(template);
        using (
            System.IO.Compression.ZipArchive zip = new(
                changed,
                System.IO.Compression.ZipArchiveMode.Update,
                leaveOpen: true
            )
        )
        {
            Rewrite(zip, "word/document.xml", xml =>
            {
                var (start, end) = (
                    xml.IndexOf("<w:body>", StringComparison.Ordinal) + 8,
                    xml.LastIndexOf("<w:sectPr>", StringComparison.Ordinal)
                );
                return string.Concat(xml.AsSpan(0, start), change(xml[start..end]), xml.AsSpan(end));
            });
            if (note is not null)
            {
                Rewrite(zip, "word/footnotes.xml", xml =>
                    System.Text.RegularExpressions.Regex.Replace(
                        xml,
                        "\\{\\{ for x in danh_sach.*?</w:t>",
                        $"{note}</w:t>"
                    )
                );
            }
        }

        return changed.ToArray();
    }

    /// <summary>A section cannot be repeated.</summary>
    private static string WithoutAppendix(string body)
    {
        var at = body.IndexOf(
            "<w:p><w:pPr><w:pStyle w:val=\"LenhMau\"/></w:pPr><w:r><w:t xml:space=\"preserve\">{{ if phu_luc || bieu_do }}</w:t></w:r></w:p><w:p>",
            StringComparison.Ordinal
        );
        return body[..at];
    }

    private static void Rewrite(
        System.IO.Compression.ZipArchive zip,
        string part,
        Func<string, string> change
    )
    {
        var entry = zip.GetEntry(part)!;
        string xml;
        using (StreamReader reader = new(entry.Open()))
        {
            xml = reader.ReadToEnd();
        }

        entry.Delete();
        using StreamWriter writer = new(zip.CreateEntry(part).Open());
        writer.Write(change(xml));
    }
}
