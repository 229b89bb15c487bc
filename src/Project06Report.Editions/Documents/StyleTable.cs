using System.Collections.Immutable;
using Project06Report.Editions.Sources;

namespace Project06Report.Editions.Documents;

/// <summary>The styles of an edition's templates: styles.csv.</summary>
/// <param name="Rows">In the order in which Word gets them.</param>
internal sealed record StyleTable(ImmutableArray<StyleRow> Rows)
{
    public const string FileName = "styles.csv";

    private static readonly string[] Needed =
    [
        StyleRow.Normal,
        StyleRow.Body,
        StyleRow.Commands,
        StyleRow.SectionEnd,
        StyleRow.Header,
        StyleRow.NoteText,
        StyleRow.NoteMark,
    ];

    private static readonly string[] Codes =
    [
        .. "ma ten ten_khac tep loai dua_tren tiep_theo phong co_chu dam nghieng mau gian_chu chi_so".Split(
            ' '
        ),
        .. "can thut_dau trai phai truoc sau dong ke_tren giu cap".Split(' '),
    ];

    /// <summary>Styles by id, for the paragraphs of one template.</summary>
    /// <param name="template">File name without extension.</param>
    public StyleTable Of(string template) =>
        new([.. Rows.Where(row => row.Template.Length == 0 || row.Template == template)]);

    public bool Has(string id) => Rows.Any(row => row.Id == id);

    public static StyleTable Read(string sources)
    {
        var table = CsvTable.Read(SourceFile.Read(sources, FileName));
        var styles = new StyleTable([.. table.Rows.Select(Row)]);
        if (Needed.FirstOrDefault(id => !styles.Has(id)) is { } missing)
        {
            throw new SourcePlace(FileName, 1).Fault($"the style {missing} is missing");
        }

        return styles;
    }

    /// <summary>As <see cref="Read"/> wants it.</summary>
    public string Text() => CsvTable.Write(Codes, Rows.Select(Cells));

    private static StyleRow Row(CsvRow row) =>
        new()
        {
            Id = row["ma"],
            Name = row["ten"],
            Alias = row["ten_khac"],
            Template = row["tep"],
            IsForLetters = IsForLetters(row),
            BasedOn = row["dua_tren"],
            Next = row["tiep_theo"],
            Look = Look(row),
            HasRuleAbove = row.Has("ke_tren"),
            Outline = Measure(row, "cap", text => (int?)Length.Number(text)),
            Font = row["phong"],
            Size = Measure(row, "co_chu", Length.Points) / 10,
            IsBold = row.Has("dam"),
            IsItalic = row.Has("nghieng"),
            Colour = row["mau"],
            Spread = Measure(row, "gian_chu", Length.Points),
            IsRaised = row.Has("chi_so"),
        };

    private static bool IsForLetters(CsvRow row) =>
        row["loai"] switch
        {
            "" or "doan" => false,
            "chu" => true,
            var other => throw row.Place.Fault($"loai is doan or chu, not {other}"),
        };

    private static ParagraphLook Look(CsvRow row) =>
        new()
        {
            Left = Measure(row, "trai", Length.Millimetres),
            Right = Measure(row, "phai", Length.Millimetres),
            FirstLine = Measure(row, "thut_dau", Length.Millimetres),
            Before = Measure(row, "truoc", Length.Points),
            After = Measure(row, "sau", Length.Points),
            Line = row["dong"] is { Length: > 0 } line ? Looks.Line(line, row.Place) : null,
            Alignment = row["can"] is { Length: > 0 } word ? Looks.Alignment(word, row.Place) : null,
            KeepsWithNext = row.Has("giu"),
        };

    private static int? Measure(CsvRow row, string code, Func<string, int?> read) =>
        row[code] is { Length: > 0 } text
            ? read(text) ?? throw row.Place.Fault($"{code} is a number, not {text}")
            : null;

    private static IEnumerable<string> Cells(StyleRow row) =>
        [
            row.Id,
            row.Name,
            row.Alias,
            row.Template,
            row.IsForLetters ? "chu" : "",
            row.BasedOn,
            row.Next,
            row.Font,
            Text(row.Size * 10, Length.Points),
            Mark(row.IsBold),
            Mark(row.IsItalic),
            row.Colour,
            Text(row.Spread, Length.Points),
            Mark(row.IsRaised),
            .. Cells(row.Look, row.HasRuleAbove),
            row.Outline is { } level ? $"{level}" : "",
        ];

    private static IEnumerable<string> Cells(ParagraphLook look, bool hasRuleAbove) =>
        [
            look.Alignment ?? "",
            Text(look.FirstLine, Length.Millimetres),
            Text(look.Left, Length.Millimetres),
            Text(look.Right, Length.Millimetres),
            Text(look.Before, Length.Points),
            Text(look.After, Length.Points),
            look.Line is { } line ? Looks.Text(line) : "",
            Mark(hasRuleAbove),
            Mark(look.KeepsWithNext),
        ];

    private static string Text(int? measure, Func<int, string> write) =>
        measure is { } twips ? write(twips) : "";

    private static string Mark(bool yes) => yes ? "x" : "";
}
