using System.Globalization;
using System.Text.Json;

namespace Project06Report.Diagnostics;

/// <summary>What a finding says of figures as a JSON object (docs/command-line.md). Numbers are exact, as strings
/// with a point, or null.</summary>
internal static class JudgementJson
{
    public static void Write(Utf8JsonWriter json, Judgement judgement)
    {
        json.WriteStartObject();
        json.WriteString(
            "muc",
            judgement.Sureness switch
            {
                Sureness.Determined => "xac_dinh",
                Sureness.Likely => "rat_co_the",
                Sureness.OneOf => "mot_trong",
                _ => "khong_xac_dinh",
            }
        );
        json.WriteBoolean("tim_het", judgement.IsSearched);
        WriteList(json, "lech", judgement.Broken, WriteRule);
        WriteList(json, "phuong_an", judgement.Options, WriteOption);
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, JudgedRule rule)
    {
        json.WriteString("quy_tac", rule.Rule);
        json.WriteString("loai", rule.Kind);
        json.WriteString("don_vi", rule.Agency);
        json.WriteString("trai", Number(rule.Left));
        json.WriteString("phai", Number(rule.Right));
        json.WriteString("lech", Number(rule.Off));
    }

    private static void WriteOption(Utf8JsonWriter json, JudgedOption option)
    {
        json.WriteString("nguyen_nhan", option.Cause);
        json.WriteBoolean("khoi", option.IsBlock);
        json.WriteNumber("gia", option.Cost);
        WriteTexts(json, "khop", option.Holding);
        WriteTexts(json, "con_lech", option.Open);
        WriteList(json, "o", option.Cells, WriteCell);
    }

    private static void WriteCell(Utf8JsonWriter json, JudgedCell cell)
    {
        json.WriteString("tep", cell.Place.File);
        json.WriteString("trang", cell.Place.Part);
        json.WriteString("o", cell.Place.Spot);
        json.WriteString("don_vi", cell.Agency);
        json.WriteString("chi_tieu", cell.Indicator);
        json.WriteString("ghi", Number(cell.Written));
        json.WriteString("la", Number(cell.Proper));
        json.WriteString("tu", Number(cell.Low));
        json.WriteString("den", Number(cell.High));
        json.WriteNumber("mot_minh", cell.Alone);
    }

    private static string? Number(decimal? value) =>
        value?.ToString("0.############", CultureInfo.InvariantCulture);

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static void WriteList<T>(
        Utf8JsonWriter json,
        string name,
        IEnumerable<T> items,
        Action<Utf8JsonWriter, T> write
    )
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
