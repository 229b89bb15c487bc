using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Judging;
using Project06Report.Periods;
using Project06Report.Reports;
using Project06Report.WordTemplates;
using Project06Report.WordTemplates.Annotations;
using Project06Report.WordTemplates.Writing;
using Project06Report.Workspaces;

namespace Project06Report.Outputs;

/// <summary>The report for an auditor: the same document with a comment at each figure that comes from a submission,
/// and a list of everything printed with its cells.</summary>
internal static class AuditCopy
{
    // the reader is a program, not a web page: letters and signs as they are
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <param name="period">As in the report's file name: a month, or a longer period.</param>
    /// <param name="rendering">The report.</param>
    /// <param name="findings">After waivers.</param>
    public static IEnumerable<Output> Write(
        string period,
        WordRendering rendering,
        IReadOnlyList<Diagnostic> findings
    )
    {
        var accepted = new CellFindings(findings.Where(finding => finding.Waiver.Length > 0));
        var copy = rendering.Annotate(value => RemarkOn(value, accepted));
        return
        [
            new($"BC-DeAn06-{period}.kiem-toan.docx", copy.Document),
            new(
                $"BC-DeAn06-{period}.kiem-toan.json",
                List(
                    period,
                    rendering.Printed,
                    copy.Marks,
                    [.. findings.Where(finding => finding.Waiver.Length > 0)]
                )
            ),
        ];
    }

    private static Remark? RemarkOn(PrintedValue value, CellFindings accepted) =>
        Provenance.Cells(value.Value).IsEmpty
            ? null
            : new([
                .. Provenance.Lines(value.Value),
                .. accepted
                    .Of(value)
                    .Select(finding => $"{finding.Kind.Code} đã giải trình: {finding.Waiver}"),
                $"Thẻ: {{{{ {value.Expression} }}}}",
            ]);

    private static byte[] List(
        string period,
        ImmutableArray<PrintedValue> printed,
        ImmutableArray<string> marks,
        List<Diagnostic> waived
    )
    {
        var accepted = new CellFindings(waived);
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("chuong_trinh", "p06");
            json.WriteString(ReportingMonth.Parse(period) is null ? "ky" : "thang", period);
            json.WriteStartArray("gia_tri");
            for (var at = 0; at < printed.Length; at++)
            {
                Write(json, at + 1, printed[at], marks[at], accepted);
            }

            json.WriteEndArray();
            json.WriteStartArray("giai_trinh");
            waived.ForEach(finding =>
                json.WriteStringValue($"{finding.Kind.Code} {finding.Place}: {finding.Waiver}")
            );
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    private static void Write(
        Utf8JsonWriter json,
        int number,
        PrintedValue value,
        string mark,
        CellFindings accepted
    )
    {
        json.WriteStartObject();
        json.WriteNumber("stt", number);
        json.WriteString("phan", value.Part);
        json.WriteNumber("doan", value.Paragraph);
        json.WriteString("in_ra", value.Text);
        json.WriteString("cau", value.Context);
        json.WriteString("the", value.Expression);
        json.WriteString("danh_dau", mark);
        json.WriteString("gia_tri", Exact(value.Value));
        json.WriteString(
            "cach_tinh",
            value.Value is FigureValue { Figure: { Cell: null } figure } ? Provenance.Computation(figure) : ""
        );
        json.WriteStartArray("o");
        foreach (var cell in Provenance.Cells(value.Value))
        {
            Write(json, cell);
        }

        json.WriteEndArray();
        json.WriteStartArray("giai_trinh");
        accepted
            .Of(value)
            .ForEach(finding => json.WriteStringValue($"{finding.Kind.Code}: {finding.Waiver}"));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CellOrigin cell)
    {
        json.WriteStartObject();
        json.WriteString("tep", cell.File);
        json.WriteString("sha256", cell.Sha256);
        json.WriteString("trang", cell.Sheet);
        json.WriteString("o", cell.Cell.ToString());
        json.WriteString("ten", cell.Label);
        json.WriteString("dang_ghi", cell.Raw);
        json.WriteEndObject();
    }

    /// <summary>As a machine reads it; empty for a list.</summary>
    private static string Exact(ReportValue? value) =>
        value switch
        {
            FigureValue figure => figure.Figure.Value.ToString(CultureInfo.InvariantCulture),
            TextValue text => text.Text,
            DateValue date => date.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            _ => "",
        };
}
