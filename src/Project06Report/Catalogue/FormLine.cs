using Project06Report.Periods;

namespace Project06Report.Catalogue;

/// <summary>Sheet DONG: what is asked, in every column of its sheet or in some.</summary>
/// <param name="Code">The line's code in forms, rules and templates: <c>dddt</c>.</param>
/// <param name="Forms">Those that ask for it. The first is the official source and alone printed; the others serve
/// rules.</param>
/// <param name="Sheet">SO_LIEU, HO_SO, TY_SO, DANH_SACH or CAM_KET.</param>
/// <param name="Columns">Codes of its columns; empty: all that its sheet has.</param>
/// <param name="Agency">The one agency that answers for it, or <c>*</c>: every agency that owes the form.</param>
/// <param name="Kind">Null where the columns say it.</param>
/// <param name="Decimals">Printed decimals, 0 to 4; null where the columns say it.</param>
/// <param name="Channel">HO_SO only: term code of the channel.</param>
/// <param name="Parent">HO_SO only: the line this one is a part of, or empty.</param>
/// <param name="Required">A blank cell is an error, in whatever column.</param>
/// <param name="ListOf">DANH_SACH only: the group whose units alone may be entered, or empty.</param>
public sealed record FormLine(
    string Code,
    CodeList Forms,
    string Sheet,
    CodeList Columns,
    string Agency,
    string Section,
    string Name,
    string Unit,
    IndicatorKind? Kind,
    int? Decimals,
    string Channel,
    string Parent,
    bool Required,
    string ListOf,
    Validity Validity
)
{
    public RowCells Cells { get; init; }
}
