using System.Collections.Immutable;
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
                            WriteKey(json, value.Key);
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
                KeyOf(root),
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
                        WriteKey(json, change.Key);
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
                KeyOf(root),
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

    /// <summary>The sender's own values, and those of the units of a matrix form.</summary>
    private static IEnumerable<(FigureKey Key, string Label, string Value, CellOrigin? Cell)> Values(
        CatalogueAt catalogue,
        Submission submission
    )
    {
        var names = catalogue
            .PlacesOf(submission.Agency, submission.Form)
            .ToDictionary(indicator => indicator.Id, indicator => indicator.Name, StringComparer.Ordinal);
        return Own(submission)
            .Concat(submission.Rows.SelectMany(row => OfUnit(row.Key, row.Value)))
            .Select(value =>
                (
                    catalogue.KeyOf(value.Unit, submission.Form.Code, value.Id),
                    value.Cell?.Label ?? names.GetValueOrDefault(value.Id, ""),
                    value.Text,
                    value.Cell
                )
            );
    }

    private static IEnumerable<SentValue> Own(Submission submission)
    {
        var unit = submission.Agency.Code;
        var dates = submission.Dates.Select(date => new SentValue(
            unit,
            date.Key,
            date.Value.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            date.Value.Cell
        ));
        return Numbers(unit, submission.Figures).Concat(dates).Concat(Words(unit, submission.Texts));
    }

    private static IEnumerable<SentValue> OfUnit(string unit, UnitValues values) =>
        Numbers(unit, values.Figures).Concat(Words(unit, values.Texts));

    private static IEnumerable<SentValue> Numbers(
        string unit,
        ImmutableSortedDictionary<string, Figure> figures
    ) =>
        figures.Select(figure => new SentValue(
            unit,
            figure.Key,
            (figure.Value.Value / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture),
            figure.Value.Cell
        ));

    private static IEnumerable<SentValue> Words(
        string unit,
        ImmutableSortedDictionary<string, TextValue> texts
    ) => texts.Select(text => new SentValue(unit, text.Key, text.Value.Text, text.Value.Cell));

    /// <summary>The form is written where it is not the official one of the figure.</summary>
    private static void WriteKey(Utf8JsonWriter json, FigureKey key)
    {
        json.WriteString("don_vi", key.Agency);
        if (key.Form.Length > 0)
        {
            json.WriteString("bieu_mau", key.Form);
        }

        json.WriteString("chi_tieu", key.Indicator);
    }

    private static FigureKey KeyOf(JsonElement root) =>
        new(Text(root, "don_vi"), Text(root, "chi_tieu"))
        {
            Form = root.TryGetProperty("bieu_mau", out _) ? Text(root, "bieu_mau") : "",
        };

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

    /// <summary>A value as a form gives it, of one unit.</summary>
    private readonly record struct SentValue(string Unit, string Id, string Text, CellOrigin? Cell);
}
