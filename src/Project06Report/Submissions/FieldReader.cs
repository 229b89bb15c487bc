using System.Globalization;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Workbooks;
using static Project06Report.Diagnostics.DiagnosticCatalogue;

namespace Project06Report.Submissions;

/// <summary>Reads one field of a form as what the catalogue says it is: one reading, or a finding; never a guess, never 0 for a
/// blank.</summary>
internal sealed class FieldReader(Workbook workbook, List<Diagnostic> findings)
{
    /// <summary>More decimals than this are no figure of a report (robustness: limits).</summary>
    private const int MaxDecimals = 4;

    /// <summary>How a blank cell is quoted.</summary>
    public const string Nothing = "(trống)";

    private const decimal Largest = 1_000_000_000_000_000m;

    public void Report(Diagnostic finding) => findings.Add(finding);

    public Place PlaceOf(string sheet, CellAddress address, string label = "") => Origin(sheet, address, label, "").Place;

    public CellOrigin Origin(string sheet, CellAddress address, string label, string raw) =>
        new(workbook.File, workbook.Sha256, sheet, address, label, raw);

    public CellOrigin Origin(Sheet sheet, Cell cell, string label) => Origin(sheet.Name, cell.Address, label, cell.Raw);

    /// <returns>Null for a blank cell and for one that was reported.</returns>
    public Figure? Number(Sheet sheet, Cell? cell, string label, bool isPercentage = false)
    {
        if (cell is null || IsBlankText(cell))
        {
            return null;
        }

        var place = Origin(sheet, cell, label).Place;
        if (Unusable(cell, place))
        {
            return null;
        }

        if (cell.IsFormula)
        {
            findings.Add(new(FilledForms.FormulaInInput, place, cell.Text));
        }

        var value = cell.Kind == CellKind.Text ? FromText(cell, place, isPercentage) : FromNumber(cell, place);
        return value is { } number ? Figure.Read(number, Origin(sheet, cell, label)) : null;
    }

    /// <returns>Null for a blank cell and for one that was reported.</returns>
    public DateValue? Date(Sheet sheet, Cell? cell, string label)
    {
        if (cell is null || IsBlankText(cell))
        {
            return null;
        }

        var place = Origin(sheet, cell, label).Place;
        if (Unusable(cell, place))
        {
            return null;
        }

        var date = cell switch
        {
            { Kind: CellKind.Text } => VietnameseDate.Parse(cell.Text),
            { Kind: CellKind.Number, IsDate: true } => FromSerial(cell.Raw),
            _ => null,
        };
        if (date is null)
        {
            findings.Add(new(FilledForms.BadDate, place, cell.Text, "một ngày có thật, dạng ngày/tháng/năm"));
            return null;
        }

        return new(date.Value, Origin(sheet, cell, label));
    }

    /// <summary>Whole numbers such as an order or a revision; at least 1.</summary>
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

        findings.Add(new(FilledForms.NotANumber, figure.Cell!.Place, cell!.Text, "một số nguyên từ 1"));
        return null;
    }

    /// <returns>The text without surrounding blanks; null for a blank cell and for one that was reported.</returns>
    public TextValue? Text(Sheet sheet, Cell? cell, string label)
    {
        if (cell is null || IsBlankText(cell))
        {
            return null;
        }

        var place = Origin(sheet, cell, label).Place;
        if (cell.IsDate)
        {
            findings.Add(new(FilledForms.DateForNumber, place, AsDate(cell), "nội dung dạng chữ")
            {
                Remedy = "đặt định dạng ô là Văn bản (Text) rồi gõ lại nội dung",
            });
            return null;
        }

        return Unusable(cell, place) ? null : new(cell.Text.Trim(), Origin(sheet, cell, label));
    }

    private static bool IsBlankText(Cell cell) => cell.Kind == CellKind.Text && string.IsNullOrWhiteSpace(cell.Text);

    private bool Unusable(Cell cell, Place place)
    {
        var kind = cell.Kind switch
        {
            CellKind.Error => FilledForms.ErrorValue,
            CellKind.FormulaWithoutValue => FilledForms.FormulaWithoutValue,
            CellKind.Boolean => FilledForms.NotANumber,
            _ => null,
        };
        if (kind is not null)
        {
            findings.Add(new(kind, place, cell.Text));
        }

        return kind is not null;
    }

    private decimal? FromNumber(Cell cell, Place place)
    {
        if (cell.IsDate)
        {
            findings.Add(new(FilledForms.DateForNumber, place, AsDate(cell), "con số mà đơn vị đã gõ trước khi Excel đổi"));
            return null;
        }

        // Excel stores a binary double with up to 17 digits; what the cell shows has at most 15, and so has the conversion to decimal
        if (double.TryParse(cell.Raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var stored) && Math.Abs(stored) <= (double)Largest)
        {
            var value = (decimal)stored;
            if (value.Scale <= MaxDecimals)
            {
                return value;
            }
        }

        findings.Add(new(FilledForms.NotANumber, place, cell.Text, "một con số không quá 15 chữ số, nhiều nhất 4 chữ số sau dấu phẩy"));
        return null;
    }

    private decimal? FromText(Cell cell, Place place, bool isPercentage)
    {
        var reading = VietnameseNumber.Parse(cell.Text);
        var refusal = reading.Outcome switch
        {
            NumberOutcome.NothingToReport => "cách ghi không phát sinh; không phát sinh thì ghi số 0",
            NumberOutcome.Refused => reading.Reason,
            _ when reading.IsPercent && !isPercentage => "đây là tỷ lệ phần trăm, không phải số lượng",
            _ => null,
        };
        if (refusal is not null)
        {
            findings.Add(new(FilledForms.NotANumber, place, $"“{cell.Text}”", "một con số", refusal));
            return null;
        }

        findings.Add(new(FilledForms.TextNumber, place, $"“{cell.Text}” dưới dạng chữ", VietnameseNumber.Format(reading.Value, reading.Value.Scale), reading.Note));
        return reading.Value;
    }

    private string AsDate(Cell cell) => FromSerial(cell.Raw) is { } date ? $"ngày {VietnameseDate.Short(date)}" : cell.Text;

    private DateOnly? FromSerial(string raw) =>
        decimal.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var serial)
            ? ExcelDate.FromSerial(serial, workbook.Uses1904Dates)
            : null;
}
