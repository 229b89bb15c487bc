using Project06Report.Periods;

namespace Project06Report.Catalogue;

/// <summary>One place in a form, which is one figure, text, date, list or commitment: a line in one of its columns.
/// Sheets DONG and COT give them, or CHI_TIEU a row for each.</summary>
/// <param name="Code">The form's row: <c>thuong_tru_dvc</c>.</param>
/// <param name="Column">The form's column: <c>tiep_nhan</c>, <c>ky_nay</c>, <c>luy_ke</c>, <c>tu</c>, <c>mau</c>; empty
/// for lists and commitments.</param>
/// <param name="Sheet">SO_LIEU, HO_SO, TY_SO, DANH_SACH or CAM_KET.</param>
/// <param name="Agency">The one agency that answers for it, or <c>*</c>: every agency that owes the form.</param>
/// <param name="Decimals">Printed decimals, 0 to 4; 0 means whole numbers only.</param>
/// <param name="Channel">HO_SO only: term code of the channel, <c>kenh_cong_dvc</c>.</param>
/// <param name="Parent">HO_SO only: the row this one is a part of, or empty.</param>
/// <param name="Required">A blank cell is an error.</param>
public sealed record FormPlace(
    string Code,
    string Column,
    string Sheet,
    string Form,
    string Agency,
    string Section,
    string Name,
    string Unit,
    IndicatorKind Kind,
    int Decimals,
    string Channel,
    string Parent,
    bool Required,
    Validity Validity
)
{
    /// <summary><c>thuong_tru_dvc.tiep_nhan</c>; for lists and commitments the code alone.</summary>
    public string Id { get; } = Column.Length == 0 ? Code : $"{Code}.{Column}";

    /// <summary>Codes of the forms that ask for its line, the official one first; empty when only its own
    /// does.</summary>
    public CodeList Forms { get; init; }

    /// <summary>Its form is the one whose figures are printed; others serve rules.</summary>
    public bool IsOfficial => Forms.Count == 0 || Forms[0] == Form;

    /// <summary>The sheet of a matrix form: the line's code in capitals. Empty in other forms.</summary>
    public string MatrixSheet { get; init; } = "";

    /// <summary>The name of the sheet of the workbook.</summary>
    public string SheetName => MatrixSheet.Length > 0 ? MatrixSheet : Sheet;

    /// <summary>The heading of its column; empty where the program has one.</summary>
    public string ColumnName { get; init; } = "";

    /// <summary>The group whose units alone may be entries of this list, or empty.</summary>
    public string ListOf { get; init; } = "";

    public RowCells Cells { get; init; }

    /// <summary>Its value is a number: everything but texts, dates, lists and commitments.</summary>
    public bool IsNumeric => IsNumericKind(Kind);

    public static bool IsNumericKind(IndicatorKind kind) =>
        kind is <= IndicatorKind.Percentage or IndicatorKind.Opening or IndicatorKind.Derived;
}
