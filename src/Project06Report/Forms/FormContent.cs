namespace Project06Report.Forms;

/// <summary>What an agency has filled in, place by place; in a blank form nothing.</summary>
internal sealed class FormContent
{
    private readonly Dictionary<Place, FormValue> places = [];
    private readonly Dictionary<string, List<IReadOnlyDictionary<string, FormValue>>> records = new(
        StringComparer.Ordinal
    );

    /// <summary>"Lần nộp", from 1.</summary>
    public int Revision { get; init; } = 1;

    public FormValue? At(string sheet, string row, string column) =>
        places.GetValueOrDefault(new(sheet, row, column));

    /// <summary>A null leaves the place blank.</summary>
    public void Put(string sheet, string row, string column, FormValue? value)
    {
        if (value is not null)
        {
            places[new(sheet, row, column)] = value;
        }
    }

    /// <summary>The rows of a sheet without places, each by the codes of its columns.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, FormValue>> RowsOf(string sheet) =>
        records.GetValueOrDefault(sheet) ?? [];

    public void AddRow(string sheet, IReadOnlyDictionary<string, FormValue> row)
    {
        if (!records.TryGetValue(sheet, out var rows))
        {
            records.Add(sheet, rows = []);
        }

        rows.Add(row);
    }

    private sealed record Place(string Sheet, string Row, string Column);
}
