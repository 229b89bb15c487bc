using Project06Report.Diagnostics;
using Project06Report.Workbooks;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Submissions;

/// <summary>Finds the sheets of the form in a workbook: by name, and a renamed one by its row of codes when there is
/// exactly one like it. It reports the sheets left over, so that nothing typed there is lost in silence.</summary>
internal sealed class SheetFinder(Workbook workbook, FieldReader fields)
{
    private readonly Dictionary<string, IReadOnlyCollection<string>> columnsOf = new(StringComparer.Ordinal);
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <summary>The table of a sheet with all its columns; null when it cannot be used, which has then been
    /// reported.</summary>
    /// <param name="columns">Codes; the first is never blank in a row that counts.</param>
    public CodedTable? Open(string name, IReadOnlyCollection<string> columns) =>
        Open(name, columns, isRequired: true);

    /// <summary>The same; where codes of columns are lost, the names of the cells are asked.</summary>
    public CodedTable? Open(string name, IReadOnlyCollection<string> columns, NamedColumns names) =>
        Open(name, columns, isRequired: true, names);

    /// <summary>The same for a sheet that a form carries only where it needs it.</summary>
    public CodedTable? OpenIfThere(string name, IReadOnlyCollection<string> columns) =>
        Open(name, columns, isRequired: false);

    /// <summary>To be called after the last <see cref="Open(string, IReadOnlyCollection{string})"/>: copies of sheets,
    /// and sheets of no form.</summary>
    public void ReportStrangers()
    {
        foreach (var sheet in workbook.Sheets)
        {
            if (
                taken.Contains(sheet.Name)
                || FormSheets.Spoken.Contains(sheet.Name)
                || (sheet.Cells.IsEmpty && !sheet.HasPicture)
            )
            {
                continue;
            }

            var original = columnsOf
                .Where(form => IsLike(sheet, form.Key, form.Value))
                .Select(form => form.Key)
                .FirstOrDefault();
            if (original is not null)
            {
                fields.Report(
                    new(
                        FilledForms.SheetCopied,
                        new SheetPlace(workbook.File, sheet.Name),
                        "trang có dòng mã như trang " + original,
                        $"chỉ một trang {original}"
                    )
                );
            }
            else if (sheet.Visibility == SheetVisibility.Visible)
            {
                fields.Report(new(FilledForms.SheetUnknown, new SheetPlace(workbook.File, sheet.Name)));
            }
        }
    }

    private CodedTable? Open(
        string name,
        IReadOnlyCollection<string> columns,
        bool isRequired,
        NamedColumns? names = null
    )
    {
        columnsOf[name] = columns;
        if (Find(name, columns, isRequired) is not { } sheet)
        {
            return null;
        }

        taken.Add(sheet.Name);
        ReportVisibility(name, sheet);
        if (CompleteTable(sheet, columns, names) is not { } table)
        {
            return null;
        }

        TableLayout.Report(table, columns, fields);
        return table;
    }

    /// <returns>Null when columns are missing, which has then been reported.</returns>
    private CodedTable? CompleteTable(Sheet sheet, IReadOnlyCollection<string> columns, NamedColumns? names)
    {
        var table = TableOf(sheet, columns);
        if (HasAll(table, columns))
        {
            return table;
        }

        var named = names?.Complete(sheet, table, columns);
        ReportColumns(sheet, table, columns, isNamed: named is not null);
        return named;
    }

    private Sheet? Find(string name, IReadOnlyCollection<string> columns, bool isRequired)
    {
        if (workbook.Find(name) is { } exact)
        {
            return exact;
        }

        var renamed = workbook
            .Sheets.Where(sheet => MayBeRenamed(sheet) && IsLike(sheet, name, columns))
            .ToList();
        if (renamed is [var only])
        {
            fields.Report(
                new(
                    FilledForms.SheetRenamed,
                    new SheetPlace(workbook.File, only.Name),
                    $"trang {only.Name}",
                    $"trang {name}"
                )
            );
            return only;
        }

        if (renamed.Count > 1)
        {
            ReportAmbiguous(name, renamed);
        }
        else if (isRequired)
        {
            fields.Report(
                new(
                    FilledForms.SheetMissing,
                    new SheetPlace(workbook.File, name),
                    VisibleSheets(),
                    $"có trang {name}"
                )
            );
        }

        return null;
    }

