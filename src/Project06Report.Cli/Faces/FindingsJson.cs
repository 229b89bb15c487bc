using System.Text.Encodings.Web;
using System.Text.Json;
using Project06Report.Diagnostics;

namespace Project06Report.Cli.Faces;

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

    public static void Write(TextWriter output, RunView view) =>
        Document(output, view.Command, view.Month.ToString(), view.Code, json =>
        {
            if (view.Longer is { } period)
            {
                json.WriteString("ky", period.Id);
            }

            WriteOutcome(json, view);
        });

    /// <summary>The document for a command line that was not understood; nothing ran.</summary>
    public static void WriteUsage(TextWriter output, string command, string message) =>
        Document(output, command, "", ExitCode.Usage, json => json.WriteString("loi_dong_lenh", message));

    /// <summary>Writes the members that every command has, and then the command's own.</summary>
    public static void Document(
        TextWriter output,
        string command,
        string month,
        ExitCode code,
        Action<Utf8JsonWriter> content
    )
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

    private static void WriteOutcome(Utf8JsonWriter json, RunView view)
    {
        json.WriteStartArray("tep_da_ghi");
        foreach (var file in view.Written)
        {
            json.WriteStringValue(file);
        }

        json.WriteEndArray();
        if (view.Seal is { } seal)
        {
            json.WriteString("so_niem_phong", seal.ToString());
        }

        WriteFindings(json, view.Findings);
    }

    public static void WriteFindings(Utf8JsonWriter json, IEnumerable<Diagnostic> findings)
    {
        json.WriteStartArray("phat_hien");
        foreach (var finding in findings)
        {
            FindingJson.Write(json, finding);
        }

        json.WriteEndArray();
    }
}
