using Project06Report.Diagnostics;
using Project06Report.Reports;
using Project06Report.WordTemplates.Writing;

namespace Project06Report.Judging;

/// <summary>What was found at the cells a printed value rests on.</summary>
internal sealed class CellFindings
{
    private readonly Dictionary<(string File, string Sheet, string Cell), List<Diagnostic>> findings = [];

    public CellFindings(IEnumerable<Diagnostic> all)
    {
        foreach (var finding in all)
        {
            Add(finding.Place, finding);
            foreach (var place in finding.Related)
            {
                Add(place, finding);
            }
        }
    }

    /// <summary>Each once, in the order of the cells.</summary>
    public List<Diagnostic> Of(PrintedValue value)
    {
        List<Diagnostic> found = [];
        foreach (var cell in Provenance.Cells(value.Value))
        {
            foreach (
                var finding in findings.GetValueOrDefault((cell.File, cell.Sheet, cell.Cell.ToString())) ?? []
            )
            {
                if (!found.Contains(finding))
                {
                    found.Add(finding);
                }
            }
        }

        return found;
    }

    private void Add(Place place, Diagnostic finding)
    {
        if (place.Spot.Length == 0)
        {
            return;
        }

        if (!findings.TryGetValue((place.File, place.Part, place.Spot), out var known))
        {
            findings[(place.File, place.Part, place.Spot)] = known = [];
        }

        known.Add(finding);
    }
}
