using System.Text.Encodings.Web;
using System.Text.Json;
using Project06Report.Diagnostics;

namespace Project06Report.Cli;

/// <summary>The outcome as one JSON document (docs/command-line.md). Fields are only ever added.</summary>
internal static class FindingsJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // the reader is a program, not a web page: letters and signs as they are
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(TextWriter output, string command, RunRequest request, RunOutcome outcome, ExitCode code) =>
        Document(output, command, request.Month.ToString(), code, json => WriteOutcome(json, outcome));

    /// <summary>A command line that was not understood: nothing ran.</summary>
    public static void WriteUsage(TextWriter output, string command, string message) =>
        Document(output, command, "", ExitCode.Usage, json => json.WriteString("loi_dong_lenh", message));

    /// <summary>The document every command writes, with what is the command's own.</summary>
    public static void Document(TextWriter output, string command, string month, ExitCode code, Action<Utf8JsonWriter> content)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("chuong_trinh", "p06");
            json.WriteString("lenh", command);
            json.WriteString("thang", month);
            json.WriteNumber("ma_thoat", (int)code);
            content(json);
            json.WriteEndObject();
        }

        output.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    private static void WriteOutcome(Utf8JsonWriter json, RunOutcome outcome)
    {
        json.WriteStartArray("tep_da_ghi");
        foreach (var file in outcome.Written)
        {
            json.WriteStringValue(file);
        }

        json.WriteEndArray();
        WriteFindings(json, outcome.Findings);
    }

    public static void WriteFindings(Utf8JsonWriter json, IEnumerable<Diagnostic> findings)
    {
        json.WriteStartArray("phat_hien");
        foreach (var finding in findings)
        {
            WriteFinding(json, finding);
        }

        json.WriteEndArray();
    }

    private static void WriteFinding(Utf8JsonWriter json, Diagnostic finding)
    {
        json.WriteStartObject();
        json.WriteString("ma", finding.Kind.Code);
        json.WriteString("muc_do", finding.Severity switch { Severity.Error => "loi", Severity.Warning => "canh_bao", _ => "thong_bao" });
        json.WriteString("tieu_de", finding.Kind.Title);
        json.WriteString("quy_tac", finding.Rule);
        json.WritePropertyName("noi");
        WritePlace(json, finding.Place);
        json.WriteString("dang_ghi", finding.Written);
        json.WriteString("phai_la", finding.Expected);
        json.WriteString("kha_nang", finding.Cause);
        json.WriteString("cach_sua", finding.Remedy);
        json.WriteString("giai_trinh", finding.Waiver);
        json.WriteStartArray("lien_quan");
        foreach (var place in finding.Related)
        {
            WritePlace(json, place);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, Place place)
    {
        json.WriteStartObject();
        json.WriteString("tep", place.File);
        json.WriteString("phan", place.Part);
        json.WriteString("vi_tri", place.Spot);
        json.WriteString("ten", place.Label);
        json.WriteEndObject();
    }
}
