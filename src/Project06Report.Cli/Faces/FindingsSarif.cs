using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Project06Report.Diagnostics;

namespace Project06Report.Cli.Faces;

/// <summary>The findings as SARIF 2.1.0 (OASIS, 27 March 2020): the kinds are the rules, a cell is a logical location
/// inside its file, an accepted finding is suppressed.</summary>
internal sealed class FindingsSarif
{
    private const string Root = "THU_MUC_LAM_VIEC";

    private readonly Utf8JsonWriter json;
    private readonly List<DiagnosticKind> kinds;

    private FindingsSarif(Utf8JsonWriter json, IEnumerable<Diagnostic> findings)
    {
        this.json = json;
        kinds =
        [
            .. findings
                .Select(finding => finding.Kind)
                .Distinct()
                .OrderBy(kind => kind.Code, StringComparer.Ordinal),
        ];
    }

    public static byte[] Write(RunView view)
    {
        using var buffer = new MemoryStream();
        using (
            var json = new Utf8JsonWriter(
                buffer,
                new()
                {
                    Indented = true,
                    NewLine = "\n",
                    Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
                }
            )
        )
        {
            new FindingsSarif(json, view.Findings).WriteLog(view);
        }

        return buffer.ToArray();
    }

    private void WriteLog(RunView view)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool();
        WriteInvocation(view);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var finding in view.Findings)
        {
            WriteResult(finding);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteTool()
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "p06");
        json.WriteString("language", "vi-VN");
        json.WriteStartArray("rules");
        foreach (var kind in kinds)
        {
            json.WriteStartObject();
            json.WriteString("id", kind.Code);
            WriteText("shortDescription", kind.Title);
            WriteText("fullDescription", kind.Explanation);
            WriteText("help", $"Cách sửa: {kind.Remedy}.");
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", LevelOf(kind.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteInvocation(RunView view)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", true);
        json.WriteNumber("exitCode", (int)view.Code);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteResult(Diagnostic finding)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Kind.Code);
        json.WriteNumber("ruleIndex", kinds.IndexOf(finding.Kind));
        json.WriteString("level", LevelOf(finding.Severity));
        WriteText("message", MessageOf(finding));
        WriteLocations("locations", [finding.Place]);
        WriteLocations(
            "relatedLocations",
            [.. finding.Related.DistinctBy(place => (place.File, place.Part, place.Spot, place.Label))]
        );
        json.WriteStartObject("partialFingerprints");
        json.WriteString("phatHien/v1", FingerprintOf(finding));
        json.WriteEndObject();
        if (finding.Waiver.Length > 0)
        {
            json.WriteStartArray("suppressions");
            json.WriteStartObject();
            json.WriteString("kind", "external");
            json.WriteString("justification", finding.Waiver);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteStartObject("properties");
        json.WriteString("quy_tac", finding.Rule);
        json.WriteString("dang_ghi", finding.Written.Show());
        json.WriteString("phai_la", finding.Expected.Show());
        json.WriteString("kha_nang", finding.Cause.Show());
        json.WriteString("cach_sua", finding.Remedy.Show());
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteLocations(string name, IReadOnlyList<Place> places)
    {
        json.WriteStartArray(name);
        foreach (
            var place in places.Where(place => place.File.Length + place.Part.Length + place.Label.Length > 0)
        )
        {
            json.WriteStartObject();
            WriteFile(place);
            WriteCell(place);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteFile(Place place)
    {
        if (place.File.Length == 0)
        {
            return;
        }

        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', place.File.Split('/').Select(Uri.EscapeDataString)));
        json.WriteString("uriBaseId", Root);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteCell(Place place)
    {
        if (place.Part.Length + place.Spot.Length + place.Label.Length == 0)
        {
            return;
        }

        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString(
            "name",
            new[] { place.Spot, place.Part }.FirstOrDefault(name => name.Length > 0, place.Label)
        );
        json.WriteString(
            "fullyQualifiedName",
            string.Join('!', new[] { place.File, place.Part, place.Spot }.Where(text => text.Length > 0))
        );
        if (place.Label.Length > 0)
        {
            json.WriteString("decoratedName", place.Label);
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteText(string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string MessageOf(Diagnostic finding) =>
        string.Join(
            ". ",
            new[]
            {
                finding.Kind.Title,
                finding.Written.Length > 0 ? $"Đang ghi: {finding.Written.Show()}" : "",
                finding.Expected.Length > 0 ? $"{finding.ExpectedLabel}: {finding.Expected.Show()}" : "",
                finding.Cause.Length > 0 ? $"Khả năng: {finding.Cause.Show()}" : "",
                $"Cách sửa: {finding.Remedy.Show()}",
            }.Where(text => text.Length > 0)
        ) + ".";

    /// <summary>The same finding in the next run, though figures may have changed.</summary>
    private static string FingerprintOf(Diagnostic finding) =>
        Convert.ToHexStringLower(
            SHA256.HashData(
                Encoding.UTF8.GetBytes(
                    string.Join(
                        '\n',
                        finding.Kind.Code,
                        finding.Rule,
                        finding.Place.File,
                        finding.Place.Part,
                        finding.Place.Spot,
                        finding.Place.Label
                    )
                )
            )
        );

    private static string LevelOf(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "note",
        };
}
