using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Periods;
using Project06Report.Vietnamese;
using Project06Report.Workbooks;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Submissions;

/// <summary>Reads one field of a form as what the catalogue says it is. It gives one reading or a finding, never a
/// guess and never 0 for a blank.</summary>
internal sealed class FieldReader(Workbook workbook, ReportingPeriod period, List<Diagnostic> findings)
{
    /// <summary>How a blank cell is quoted.</summary>
    public const string Nothing = "(trống)";

    private readonly LegacyTexts texts = new(workbook);

    public void Report(Diagnostic finding) => findings.Add(finding);

    public Place PlaceOf(string sheet, CellAddress address, string label = "") =>
        Origin(sheet, address, label, "").Place;

    public Place PlaceOf(string sheet, string name = "") => new SheetPlace(workbook.File, sheet, name);

    public SubmissionCell Origin(string sheet, CellAddress address, string label, string raw) =>
        new(workbook.File, workbook.Sha256, sheet, address, label, raw);

    /// <summary>A cell of the form, for a sentence.</summary>
    public PhraseCell CellAt(string sheet, CellAddress address) => new(workbook.File, sheet, address);

    public SubmissionCell Origin(Sheet sheet, Cell cell, string label) =>
        Origin(sheet.Name, cell.Address, label, cell.Raw);

    /// <returns>Null for a blank cell and for one that was reported.</returns>
    public Figure? Number(Sheet sheet, Cell? cell, string label, bool isPercentage = false)
    {
        if (IsBlank(cell))
        {
            return null;
        }

        var origin = Origin(sheet, cell, label);
        if (HasNoValue(cell, origin.Place, FilledForms.NotANumber, "một con số"))
        {
            return null;
        }

        if (cell.IsFormula)
        {
            Report(new(FilledForms.FormulaInInput, origin.Place, cell.Text));
        }

        NumberFieldReading? value = cell switch
        {
            { Kind: CellKind.Text } => TextOf(cell, origin.Place) is { } text
                ? NumberField.FromText(text, isPercentage)
                : null,
            { IsDate: true } => NumberField.FromDate(cell, workbook.Uses1904Dates),
            _ => NumberField.FromNumber(cell, isPercentage),
        };
        if (value?.Finding is { } finding)
        {
            Report(new(finding.Kind, origin.Place, finding.Written, finding.Expected, finding.Cause));
        }

        return value?.Value is { } number ? Figure.Read(number, origin) : null;
    }

    /// <returns>Null for a blank cell and for one that was reported.</returns>
    public DateValue? Date(Sheet sheet, Cell? cell, string label)
    {
        if (IsBlank(cell))
        {
            return null;
        }

        var origin = Origin(sheet, cell, label);
        if (HasNoValue(cell, origin.Place, FilledForms.BadDate, "một ngày, dạng ngày/tháng/năm"))
        {
            return null;
        }

        var reading = cell.Kind switch
        {
            not CellKind.Text => DateField.FromNumber(cell, workbook.Uses1904Dates),
            _ when TextOf(cell, origin.Place) is { } text => DateField.FromText(text),
            _ => null,
        };
        if (reading is { Day: null })
        {
            Report(
                new(
                    FilledForms.BadDate,
                    origin.Place,
                    reading.Written,
                    "một ngày có thật, dạng ngày/tháng/năm",
                    reading.Cause
                )
            );
        }

        return reading?.Day is { } day ? new(day, origin) : null;
    }

    /// <summary>Reads a whole number such as an order or a revision, at least 1.</summary>
    public int? Ordinal(Sheet sheet, Cell? cell, string label)
    {
        if (Number(sheet, cell, label) is not { } figure)
        {
            return null;
        }

        if (figure.Value is >= 1 and <= 9999 && decimal.IsInteger(figure.Value))
        {
            return (int)figure.Value;
        }

        Report(new(FilledForms.NotANumber, figure.ReadFrom().Place, cell?.Text ?? "", "một số nguyên từ 1"));
        return null;
    }

