using System.Collections.Immutable;
using Project06Report.Editions.Sources;

namespace Project06Report.Editions.Catalogues;

/// <summary>The catalogue as text: danh-muc/&lt;SHEET&gt;.csv and tieu-de.csv.</summary>
internal static class CatalogueSource
{
    public const string Titles = "tieu-de.csv";
    private const string Folder = "danh-muc";
    private static readonly string[] TitleCodes = ["trang", "cot", "tieu_de", "rong", "kieu", "chon"];

    /// <summary>The sheets in the order of tieu-de.csv.</summary>
    /// <param name="sources">The folder of sources.</param>
    public static ImmutableArray<SheetPlan> Read(string sources)
    {
        var titles = CsvTable.Read(SourceFile.Read(sources, Titles)).Rows;
        var sheets = titles.Where(row => row["cot"].Length == 0).ToList();
        foreach (var row in titles)
        {
            if (sheets.Count(sheet => sheet["trang"] == row["trang"]) != 1)
            {
                throw row.Place.Fault($"a sheet has one row with a blank cot, its title: {row["trang"]}");
            }
        }

        CheckNoneIsLeft(sources, sheets);
        return [.. sheets.Select(sheet => Sheet(sources, sheet, titles))];
    }

    /// <summary>The sources of sheets.</summary>
    public static IEnumerable<SourceFile> Texts(ImmutableArray<SheetPlan> sheets)
    {
        var titles = CsvTable.Write(TitleCodes, sheets.SelectMany(TitleRows));
        return sheets.Select(Text).Prepend(new(Titles, titles));
    }

    private static SourceFile Text(SheetPlan sheet)
    {
        var codes = sheet.Columns.Select(column => column.Code);
        var rows = sheet.Rows.Select(row => row.Cells.AsEnumerable());
        return new(NameOf(sheet.Name), CsvTable.Write(codes, rows));
    }

    private static string NameOf(string sheet) => $"{Folder}/{sheet}.csv";

    private static void CheckNoneIsLeft(string sources, List<CsvRow> sheets)
    {
        var named = sheets.Select(sheet => sheet["trang"]).ToHashSet(StringComparer.Ordinal);
        var left = new DirectoryInfo(Path.Combine(sources, Folder))
            .EnumerateFiles("*.csv")
            .Select(file => Path.GetFileNameWithoutExtension(file.Name))
            .Order(StringComparer.Ordinal)
            .FirstOrDefault(name => !named.Contains(name));
        if (left is not null)
        {
            throw new SourcePlace(NameOf(left), 1).Fault($"{Titles} has no title for this sheet");
        }
    }

    private static SheetPlan Sheet(string sources, CsvRow title, ImmutableArray<CsvRow> titles)
    {
        var name = title["trang"];
        var table = CsvTable.Read(SourceFile.Read(sources, NameOf(name)));
        var columns = titles
            .Where(row => row["trang"] == name && row["cot"].Length > 0)
            .Select(Column)
            .ToList();
        if (!columns.Select(column => column.Code).SequenceEqual(table.Codes, StringComparer.Ordinal))
        {
            throw new SourcePlace(NameOf(name), 1).Fault($"{Titles} has other columns, or another order");
        }

        var sheet = new SheetPlan(name, title["tieu_de"], [.. columns], table.Rows);
        foreach (var row in table.Rows)
        {
            Check(row, sheet.Columns);
        }

        return sheet;
    }

    private static ColumnPlan Column(CsvRow row)
    {
        var (code, word, choices) = (row["cot"], row["kieu"], row["chon"]);
        var kind = word.Length == 0 ? ColumnKinds.Of(code) : ColumnKinds.Named(word);
        var plan = new ColumnPlan(
            code,
            row["tieu_de"],
            Length.Number(row["rong"])
                ?? throw row.Place.Fault($"rong is a number of characters, not {row["rong"]}"),
            kind ?? throw row.Place.Fault($"kieu is chu, giua, so, ngay or ghi_chu, not {word}"),
            choices.Length == 0 ? [] : [.. choices.Split(',')]
        );
        return choices.Length > ColumnPlan.LongestList
            ? throw row.Place.Fault($"Excel takes a list of at most {ColumnPlan.LongestList} characters")
            : plan;
    }

    private static void Check(CsvRow row, ImmutableArray<ColumnPlan> columns)
    {
        foreach (var column in columns)
        {
            var cell = row[column.Code];
            var fits = column.Kind switch
            {
                ColumnKind.Number => Length.Number(cell) is not null,
                ColumnKind.Day => SourceDay.Read(cell) is not null,
                _ => cell == cell.Trim(),
            };
            if (cell.Length > 0 && !fits)
            {
                throw row.Place.Fault($"{column.Code} is {ColumnKinds.WordOf(column.Kind)}, not \"{cell}\"");
            }
        }
    }

    private static IEnumerable<string[]> TitleRows(SheetPlan sheet) =>
        sheet
            .Columns.Select(column =>
                new[]
                {
                    sheet.Name,
                    column.Code,
                    column.Heading,
                    Length.Invariant(column.Width),
                    column.Kind == ColumnKinds.Of(column.Code) ? "" : ColumnKinds.WordOf(column.Kind),
                    string.Join(',', column.Choices),
                }
            )
            .Prepend([sheet.Name, "", sheet.Title, "", "", ""]);
}
