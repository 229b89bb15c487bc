using System.Globalization;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Workbooks.Parts;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Workbooks.Sheets;

/// <summary>Reads the contents of a cell: its type, style, formula and value (ECMA-376 Part 1 §18.3.1.4).</summary>
internal sealed class CellContents(
    SharedStrings texts,
    CellStyle[] styles,
    bool uses1904Dates,
    ReadingFindings findings
)
{
    private long cells;
    private long characters = texts.Characters;

    /// <summary>Whether a formula was read: its stored result is only as good as the last calculation.</summary>
    public bool HasFormulas { get; private set; }

    /// <summary>Whether all cells so far, of all sheets, are within the limits; reports it otherwise.</summary>
    public bool IsWithinLimits(string sheet) =>
        findings.IsWithin(WorkbookLimits.Cells, cells, sheet)
        && findings.IsWithin(WorkbookLimits.Characters, characters, sheet);

    /// <returns>Null when the cell stores nothing, or after a finding.</returns>
    public Cell? Read(XmlPart xml, CellAddress address, string sheet)
    {
        StoredCell stored = new(address, sheet, xml["t"] ?? "n", xml["s"]);
        foreach (var child in xml.Children())
        {
            if (!MayHave(child, stored))
            {
                return Refuse(
                    stored,
                    Reading.CellIrregular,
                    $"thẻ {xml.QualifiedName} lặp lại hoặc không có chỗ trong ô"
                );
            }

            if (!ReadChild(xml, child, ref stored))
            {
                return Refuse(
                    stored,
                    Reading.CellIrregular,
                    "giá trị hoặc công thức của ô bị ngắt bởi ghi chú hoặc thẻ lạ"
                );
            }
        }

        HasFormulas |= stored.IsFormula;
        return stored is { Value: null, Inline: null, IsFormula: false } ? null : CellOf(stored);
    }

    /// <summary>Formula, then value or text in place, each once.</summary>
    private static bool MayHave(string child, in StoredCell stored) =>
        child switch
        {
            "f" => stored is { IsFormula: false, Value: null, Inline: null },
            "v" => stored is { Value: null, Inline: null },
            "is" => stored is { Value: null, Inline: null, Type: "inlineStr" },
            _ => child == "extLst",
        };

    private bool ReadChild(XmlPart xml, string child, ref StoredCell stored)
    {
        switch (child)
        {
            case "f":
                stored.IsFormula = true;
                return xml.Text() is not null;
            case "v":
                stored.Value = xml.Text();
                return stored.Value is not null;
            case "is":
                stored.Inline = StoredText.Read(xml, findings);
                return stored.Inline is not null;
            default:
                return true;
        }
    }

    private Cell? CellOf(in StoredCell stored)
    {
        if (StyleOf(stored.Style) is not { } style)
        {
            return Refuse(
                stored,
                Reading.StyleOutOfRange,
                $"kiểu ô số {stored.Style}",
                $"tệp có {styles.Length} kiểu, đánh số từ 0"
            );
        }

        return stored switch
        {
            { Inline: { } inline } => TextCell(stored, inline, style),
            { Type: "str", Value: { } text } => TextCell(stored, StoredText.Of(text), style),
            { Type: "n" or "s" or "b" or "e" or "d" or "str" or "inlineStr", Value: null or "" } =>
                stored.IsFormula ? CellOf(stored, CellKind.FormulaWithoutValue, "", style) : null,
            _ => ValueCell(stored, stored.Value ?? "", style),
        };
    }

    private Cell? ValueCell(in StoredCell stored, string value, CellStyle style)
    {
        switch (stored.Type)
        {
            case "n":
                return StoredNumber.IsNumber(value)
                    ? CellOf(stored, CellKind.Number, StoredNumber.Trimmed(value), style)
                    : Refuse(
                        stored,
                        Reading.CellValueInvalid,
                        value,
                        "một con số viết theo chuẩn của tệp .xlsx"
                    );
            case "s":
                return XmlValue.Count(value) is { } index && texts[index] is { } text
                    ? TextCell(stored, text, style)
                    : Refuse(
                        stored,
                        Reading.TextOutOfRange,
                        $"chuỗi số {value}",
                        $"tệp có {texts.Count} chuỗi, đánh số từ 0"
                    );
            case "b":
                return value is "0" or "1" or "true" or "false"
                    ? CellOf(stored, CellKind.Boolean, value, style)
                    : Refuse(stored, Reading.CellValueInvalid, value, "0 hoặc 1");
            case "e":
                return CellOf(stored, CellKind.Error, value, style);
            case "d":
                return DateCell(stored, value, style);
            default:
                return Refuse(stored, Reading.CellIrregular, $"loại ô t=\"{stored.Type}\"");
        }
    }

    /// <summary>A text of no characters stores nothing, unless a formula gave it.</summary>
    private Cell? TextCell(in StoredCell stored, StoredText text, CellStyle style) =>
        text.Raw.Length == 0 && !stored.IsFormula
            ? null
            : CellOf(stored, CellKind.Text, text, style, text.FontIn(style.Font));

    private Cell? DateCell(in StoredCell stored, string value, CellStyle style) =>
        ExcelDate.ParseIso(value) is { } date && ExcelDate.ToSerial(date, uses1904Dates) is { } serial
            ? CellOf(
                stored,
                CellKind.Number,
                new StoredText(serial.ToString("0.#########", CultureInfo.InvariantCulture), value),
                style with
                {
                    ShowsDate = true,
                }
            )
            : Refuse(stored, Reading.CellValueInvalid, value, "ngày dạng 2022-08-14");

    private Cell CellOf(in StoredCell stored, CellKind kind, string raw, CellStyle style) =>
        CellOf(stored, kind, new StoredText(raw, raw), style);

    private Cell CellOf(
        in StoredCell stored,
        CellKind kind,
        StoredText value,
        CellStyle style,
        string font = ""
    )
    {
        cells++;
        characters += stored.Type == "s" ? 0 : value.Raw.Length;
        return new(stored.Address, kind, value.Raw)
        {
            Text = value.Text,
            Font = font,
            NumberFormat = style.NumberFormat,
            IsDate = kind == CellKind.Number && style.ShowsDate,
            IsFormula = stored.IsFormula,
        };
    }

    private CellStyle? StyleOf(string? index)
    {
        if (index is null)
        {
            return styles[0];
        }

        return XmlValue.Count(index) is { } number && number < styles.Length ? styles[number] : null;
    }

    private Cell? Refuse(in StoredCell stored, DiagnosticKind kind, string written, string expected = "")
    {
        findings.AddAt(stored.Address, kind, stored.Sheet, written, expected);
        return null;
    }

    /// <summary>The attributes and children of one <c>c</c> element as they are written.</summary>
    private struct StoredCell(CellAddress address, string sheet, string type, string? style)
    {
        public readonly CellAddress Address = address;
        public readonly string Sheet = sheet;
        public readonly string Type = type;
        public readonly string? Style = style;
        public bool IsFormula;
        public string? Value;
        public StoredText? Inline;
    }
}
