using System.Globalization;
using System.Text;

namespace Project06Report.Forms;

/// <summary>Protection of a sheet, guards on what is typed, and formats that depend on a formula. Ranges are lists of
/// references with a blank between ("D4:G14 H5").</summary>
internal sealed class SheetGuards(StyleTable styles)
{
    private readonly StringBuilder conditions = new();
    private readonly StringBuilder guards = new();
    private int conditionCount;
    private int guardCount;

    /// <summary>Cells that are not <see cref="CellStyle.Unlocked"/> cannot be changed. There is no password: it
    /// protects from slips only.</summary>
    public bool IsProtected { get; set; }

    /// <summary>Whether rows may be inserted on a protected sheet.</summary>
    public bool RowsMayBeInserted { get; set; }

    public string Protection =>
        !IsProtected
            ? ""
            : $"<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" formatColumns=\"0\" "
                + $"formatRows=\"0\"{(RowsMayBeInserted ? " insertRows=\"0\"" : "")}/>";

    public string Conditions => conditions.ToString();

    public string Guards =>
        guardCount == 0 ? "" : $"<dataValidations count=\"{guardCount}\">{guards}</dataValidations>";

    public void Guard(string range, InputGuard guard)
    {
        guardCount++;
        guards
            .Append("<dataValidation type=\"")
            .Append(guard.Type)
            .Append('"')
            .Append(guard.Test.Length == 0 ? "" : $" operator=\"{guard.Test}\"")
            .Append(" allowBlank=\"1\" showInputMessage=\"1\"")
            .Append(
                guard.Refusal.Length == 0
                    ? ""
                    : $" showErrorMessage=\"1\" errorTitle=\"Không nhận\" error=\"{XmlText.Escape(guard.Refusal)}\""
            )
            .Append(guard.Prompt.Length == 0 ? "" : $" prompt=\"{XmlText.Escape(guard.Prompt)}\"")
            .Append(" sqref=\"")
            .Append(range)
            .Append("\"><formula1>")
            .Append(XmlText.Escape(guard.Formula))
            .Append("</formula1></dataValidation>");
    }

    /// <param name="range">Where.</param>
    /// <param name="formula">Written for the first cell of the range.</param>
    /// <param name="fill">RRGGBB.</param>
    /// <param name="colour">RRGGBB of the text.</param>
    public void Highlight(string range, string formula, string fill, string colour)
    {
        conditionCount++;
        conditions.Append(
            CultureInfo.InvariantCulture,
            $"<conditionalFormatting sqref=\"{range}\"><cfRule type=\"expression\" "
                + $"dxfId=\"{styles.HighlightOf(fill, colour)}\" priority=\"{conditionCount}\">"
        );
        conditions
            .Append("<formula>")
            .Append(XmlText.Escape(formula))
            .Append("</formula></cfRule></conditionalFormatting>");
    }
}
