using System.Collections.Immutable;
using Project06Report.Catalogue;
using Project06Report.Figures;
using Project06Report.Submissions;

namespace Project06Report.Forms;

/// <summary>What the cells of a form's column are for.</summary>
internal enum FormField
{
    /// <summary>The row's code, given.</summary>
    Code,

    /// <summary>Words that are given.</summary>
    Label,

    /// <summary>A place of the catalogue: a figure, for some indicators a text or a date.</summary>
    Figure,

    /// <summary>Last month's cumulative figure, given.</summary>
    Previous,

    /// <summary>The result of the row's checks.</summary>
    Check,

    Date,
    Text,

    /// <summary>1, 2, 3 …</summary>
    Order,

    /// <summary>A word of a list that is told in the form.</summary>
    Word,
}

/// <param name="Code">Empty for a column the reader must not know.</param>
/// <param name="Width">In characters.</param>
internal sealed record FormColumn(string Code, string Heading, double Width, FormField Field);

/// <summary>A row of a sheet whose places the catalogue lists.</summary>
internal sealed record FormRow(string Code, ImmutableArray<Indicator> Indicators)
{
    public Indicator? At(string column) => Indicators.FirstOrDefault(indicator => indicator.Column == column);
}

/// <summary>A sheet of a form.</summary>
/// <param name="Rows">Empty for a sheet in which the agency writes as many rows as it needs.</param>
/// <param name="RowCount">Of the rows above, or of those kept ready for the agency.</param>
internal sealed record FormTable(
    string Name,
    string Title,
    ImmutableArray<FormColumn> Columns,
    ImmutableArray<FormRow> Rows,
    int RowCount
)
{
    public const int HeadingRow = 2;
    public const int CodeRow = 3;
    public const int FirstRow = 4;

    public bool IsForRecords => Rows.IsEmpty;

    public double Width => Columns.Sum(column => column.Width);

    /// <param name="row">From 0.</param>
    /// <param name="column">Its code.</param>
    public CellAddress At(int row, string column) => new(FirstRow + row, ColumnOf(column));

    /// <summary>A whole column, for formulas: <c>DANH_SACH!$A$4:$A$33</c>.</summary>
    public string RangeOf(string column) => $"{Name}!{At(0, column).Absolute}:{At(RowCount - 1, column).Absolute}";

    /// <summary>From 1; 0 when there is none.</summary>
    public int ColumnOf(string code)
    {
        var at = Columns.Length;
        while (at > 0 && Columns[at - 1].Code != code)
        {
            at--;
        }

        return at;
    }
}

/// <summary>A cell of a form.</summary>
internal sealed record FormPlace(FormTable Table, int Row, CellAddress Cell)
{
    /// <summary>For formulas: <c>HO_SO!$D$4</c>.</summary>
    public string Reference => $"{Table.Name}!{Cell.Absolute}";
}

/// <summary>The form an agency owes: its sheets, and where each place of the catalogue stands.</summary>
internal sealed class FormLayout
{
    private readonly Dictionary<string, FormPlace> places = new(StringComparer.Ordinal);

    /// <param name="catalogue">On the cut-off date.</param>
    /// <param name="agency">One that owes a form.</param>
    /// <param name="content">What will stand in it: there are as many rows as it needs.</param>
    public FormLayout(CatalogueAt catalogue, Agency agency, FormContent? content = null)
    {
        (Catalogue, Agency, Form) = (catalogue, agency, catalogue.FindForm(agency.Form)!);
        Owed = [.. catalogue.IndicatorsOf(agency)];
        Tables = FormTables.Of(Owed, content ?? new());
        foreach (var table in Tables)
        {
            Place(table);
        }
    }

    public CatalogueAt Catalogue { get; }

    public Agency Agency { get; }

    public Form Form { get; }

    public ImmutableArray<Indicator> Owed { get; }

    /// <summary>In the order of the workbook, without BIA and _META.</summary>
    public ImmutableArray<FormTable> Tables { get; }

    /// <summary>Where an indicator stands; null when it is none of this form's, or a list or commitment.</summary>
    public FormPlace? Find(string id) => places.GetValueOrDefault(id);

    /// <summary>The cell of "tính đến ngày" in an indicator's row.</summary>
    public FormPlace? FindAsOf(string row) => places.GetValueOrDefault($"{row}.{FormSheets.AsOf}");

    public FormTable? Table(string name) => Tables.FirstOrDefault(table => table.Name == name);

    private void Place(FormTable table)
    {
        for (var row = 0; row < table.Rows.Length; row++)
        {
            foreach (var indicator in table.Rows[row].Indicators)
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