    /// <summary>Sheets of the form itself are not, nor those that only speak to the sender.</summary>
    private bool MayBeRenamed(Sheet sheet) =>
        !FormSheets.IsName(sheet.Name)
        && !FormSheets.Spoken.Contains(sheet.Name)
        && !taken.Contains(sheet.Name);

    private void ReportAmbiguous(string name, List<Sheet> renamed)
    {
        taken.UnionWith(renamed.Select(sheet => sheet.Name));
        fields.Report(
            new(
                FilledForms.SheetAmbiguous,
                new SheetPlace(workbook.File, name),
                "các trang " + string.Join(", ", renamed.Select(sheet => sheet.Name)),
                $"một trang {name}"
            )
        );
    }

    private static bool IsLike(Sheet sheet, string name, IReadOnlyCollection<string> columns)
    {
        var mark = name switch
        {
            FormSheets.Cover => FormSheets.CoverMark,
            FormSheets.Meta => FormSheets.MetaMark,
            _ => null,
        };
        return TableOf(sheet, columns) is { } table
            && HasAll(table, columns)
            && (mark is null || table.Rows.Any(row => table.TextAt(row, FormSheets.Code) == mark));
    }

    /// <summary>Finds the table by its codes; where one is missing, blanks and invisible characters in them are
    /// ignored.</summary>
    private static CodedTable? TableOf(Sheet sheet, IReadOnlyCollection<string> columns)
    {
        var table = CodedTable.Find(sheet, columns);
        return
            HasAll(table, columns)
            || CodedTable.Find(CleanCodes.In(sheet, columns), columns) is not { } clean
            || !HasAll(clean, columns)
            ? table
            : clean;
    }

    private static bool HasAll(CodedTable? table, IReadOnlyCollection<string> columns)
    {
        if (table is null)
        {
            return false;
        }

        foreach (var column in columns)
        {
            if (!table.Has(column) || table.Repeated.Contains(column))
            {
                return false;
            }
        }

        return true;
    }

    private void ReportVisibility(string name, Sheet sheet)
    {
        if (name == FormSheets.Meta && sheet.Visibility == SheetVisibility.Visible)
        {
            fields.Report(new(FilledForms.IdentityVisible, new SheetPlace(workbook.File, sheet.Name)));
        }
        else if (name != FormSheets.Meta && sheet.Visibility != SheetVisibility.Visible)
        {
            fields.Report(
                new(FilledForms.HiddenInput, new SheetPlace(workbook.File, sheet.Name), "cả trang bị ẩn")
            );
        }
    }

    private void ReportColumns(
        Sheet sheet,
        CodedTable? table,
        IReadOnlyCollection<string> columns,
        bool isNamed
    )
    {
        var missing = columns.Where(column => table is null || !table.Has(column)).ToList();
        if (missing.Count > 0)
        {
            fields.Report(
                new(
                    isNamed ? FilledForms.CodesLost : FilledForms.ColumnMissing,
                    new SheetPlace(workbook.File, sheet.Name),
                    $"thiếu mã cột {string.Join(", ", missing)}",
                    $"dòng mã gồm {string.Join(", ", columns)}"
                )
            );
        }

        if (table is null)
        {
            return;
        }

        foreach (var code in table.Repeated.Where(columns.Contains))
        {
            fields.Report(
                new(
                    FilledForms.ColumnMissing,
                    fields.PlaceOf(sheet.Name, table.AddressOf(table.CodeRow, code)),
                    $"mã cột {code} có hai lần",
                    "mỗi mã cột một lần"
                )
            );
        }
    }

    private string VisibleSheets() =>
        "các trang "
        + string.Join(
            ", ",
            workbook
                .Sheets.Where(sheet =>
                    sheet.Visibility == SheetVisibility.Visible && !FormSheets.Spoken.Contains(sheet.Name)
                )
                .Select(sheet => sheet.Name)
        );
}