    /// <returns>The text as it may be printed, see <see cref="TextField"/>; null for a blank cell and for one that was
    /// reported.</returns>
    public TextValue? Text(Sheet sheet, Cell? cell, string label)
    {
        if (IsBlank(cell))
        {
            return null;
        }

        var origin = Origin(sheet, cell, label);
        if (HasNoValue(cell, origin.Place, FilledForms.FieldUnreadable, "nội dung dạng chữ"))
        {
            return null;
        }

        var text = cell switch
        {
            { Kind: CellKind.Text } => TextOf(cell, origin.Place),
            { IsDate: true } => null,
            _ => TextField.OfNumber(cell),
        };
        if (text is null && cell.Kind == CellKind.Number)
        {
            ReportNumberForText(cell, origin.Place);
        }

        return text is null ? null : new(TextField.Tidy(text), origin);
    }

    /// <summary>Reports a remark as it is stored; no value is read from it.</summary>
    public void ReportRemark(Sheet sheet, Cell? cell, string label)
    {
        if (!IsBlank(cell))
        {
            Report(
                new(
                    FilledForms.Remark,
                    PlaceOf(sheet.Name, cell.Address, label),
                    $"“{TextField.Tidy(Unicode(cell))}”"
                )
            );
        }
    }

    /// <summary>A text that only people read; letters of an unclear encoding stay as they are stored.</summary>
    public string Unicode(Cell cell) => texts.Read(cell).Text ?? cell.Text;

    /// <summary>A month: "2022-08", or its first day, which is what Excel makes of a typed 2022-08.</summary>
    public ReportingMonth? Month(Cell? cell) =>
        cell switch
        {
            null => null,
            { IsDate: true } => DateField.FromNumber(cell, workbook.Uses1904Dates).Day is { Day: 1 } first
                ? new(first.Year, first.Month)
                : null,
            _ => ReportingMonth.Parse(TextField.Tidy(cell.Text)),
        };

    /// <summary>Reports a date outside of the period that a known slip would put inside; the date stays as it
    /// is.</summary>
    /// <returns>Whether there was one.</returns>
    public bool WarnOfSlip(DateValue date)
    {
        if (DateSlip.Cause(date.Date, period) is not { } cause)
        {
            return false;
        }

        Report(
            new(
                FilledForms.DateSuspicious,
                date.ReadFrom().Place,
                VietnameseDate.Short(date.Date),
                $"từ {VietnameseDate.Short(period.First)} đến {VietnameseDate.Short(period.Last)}",
                cause
            )
        );
        return true;
    }

    public static bool IsBlank([System.Diagnostics.CodeAnalysis.NotNullWhen(false)] Cell? cell) =>
        cell is null || (cell.Kind == CellKind.Text && TextField.IsBlank(cell.Text));

    private void ReportNumberForText(Cell cell, Place place)
    {
        var (kind, (written, cause)) = cell.IsDate
            ? (FilledForms.DateForNumber, DateForText.Describe(cell, workbook.Uses1904Dates))
            : (FilledForms.FieldUnreadable, ($"con số {cell.Text}", ""));
        Report(
            new(kind, place, written, "nội dung dạng chữ", cause)
            {
                Remedy = "đặt định dạng ô là Văn bản (Text) rồi gõ lại nội dung",
            }
        );
    }

    /// <summary>The text in Unicode; null when its encoding is unclear, which has then been reported.</summary>
    private string? TextOf(Cell cell, Place place)
    {
        var reading = texts.Read(cell);
        if (reading.Encoding is { } encoding)
        {
            Report(
                new(
                    FilledForms.LegacyConverted,
                    place,
                    $"“{cell.Text}”",
                    $"“{reading.Text}”, đọc theo bảng mã {LegacyEncodings.NameOf(encoding)}"
                )
            );
        }
        else if (reading.Text is null)
        {
            Report(
                new(FilledForms.EncodingUnclear, place, $"“{cell.Text}”", "chữ Việt theo bảng mã Unicode")
            );
        }

        return reading.Text;
    }

    /// <param name="forTruth">The kind for TRUE and FALSE, which no field asks for, and what it does ask for.</param>
    private bool HasNoValue(Cell cell, Place place, DiagnosticKind forTruth, string expected)
    {
        if (cell.Kind == CellKind.Boolean)
        {
            Report(new(forTruth, place, cell.Raw is "1" or "true" ? "TRUE" : "FALSE", expected));
        }
        else if (cell.Kind is CellKind.Error or CellKind.FormulaWithoutValue)
        {
            Report(
                new(
                    cell.Kind == CellKind.Error ? FilledForms.ErrorValue : FilledForms.FormulaWithoutValue,
                    place,
                    cell.Text
                )
            );
        }

        return cell.Kind is not (CellKind.Number or CellKind.Text);
    }
}
