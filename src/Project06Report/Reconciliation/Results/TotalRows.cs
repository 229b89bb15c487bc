using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Rules;

namespace Project06Report.Reconciliation.Results;

/// <summary>Writes out as rules that the last row of a matrix form is the sum of the rows of its group's
/// units.</summary>
internal static class TotalRows
{
    public static IEnumerable<RuleInstance> Of(OwedForm owed, CatalogueAt catalogue, OperandSource source) =>
        owed.Form.HasTotalRow
            ? catalogue
                .PlacesOf(owed.Agency, owed.Form)
                .Where(place => place.IsNumeric && place.Kind != IndicatorKind.Percentage)
                .Select(place => Instance(owed, place, catalogue, source))
            : [];

    private static RuleInstance Instance(
        OwedForm owed,
        FormPlace place,
        CatalogueAt catalogue,
        OperandSource source
    )
    {
        var form = owed.Form;
        var term = new Term(1, $"{form.UnitGroup}/{form.Code}", place.Id);
        var total = catalogue.KeyOf(owed.Agency.Code, form.Code, place.Id);
        var parts = catalogue.KeyOf(form.UnitGroup, form.Code, place.Id);
        return new(
            RuleOf(form, place, term),
            owed.Agency,
            source.Current(1, total),
            [source.Current(1, parts)]
        );
    }

    private static Rule RuleOf(Form form, FormPlace place, Term term) =>
        new(
            $"{form.Code}.cong.{place.Id}",
            RuleKind.Sum,
            form.Code,
            place.Id,
            [term],
            (null, null),
            0,
            Severity.Error,
            MissingOperand.Skip,
            OnTrial: false,
            "",
            form.Validity
        );
}
