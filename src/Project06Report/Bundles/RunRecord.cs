using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Project06Report.Catalogue;
using Project06Report.Periods;

namespace Project06Report.Bundles;

/// <summary><c>data/lan-chay.json</c>: what the run was given and what it made; with the inputs enough to run it
/// again.</summary>
/// <param name="Version">Of p06.</param>
/// <param name="Build">Changes with every change of the program.</param>
public sealed record RunRecord(
    ReportingMonth Month,
    ImmutableArray<string> AllowMissing,
    bool Strict,
    string Version,
    string Build,
    ImmutableArray<SealedFile> Inputs,
    ImmutableArray<SealedFile> Outputs,
    SealedFile? Issued
)
{
    public const string Path = "data/lan-chay.json";

    private const string LevelName = "muc_doc";

    /// <summary>At which the month was read; the first of a bag that says none.</summary>
    public ReadingLevel Level { get; init; } = ReadingLevels.Newest;

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public byte[] Write()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("chuong_trinh", "p06");
            json.WriteString("phien_ban", Version);
            json.WriteString("ma_ban_dich", Build);
            json.WriteString("thang", Month.ToString());
            if (Level != ReadingLevel.First)
            {
                json.WriteNumber(LevelName, (int)Level);
            }

            json.WriteStartObject("tham_so");
            json.WriteStartArray("cho_phep_thieu");
            foreach (var agency in AllowMissing)
            {
                json.WriteStringValue(agency);
            }

            json.WriteEndArray();
            json.WriteBoolean("coi_canh_bao_nhu_loi", Strict);
            json.WriteEndObject();
            WriteFiles(json, "tep_vao", Inputs);
            WriteFiles(json, "tep_ra", Outputs);
            WriteFiles(json, "ban_hanh", Issued is null ? [] : [Issued]);
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    /// <returns>Null when the bytes are no such record.</returns>
    public static RunRecord? Read(byte[] bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            var root = json.RootElement;
            var parameters = root.GetProperty("tham_so");
            var level = LevelOf(root);
            return ReportingMonth.Parse(Text(root, "thang")) is { } month && ReadingLevels.IsKnown(level)
                ? new(
                    month,
                    [
                        .. parameters
                            .GetProperty("cho_phep_thieu")
                            .EnumerateArray()
                            .Select(code => code.GetString() ?? ""),
                    ],
                    parameters.GetProperty("coi_canh_bao_nhu_loi").GetBoolean(),
                    Text(root, "phien_ban"),
                    Text(root, "ma_ban_dich"),
                    Files(root, "tep_vao"),
                    Files(root, "tep_ra"),
                    Files(root, "ban_hanh").FirstOrDefault()
                )
                {
                    Level = (ReadingLevel)level,
                }
                : null;
        }
        catch (Exception error)
            when (error is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Whether the bytes are the record of a run at a level that only a later program knows.</summary>
    public static bool IsOfLaterProgram(byte[] bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            return LevelOf(json.RootElement) > (int)ReadingLevels.Newest;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>0 for what is no level.</summary>
    private static int LevelOf(JsonElement root)
    {
        if (!root.TryGetProperty(LevelName, out var written))
        {
            return (int)ReadingLevel.First;
        }

        return written.TryGetInt32(out var level) ? level : 0;
    }

    private static void WriteFiles(Utf8JsonWriter json, string name, IEnumerable<SealedFile> files)
    {
        json.WriteStartArray(name);
        foreach (var file in files)
        {
            json.WriteStartObject();
            json.WriteString("ten", file.Name);
            json.WriteString("trong_goi", file.Path);
            json.WriteString("sha256", file.Sha256);
            json.WriteString("la", file.Role);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static ImmutableArray<SealedFile> Files(JsonElement root, string name) =>
        [
            .. root.GetProperty(name)
                .EnumerateArray()
                .Select(file => new SealedFile(
                    Text(file, "ten"),
                    Text(file, "trong_goi"),
                    Text(file, "sha256"),
                    Text(file, "la")
                )),
        ];

    private static string Text(JsonElement element, string name) =>
        element.GetProperty(name).GetString() ?? throw new InvalidOperationException(name);
}
