using System.Collections.Immutable;
using Project06Report.Catalogue;
using Project06Report.Submissions;

namespace Project06Report.Forms;

/// <summary>The form an agency owes: its sheets, and the cell of each place of the catalogue.</summary>
internal sealed class FormLayout
{
    private readonly Dictionary<string, FormCell> places = new(StringComparer.Ordinal);

    /// <param name="catalogue">On the cut-off date.</param>
    /// <param name="owed">The form and who owes it.</param>
    /// <param name="content">What will be filled in; the form gets as many rows as it needs.</param>
    public FormLayout(CatalogueAt catalogue, OwedForm owed, FormContent? content = null)
    {
        (Catalogue, Agency, Form) = (catalogue, owed.Agency, owed.Form);
        Owed = [.. catalogue.PlacesOf(Agency, Form)];
        Tables = FormTables.Of(Owed, MatrixTables.RowsOf(owed, catalogue), content ?? new());
        foreach (var table in Tables)
        {
            Place(table);
        }
    }

    public CatalogueAt Catalogue { get; }

    public Agency Agency { get; }

    public Form Form { get; }

    public ImmutableArray<FormPlace> Owed { get; }

    /// <summary>In the order of the workbook, without BIA and _META.</summary>
    public ImmutableArray<FormTable> Tables { get; }

    /// <summary>The cell of an indicator; null for an indicator of another form, of a matrix form, a list or a
    /// commitment.</summary>
    public FormCell? Find(string id) => places.GetValueOrDefault(id);

    /// <summary>The cell of "tính đến ngày" in an indicator's row.</summary>
    public FormCell? FindAsOf(string row) => places.GetValueOrDefault($"{row}.{FormSheets.AsOf}");

    public FormTable? Table(string name) => Tables.FirstOrDefault(table => table.Name == name);

    private void Place(FormTable table)
    {
        for (var row = 0; row < table.Rows.Length; row++)
        {
            foreach (var indicator in Form.IsMatrix ? [] : table.Rows[row].Indicators)
            {
                places.Add(indicator.Id, new(table, row, table.At(row, indicator.Column)));
            }

            if (table.ColumnOf(FormSheets.AsOf) > 0)
            {
                places.TryAdd(
                    $"{table.Rows[row].Code}.{FormSheets.AsOf}",
                    new(table, row, table.At(row, FormSheets.AsOf))
                );
            }
        }
    }
}
