using Project06Report.Catalogue;
using Project06Report.Editions.Sources;
using Project06Report.Forms;

namespace Project06Report.Editions.Samples;

/// <summary>Fills a matrix form with what the units say themselves, and the sum of it in the last row: two sources that
/// agree.</summary>
internal sealed class MatrixFilling(CatalogueAt catalogue, IEnumerable<SampleForm> month)
{
    private readonly Dictionary<(string Unit, string Id), string> told = month
        .SelectMany(form => form.Values.Select(value => (form.Key.Agency, Value: value)))
        .GroupBy(told => (told.Agency, $"{told.Value.Row}.{told.Value.Column}"))
        .ToDictionary(same => same.Key, same => same.First().Value.Text);

    public FormContent Content(OwedForm owed)
    {
        var content = new FormContent();
        foreach (var place in catalogue.PlacesOf(owed.Agency, owed.Form).Where(place => place.IsNumeric))
        {
            Put(content, owed, place);
        }

        return content;
    }

    private void Put(FormContent content, OwedForm owed, FormPlace place)
    {
        var sum = 0m;
        foreach (var unit in catalogue.UnitsOf(owed.Agency, owed.Form))
        {
            if (told.TryGetValue((unit.Code, place.Id), out var text) && Length.Number(text) is { } number)
            {
                content.Put(place.SheetName, unit.Code, place.Column, FormValue.Of(number));
                sum += number;
            }
        }

        if (owed.Form.HasTotalRow)
        {
            content.Put(place.SheetName, owed.Form.UnitGroup, place.Column, FormValue.Of(sum));
        }
    }
}
