using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Periods;
using Project06Report.Workbooks;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Submissions;

/// <summary>One row of a sheet in which every column must be filled. A value that is missing or wrong is reported and
/// read as null.</summary>
internal sealed class RecordRow(CodedTable table, int row, FieldReader fields)
{
    public TextValue? Text(string column, string label) =>
        IsGiven(column, $"có {label}") ? fields.Text(table.Sheet, table[row, column], label) : null;

    public DateValue? Date(string column, string label) =>
        IsGiven(column, $"có {label}") ? fields.Date(table.Sheet, table[row, column], label) : null;

    public int? Order() =>
        IsGiven("thu_tu", "số thứ tự 1, 2, 3 …")
            ? fields.Ordinal(table.Sheet, table[row, "thu_tu"], "thứ tự")
            : null;

    public ReportingMonth? Month(string column)
    {
        var month = fields.Month(table[row, column]);
        if (month is null)
        {
            Report(FilledForms.FieldUnreadable, column, "tháng dạng 2022-08");
        }

        return month;
    }

    /// <summary>Reads a word of a fixed list; the only one with the same letters and digits is accepted with a
    /// note.</summary>
    public string? Known(string column, IReadOnlyCollection<string> words)
    {
        var written = table.TextAt(row, column);
        var word = CleanCodes.Match(written, words);
        if (word is null)
        {
            fields.Report(
                new(
                    FilledForms.WordUnknown,
                    PlaceOf(column),
                    $"“{written}”",
                    "một trong: " + string.Join(", ", words)
                )
            );
        }
        else if (word != written)
        {
            fields.Report(new(FilledForms.ReadAs, PlaceOf(column), $"“{written}”", $"“{word}”"));
        }

        return word;
    }

    public void ReportRepeated(string code) =>
        fields.Report(
            new(
                FilledForms.RowRepeated,
                PlaceOf(FormSheets.Code),
                $"mã {code} lần thứ hai",
                "mỗi mã một dòng"
            )
        );

    private bool IsGiven(string column, string expected)
    {
        var isGiven = !FieldReader.IsBlank(table[row, column]);
        if (!isGiven)
        {
            Report(FilledForms.FieldUnreadable, column, expected);
        }

        return isGiven;
    }

    private void Report(DiagnosticKind kind, string column, string expected) =>
        fields.Report(
            new(
                kind,
                PlaceOf(column),
                table.TextAt(row, column) is { Length: > 0 } written ? $"“{written}”" : FieldReader.Nothing,
                expected
            )
        );

    private Place PlaceOf(string column) => fields.PlaceOf(table.Sheet.Name, table.AddressOf(row, column));
}
