using Project06Report.Periods;

namespace Project06Report.Catalogue;

/// <summary>Sheet COT: a column of a form's sheet. SO_LIEU and TY_SO have theirs built in; a row renames or ends
/// one.</summary>
/// <param name="Name">The heading.</param>
/// <param name="Kind">Null where the lines say it.</param>
/// <param name="Decimals">Null where the lines say it.</param>
/// <param name="Required">A blank cell is an error, in whatever line.</param>
/// <param name="Order">From left to right.</param>
public sealed record FormColumn(
    string Code,
    string Form,
    string Sheet,
    string Name,
    IndicatorKind? Kind,
    int? Decimals,
    bool Required,
    int Order,
    Validity Validity
);
