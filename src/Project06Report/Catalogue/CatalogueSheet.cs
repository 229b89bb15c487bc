using System.Collections.Immutable;
using Project06Report.Diagnostics;
using Project06Report.Workbooks;
using Kinds = Project06Report.Codes.DiagnosticCatalogue.Catalogues;

namespace Project06Report.Catalogue;

/// <summary>A sheet of the catalogue: its name, the codes of its own columns (the first names a row in messages), and
/// how one row becomes a record; an optional sheet may be left out, and so may optional columns. Every sheet also has
/// <c>tu_ngay</c>, <c>den_ngay</c> and, if wanted, <c>ghi_chu</c>.</summary>
internal sealed record CatalogueSheet<T>(
    string Name,
    ImmutableArray<string> Columns,
    Func<CatalogueRow, T> Record,
    bool IsOptional = false
)
{
    /// <summary>Columns that catalogues may do without; their cells are then blank.</summary>
    public ImmutableArray<string> OptionalColumns { get; init; } = [];

    /// <summary>All rows, also the broken ones: what refers to them must not be called unknown.</summary>
    public CatalogueRows<T> Read(Workbook workbook, List<Diagnostic> findings)
    {
        var sheet = workbook.Find(Name);
        if (sheet is null && IsOptional)
        {
            return new(Name, IsReadable: true, []);
        }

        if (sheet is null)
        {
            findings.Add(
                new(
                    Kinds.SheetMissing,
                    new SheetPlace(workbook.File, Name),
                    "không có trang này",
                    $"một trang tên {Name}"
                )
            );
            return CatalogueRows<T>.Unreadable(Name);
        }

        ImmutableArray<string> columns = [.. Columns, "tu_ngay", "den_ngay"];
        if (CodedTable.Find(sheet, columns) is not { } table)
        {
            findings.Add(
                new(
                    Kinds.ColumnMissing,
                    new SheetPlace(workbook.File, Name),
                    "không có dòng mã cột",
                    $"một dòng có các mã {string.Join(", ", columns)}"
                )
            );
            return CatalogueRows<T>.Unreadable(Name);
        }

        return HasItsColumns(workbook, table, columns, findings)
            ? new(Name, IsReadable: true, RowsOf(workbook, table, findings))
            : CatalogueRows<T>.Unreadable(Name);
    }

    private ImmutableArray<Located<T>> RowsOf(Workbook workbook, CodedTable table, List<Diagnostic> findings)
    {
        var rows = ImmutableArray.CreateBuilder<Located<T>>();
        foreach (var number in table.Rows)
        {
            if (Columns.Any(column => table.TextAt(number, column).Length > 0))
            {
                var row = new CatalogueRow(workbook, table, number, Columns[0], findings);
                rows.Add(new(Record(row), row));
            }
        }

        return rows.ToImmutable();
    }

    private bool HasItsColumns(
        Workbook workbook,
        CodedTable table,
        ImmutableArray<string> columns,
        List<Diagnostic> findings
    )
    {
        var before = findings.Count;
        var place = new RowPlace(workbook.File, table.Sheet.Name, table.CodeRow);
        foreach (var column in columns.Where(column => !table.Has(column)))
        {
            findings.Add(new(Kinds.ColumnMissing, place, "", $"cột có mã {column}"));
        }

        ImmutableArray<string> known = [.. columns, .. OptionalColumns, "ghi_chu"];
        foreach (var column in table.Repeated.Where(code => code != "ghi_chu" && known.Contains(code)))
        {
            findings.Add(
                new(Kinds.ColumnMissing, place, $"hai cột cùng mã {column}", "mỗi mã đứng ở một cột")
            );
        }

        foreach (var column in table.Codes.Where(code => code.Length > 0 && !known.Contains(code)))
        {
            findings.Add(
                new(
                    Kinds.ColumnUnknown,
                    new CellPlace(workbook.File, table.Sheet.Name, table.AddressOf(table.CodeRow, column)),
                    column,
                    $"một trong các mã {string.Join(", ", known)}",
                    CatalogueRow.Suggestion(column, columns)
                )
            );
        }

        return findings.Count == before;
    }
}
