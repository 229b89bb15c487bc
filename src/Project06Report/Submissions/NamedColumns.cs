using Project06Report.Catalogue;
using Project06Report.Workbooks;

namespace Project06Report.Submissions;

/// <summary>Finds columns whose codes were lost by the defined names of their cells. Names stay behind when rows are
/// sorted, codes of rows do not: a name counts only where the row carries the code it states.</summary>
internal sealed class NamedColumns(
    IReadOnlyDictionary<string, DefinedName> named,
    IReadOnlyCollection<FormPlace> owed
)
{
    /// <param name="found">What the row of codes still gives; null when there is none.</param>
    /// <param name="columns">The codes that are needed, that of the row among them.</param>
    /// <returns>Null when names do not give every missing column.</returns>
    public CodedTable? Complete(Sheet sheet, CodedTable? found, IReadOnlyCollection<string> columns)
    {
        List<DefinedName> names = [];
        foreach (var indicator in owed)
        {
            if (!named.TryGetValue(indicator.Id, out var name) || name.Sheet != sheet.Name)
            {
                return null;
            }

            names.Add(name);
        }

        var codeRow = found?.CodeRow ?? names.Min(name => name.Cell.Row) - 1;
        if (found is { Repeated.Count: > 0 } || names.Exists(name => name.Cell.Row <= codeRow))
        {
            return null;
        }

        var places = ColumnsOf(found);
        foreach (var column in columns.Where(column => !places.ContainsKey(column)).ToList())
        {
            if (
                (column == FormSheets.Code ? CodeColumn(sheet, names) : ColumnOf(column, names))
                    is not { } place
                || places.ContainsValue(place)
            )
            {
                return null;
            }

            places.Add(column, place);
        }

        return HaveTheirCodes(sheet, names, places[FormSheets.Code])
            ? CodedTable.Of(sheet, codeRow, places)
            : null;
    }

    private static Dictionary<string, int> ColumnsOf(CodedTable? table) =>
        table is null
            ? new(StringComparer.Ordinal)
            : table.Codes.ToDictionary(
                code => code,
                code => table.AddressOf(table.CodeRow, code).Column,
                StringComparer.Ordinal
            );

    /// <summary>The one column in which all names of that code lie.</summary>
    private int? ColumnOf(string column, List<DefinedName> names)
    {
        int? place = null;
        foreach (var (indicator, name) in owed.Zip(names))
        {
            if (indicator.Column == column)
            {
                if (place is not null && place != name.Cell.Column)
                {
                    return null;
                }

                place = name.Cell.Column;
            }
        }

        return place;
    }

    /// <summary>The column that holds the code of every named row.</summary>
    private int? CodeColumn(Sheet sheet, List<DefinedName> names)
    {
        for (var column = 1; column < names.Min(name => name.Cell.Column); column++)
        {
            if (HaveTheirCodes(sheet, names, column))
            {
                return column;
            }
        }

        return null;
    }

    private bool HaveTheirCodes(Sheet sheet, List<DefinedName> names, int column)
    {
        foreach (var (indicator, name) in owed.Zip(names))
        {
            if (sheet[new(name.Cell.Row, column)]?.Text.Trim() != indicator.Code)
            {
                return false;
            }
        }

        return true;
    }
}
