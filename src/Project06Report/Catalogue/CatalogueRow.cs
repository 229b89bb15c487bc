using System.Globalization;
using Project06Report.Diagnostics;
using Project06Report.Periods;
using Project06Report.Vietnamese;
using Project06Report.Workbooks;
using Kinds = Project06Report.Codes.DiagnosticCatalogue.Catalogues;

namespace Project06Report.Catalogue;

/// <summary>A row of a catalogue sheet while it is read. Every reading gives a value; when the cell is wrong it reports
/// the cell, marks the row broken and gives an empty one, so that all errors of a row come out together.</summary>
internal sealed class CatalogueRow(
    Workbook workbook,
    CodedTable table,
    int number,
    string key,
    List<Diagnostic> findings
)
{
    private Validity? validity;

    public bool IsBroken { get; private set; }

    /// <summary>From <c>tu_ngay</c> to <c>den_ngay</c>; a wrong date stands for the beginning or for no end.</summary>
    public Validity Validity => validity ??= ReadValidity();

    public RowCells Cells => new(workbook, table, number, key);

    public Place At(string column) =>
        new CellPlace(workbook.File, table.Sheet.Name, table.AddressOf(number, column), Label(column));

    /// <summary>A cell of the row, for a sentence.</summary>
    public PhraseCell CellAt(string column) =>
        new(workbook.File, table.Sheet.Name, table.AddressOf(number, column));

    /// <summary>Reports a cell that cannot be read, and marks the row broken.</summary>
    public void Unreadable(
        DiagnosticKind kind,
        string column,
        string written,
        Phrase expected,
        string cause = ""
    )
    {
        IsBroken = true;
        Report(kind, column, written, expected, cause);
    }

    /// <summary>Reports a cell that can be read and contradicts something.</summary>
    public void Report(
        DiagnosticKind kind,
        string column,
        string written,
        Phrase expected,
        string cause = ""
    ) => findings.Add(new(kind, At(column), written, expected, cause));

    /// <summary>The same with the cells that it contradicts.</summary>
    public void Report(
        DiagnosticKind kind,
        string column,
        string written,
        Phrase expected,
        IReadOnlyList<Place> related
    ) => findings.Add(new(kind, At(column), written, expected) { Related = related });

    /// <summary>"có thể định ghi …", or empty.</summary>
    public static string Suggestion(string written, IEnumerable<string> names) =>
        VietnameseText.Nearest(written, names) is { } name ? $"có thể định ghi {name}" : "";

    /// <summary>The text of a cell; empty when it is blank.</summary>
    public string Optional(string column)
    {
        if (Stored(column) is not { } cell)
        {
            return "";
        }

        // a number would lose the zero of "06" and the end of "2022.10"
        var text = cell.Text.Trim();
        return
            cell.Kind == CellKind.Text
            || (cell is { Kind: CellKind.Number, IsDate: false } && text.All(char.IsAsciiDigit))
            ? text
            : Wrong(Kinds.BadCell, column, Description(cell), "chữ, trong ô có định dạng Văn bản (Text)", "");
    }

    public string Text(string column)
    {
        if (Stored(column) is null)
        {
            ReportBlank(column);
        }

        return Optional(column);
    }

    public string Code(string column, CodeShape shape) => Shaped(column, Text(column), shape);

    public string OptionalCode(string column, CodeShape shape) => Shaped(column, Optional(column), shape);

    /// <summary>Codes separated by commas; none when the cell is blank. A code that stands twice is reported.</summary>
    public CodeList Codes(string column)
    {
        var codes = new CodeList(Optional(column));
        return codes.Distinct(StringComparer.Ordinal).Count() == codes.Count
            ? codes
            : Wrong(
                Kinds.BadCode,
                column,
                codes.ToString(),
                "mỗi mã ghi một lần, cách nhau bằng dấu phẩy",
                codes
            );
    }

    /// <summary>The place of the written word among the allowed ones; null when the cell is blank.</summary>
    public int? OptionalWord(string column, string[] words) =>
        Optional(column).Length == 0 ? null : Word(column, words);

    public int? OptionalWhole(string column, int least, int most) =>
        Stored(column) is null ? null : Whole(column, least, most);

    public bool Tick(string column) =>
        Optional(column) switch
        {
            "" => false,
            "x" or "X" => true,
            var other => Wrong(Kinds.UnknownWord, column, other, "x, hoặc để trống", false),
        };

    /// <returns>The place of the written word among the allowed ones; 0 when it is none of them.</returns>
    public int Word(string column, string[] words)
    {
        var written = Text(column);
        var word = Array.IndexOf(words, written);
        if (word < 0 && written.Length > 0)
        {
            Unreadable(
                Kinds.UnknownWord,
                column,
                written,
                $"một trong các từ {string.Join(", ", words)}",
                Suggestion(written, words)
            );
        }

        return Math.Max(word, 0);
    }

    public int Whole(string column, int least, int most)
    {
        var value = Number(column, out var given);
        if (!given)
        {
            return least;
        }

        return value >= least && value <= most && decimal.IsInteger(value)
            ? (int)value
            : Wrong(
                Kinds.BadNumber,
                column,
                VietnameseNumber.Format(value, Math.Min((int)value.Scale, 4)),
                $"số nguyên từ {least} đến {VietnameseNumber.Format(most)}",
                least
            );
    }

    /// <summary>Zero or more; blank is zero.</summary>
    public decimal OptionalAmount(string column) => Stored(column) is null ? 0 : Amount(column);

    /// <summary>Zero or more; null when the cell is blank.</summary>
    public decimal? GivenAmount(string column) => Stored(column) is null ? null : Amount(column);

    /// <summary>Zero or more.</summary>
    public decimal Amount(string column)
    {
        var value = Number(column, out _);
        return value >= 0
            ? value
            : Wrong(
                Kinds.BadNumber,
                column,
                VietnameseNumber.Format(value, Math.Min((int)value.Scale, 4)),
                "số không âm",
                0m
            );
    }

    /// <summary>Written <c>yyyy-MM</c> as text.</summary>
    public ReportingMonth Month(string column)
    {
        var written = Text(column);
        if (ReportingMonth.Parse(written) is { } month)
        {
            return month;
        }

        if (written.Length > 0)
        {
            Unreadable(Kinds.BadDate, column, written, "tháng theo dạng năm-tháng, ví dụ 2022-08");
        }

        return new ReportingMonth(2000, 1);
    }

    public DateOnly Date(string column)
    {
        if (Stored(column) is { } cell)
        {
            return ReadDate(column, cell) ?? DateOnly.MinValue;
        }

        ReportBlank(column);
        return DateOnly.MinValue;
    }

    /// <summary>The cell, or null when it is blank.</summary>
    private Cell? Stored(string column) =>
        table[number, column] is { } cell
        && (cell.Kind == CellKind.FormulaWithoutValue || cell.Text.AsSpan().Trim().Length > 0)
            ? cell
            : null;

    private string Label(string column) => Cells.Label(table, column);

    private void ReportBlank(string column) =>
        Unreadable(Kinds.Blank, column, "ô trống", $"nội dung của cột {column}");

    private TValue Wrong<TValue>(
        DiagnosticKind kind,
        string column,
        string written,
        string expected,
        TValue instead
    )
    {
        Unreadable(kind, column, written, expected);
        return instead;
    }

    private string Shaped(string column, string code, CodeShape shape) =>
        code.Length == 0 || shape.Fits(code)
            ? code
            : Wrong(Kinds.BadCode, column, code, $"{shape.Description}, ví dụ {shape.Example}", code);

    private decimal Number(string column, out bool given)
    {
        given = false;
        if (Stored(column) is not { } cell)
        {
            ReportBlank(column);
            return 0;
        }

        var reading = cell.Kind == CellKind.Text ? VietnameseNumber.Parse(cell.Text) : AsShown(cell);
        given = reading is { Outcome: NumberOutcome.Number, IsPercent: false };
        return given ? reading.Value : Wrong(Kinds.BadNumber, column, Description(cell), "một con số", 0m);
    }

    /// <summary>The number as Excel shows it: 15 significant digits of the stored binary fraction.</summary>
    private static NumberReading AsShown(Cell cell) =>
        cell is { Kind: CellKind.Number, IsDate: false }
        && double.TryParse(cell.Raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
        && Math.Abs(value) <= 1e15
            ? new(NumberOutcome.Number, (decimal)value)
            : NumberReading.Refuse("");

    private Validity ReadValidity()
    {
        var first = Date("tu_ngay");
        var last = Stored("den_ngay") is { } cell ? ReadDate("den_ngay", cell) : null;
        if (last < first)
        {
            Unreadable(
                Kinds.DatesReversed,
                "den_ngay",
                VietnameseDate.Short(last.Value),
                $"từ {VietnameseDate.Short(first)} trở đi, hoặc để trống"
            );
            last = null;
        }

        return new(first, last);
    }

    private DateOnly? ReadDate(string column, Cell cell)
    {
        var date = cell.Kind == CellKind.Text ? VietnameseDate.Parse(cell.Text) : StoredDate(cell);
        if (date is null)
        {
            Unreadable(
                Kinds.BadDate,
                column,
                Description(cell),
                "ngày theo dạng ngày/tháng/năm, ví dụ 15/8/2022"
            );
        }

        return date;
    }

    private DateOnly? StoredDate(Cell cell) =>
        cell is { Kind: CellKind.Number, IsDate: true }
        && decimal.TryParse(cell.Raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var serial)
            ? ExcelDate.FromSerial(serial, workbook.Uses1904Dates)
            : null;

    private static string Description(Cell cell) =>
        cell switch
        {
            { Kind: CellKind.FormulaWithoutValue } => "công thức chưa có kết quả",
            { Kind: CellKind.Number, IsDate: true } => $"ngày (giá trị lưu {cell.Raw})",
            _ => cell.Text.Trim(),
        };
}
