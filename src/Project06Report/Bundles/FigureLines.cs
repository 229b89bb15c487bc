using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Project06Report.Catalogue;
using Project06Report.Figures;
using Project06Report.Rules;
using Project06Report.Submissions;
using Project06Report.WordTemplates.Writing;

namespace Project06Report.Bundles;

/// <summary><c>data/so-lieu.jsonl</c> and <c>data/so-trong-bao-cao.jsonl</c>: one JSON object per line, each value with
/// the cell it was read from and what the cell stores. They can be read with any program, or with none.</summary>
internal static class FigureLines
{
    public const string Figures = "data/so-lieu.jsonl";
    public const string Printed = "data/so-trong-bao-cao.jsonl";

    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>What the submissions in force say, by agency and indicator.</summary>
    public static byte[] OfSubmissions(MonthSubmissions month) =>
        Lines(
            month
                .Submissions.SelectMany(submission => Values(month.Catalogue, submission))
                .Select(value =>
                    (Action<Utf8JsonWriter>)(
                        json =>
                        {
                            json.WriteString("don_vi", value.Key.Agency);
                            json.WriteString("chi_tieu", value.Key.Indicator);
                            json.WriteString("ten", value.Label);
                            json.WriteString("gia_tri", value.Value);
                            WriteCell(json, value.Cell);
                        }
                    )
                )
        );

    /// <summary>What the report prints, in the order of the report, with all cells it rests on.</summary>
    public static byte[] OfReport(
        IEnumerable<PrintedValue> printed,
        Func<ReportValue?, IEnumerable<CellOrigin>> cells
    ) =>
        Lines(
            printed.Select(value =>
                (Action<Utf8JsonWriter>)(
                    json =>
                    {
                        json.WriteString("phan", value.Part);
                        json.WriteNumber("doan", value.Paragraph);
                        json.WriteString("bieu_thuc", value.Expression);
                        json.WriteString("in_ra", value.Text);
                        json.WriteStartArray("nguon");
                        foreach (var cell in cells(value.Value))
                        {
                            json.WriteStartObject();
                            WriteCell(json, cell);
                            json.WriteEndObject();
                        }

                        json.WriteEndArray();
                    }
                )
            )
        );

    public static IEnumerable<SealedFigure> Read(byte[] lines) =>
        Objects(lines)
            .Select(root => new SealedFigure(
                new(Text(root, "don_vi"), Text(root, "chi_tieu")),
                Text(root, "ten"),
                Text(root, "gia_tri"),
                root.TryGetProperty("tep", out _)
                    ? $"{Text(root, "tep")}!{Text(root, "trang")}!{Text(root, "o")}"
                    : ""
            ));

    public static byte[] OfChanges(IEnumerable<FigureChange> changes) =>
        Lines(
            changes.Select(change =>
                (Action<Utf8JsonWriter>)(
                    json =>
                    {
                        json.WriteString("don_vi", change.Key.Agency);
                        json.WriteString("chi_tieu", change.Key.Indicator);
                        json.WriteString("ten", change.Label);
                        json.WriteString("cu", change.Old);
                        json.WriteString("moi", change.New);
                        json.WriteString("o", change.Cell);
                    }
                )
            )
        );

    public static IEnumerable<FigureChange> ReadChanges(byte[] lines) =>
        Objects(lines)
            .Select(root => new FigureChange(
                new(Text(root, "don_vi"), Text(root, "chi_tieu")),
                Text(root, "ten"),
                Text(root, "cu"),
                Text(root, "moi"),
                Text(root, "o")
            ));

    /// <summary>Any objects, one line each.</summary>
    public static byte[] Of<T>(IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        using var buffer = new MemoryStream();
        foreach (var item in items)
        {
            using (var json = new Utf8JsonWriter(buffer, Options))
            {
                write(json, item);
            }

            buffer.WriteByte((byte)'\n');
        }

        return buffer.ToArray();
    }

    private static IEnumerable<JsonElement> Objects(byte[] lines) =>
        Encoding
            .UTF8.GetString(lines)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonElement.Parse(line));

    private static IEnumerable<(FigureKey Key, string Label, string Value, CellOrigin? Cell)> Values(
        CatalogueAt catalogue,
        Submission submission
    )
    {
        var names = catalogue
            .PlacesOf(submission.Agency, submission.Form)
            .ToDictionary(indicator => indicator.Id, indicator => indicator.Name, StringComparer.Ordinal);
        foreach (var (id, figure) in submission.Figures)
        {
            yield return Row(
                id,
                (figure.Value / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture),
                figure.Cell
            );
        }

        foreach (var (id, date) in submission.Dates)
        {
            yield return Row(id, date.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), date.Cell);
        }

        foreach (var (id, text) in submission.Texts)
        {
            yield return Row(id, text.Text, text.Cell);
        }

        (FigureKey, string, string, CellOrigin?) Row(string id, string value, CellOrigin? cell) =>
            (new(submission.Agency.Code, id), cell?.Label ?? names.GetValueOrDefault(id, ""), value, cell);
    }

    private static void WriteCell(Utf8JsonWriter json, CellOrigin? cell)
    {
        if (cell is not null)
        {
            json.WriteString("tep", cell.File);
            json.WriteString("sha256", cell.Sha256);
            json.WriteString("trang", cell.Sheet);
            json.WriteString("o", cell.Cell.ToString());
            json.WriteString("o_ghi", cell.Raw);
        }
    }

    private static byte[] Lines(IEnumerable<Action<Utf8JsonWriter>> members) => Of(members, (json, write) =>
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        });

    private static string Text(JsonElement element, string name) =>
        element.GetProperty(name).GetString() ?? throw new InvalidOperationException(name);
}
