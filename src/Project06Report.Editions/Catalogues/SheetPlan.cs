using System.Collections.Immutable;
using Project06Report.Editions.Sources;

namespace Project06Report.Editions.Catalogues;

/// <summary>A sheet of danh-muc.xlsx.</summary>
/// <param name="Name">Its code, in capitals.</param>
/// <param name="Title">In its first row.</param>
/// <param name="Columns">In their order.</param>
/// <param name="Rows">Of data; a cell is "" (blank), a text, a number with a point, or a day as yyyy-MM-dd, as its
/// column's kind asks.</param>
internal sealed record SheetPlan(
    string Name,
    string Title,
    ImmutableArray<ColumnPlan> Columns,
    ImmutableArray<CsvRow> Rows
);
