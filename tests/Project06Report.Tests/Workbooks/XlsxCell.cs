using System.Globalization;

namespace Project06Report.Tests.Workbooks;

/// <summary>A cell that is more than a plain value.</summary>
internal sealed record XlsxCell
{
    public object? Value { get; private init; }

    public string Format { get; private init; } = "General";

    public string? FormulaText { get; private init; }

    /// <summary>The <c>t</c> attribute of values that are no text, number or truth value.</summary>
    public string Type { get; private init; } = "";

    /// <summary>The whole <c>c</c> element.</summary>
    public string? Raw { get; private init; }

    public static XlsxCell Of(object? value) => new() { Value = value };

    /// <summary>A value shown by a format: <c>Styled(0.958m, "0.0%")</c>.</summary>
    public static XlsxCell Styled(object? value, string format) => new() { Value = value, Format = format };

    /// <summary>A day as Excel stores it in the 1900 system.</summary>
    public static XlsxCell Date(int year, int month, int day) =>
        Styled(new DateOnly(year, month, day).DayNumber - new DateOnly(1899, 12, 30).DayNumber, "dd/mm/yyyy");

    /// <summary>A formula with its stored result; null for none.</summary>
    public static XlsxCell Formula(string formula, object? result) =>
        new() { FormulaText = formula, Value = result };

    public static XlsxCell Error(string code) => new() { Value = new Literal(code), Type = " t=\"e\"" };

    /// <summary>The XML of the cell, address and all: <c>&lt;c r="B2" t="d"&gt;…&lt;/c&gt;</c>.</summary>
    public static XlsxCell Xml(string xml) => new() { Raw = xml };

    private sealed record Literal(string Code) : IFormattable
    {
        public string ToString(string? format, IFormatProvider? formatProvider) => Code;

        public override string ToString() => ToString(null, CultureInfo.InvariantCulture);
    }
}
