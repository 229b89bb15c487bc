using System.Collections.Immutable;

namespace Project06Report.Catalogue;

/// <param name="IsReadable">False when the sheet or one of its columns is missing: nothing can be said about what refers to it.</param>
internal sealed record CatalogueRows<T>(string Sheet, bool IsReadable, ImmutableArray<Located<T>> Rows)
{
    public ImmutableArray<T> Values => [.. Rows.Select(row => row.Value)];

    public static CatalogueRows<T> Unreadable(string sheet) => new(sheet, false, []);
}
