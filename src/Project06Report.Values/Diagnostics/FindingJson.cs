using System.Text.Json;

namespace Project06Report.Diagnostics;

/// <summary>A finding as a JSON object (docs/command-line.md). Fields are only ever added.</summary>
public static class FindingJson
{
    public static void Write(Utf8JsonWriter json, Diagnostic finding)
    {
        json.WriteStartObject();
        json.WriteString("ma", finding.Kind.Code);
        json.WriteString(
            "muc_do",
            finding.Severity switch
            {
                Severity.Error => "loi",
                Severity.Warning => "canh_bao",
                _ => "thong_bao",
            }
        );
        json.WriteString("tieu_de", finding.Kind.Title);
        json.WriteString("quy_tac", finding.Rule);
        json.WritePropertyName("noi");
        WritePlace(json, finding.Place);
        json.WriteString("dang_ghi", finding.Written.Show());
        json.WriteString("phai_la", finding.Expected.Show());
        json.WriteString("kha_nang", finding.Cause.Show());
        json.WriteString("cach_sua", finding.Remedy.Show());
        json.WriteString("giai_trinh", finding.Waiver);
        json.WriteStartArray("lien_quan");
        foreach (var place in finding.Related)
        {
            WritePlace(json, place);
        }

        json.WriteEndArray();
        WriteAbsorbed(json, finding.Absorbed);
        if (finding.Judgement is { } judgement)
        {
            json.WritePropertyName("nhan_dinh");
            JudgementJson.Write(json, judgement);
        }

        json.WriteEndObject();
    }

    private static void WriteAbsorbed(Utf8JsonWriter json, IReadOnlyList<Diagnostic> absorbed)
    {
        if (absorbed.Count == 0)
        {
            return;
        }

        json.WriteStartArray("gop");
        foreach (var finding in absorbed)
        {
            json.WriteStartObject();
            json.WriteString("ma", finding.Kind.Code);
            json.WriteString("quy_tac", finding.Rule);
            json.WritePropertyName("noi");
            WritePlace(json, finding.Place);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    internal static void WritePlace(Utf8JsonWriter json, Place place)
    {
        json.WriteStartObject();
        json.WriteString("tep", place.File);
        json.WriteString("phan", place.Part);
        json.WriteString("vi_tri", place.Spot);
        json.WriteString("ten", place.Label);
        json.WriteEndObject();
    }
}
