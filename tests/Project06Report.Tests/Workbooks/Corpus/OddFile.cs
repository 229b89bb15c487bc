using System.Text;

namespace Project06Report.Tests.Workbooks.Corpus;

/// <summary>One odd or hostile file of the corpus: a recipe in code, made anew for each test.</summary>
/// <param name="Name">A sentence; the row of <see cref="CorpusOutcomes"/> that states the outcome begins with it.</param>
internal sealed record OddFile(string Name, Func<byte[]> Make)
{
    /// <summary>The name the file is handed in under.</summary>
    public string File { get; init; } = "a.xlsx";

    public OddFile(string name, XlsxBuilder builder)
        : this(name, builder.ToBytes) { }

    public OddFile(string name, string text)
        : this(name, () => Encoding.UTF8.GetBytes(text)) { }

    /// <summary>A workbook of one sheet S with this <c>sheetData</c>.</summary>
    public static OddFile Rows(string name, string rows) => new(name, WithRows(rows));

    /// <summary>A workbook of one sheet S with one row of these cells.</summary>
    public static OddFile Cells(string name, string cells) => Rows(name, $"<row r=\"1\">{cells}</row>");

    /// <summary>A workbook of one sheet S whose part has this content between the root's tags.</summary>
    public static OddFile Sheet(string name, string content) =>
        new(
            name,
            new XlsxBuilder().Sheet("S").Edit("xl/worksheets/sheet1.xml", "<sheetData></sheetData>", content)
        );

    /// <summary>The plain workbook with a change: sheet S with A1 = 1 and A2 = "chữ".</summary>
    public static OddFile Changed(string name, string part, string old, string @new) =>
        new(name, Plain().Edit(part, old, @new));

    public static XlsxBuilder WithRows(string rows) =>
        new XlsxBuilder()
            .Sheet("S")
            .Edit("xl/worksheets/sheet1.xml", "<sheetData></sheetData>", $"<sheetData>{rows}</sheetData>");

    public static XlsxBuilder Plain() => new XlsxBuilder().Sheet("S", ("A1", 1), ("A2", "chữ"));
}
