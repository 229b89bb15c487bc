using System.Collections.Immutable;
using Project06Report.Catalogue;
using Project06Report.Rules;

namespace Project06Report.Reconciliation.Results;

/// <summary>Makes rules concrete for one unit of a form: itself, or the unit of a matrix form's row.</summary>
internal sealed class RuleInstancing(OwedForm owed, Agency unit, CatalogueAt catalogue, OperandSource source)
{
    public RuleInstance Instance(Rule rule) =>
        new(rule, owed.Agency, source.Current(1, OwnKey(rule.Left)), [.. OperandsOf(rule)]) { Unit = unit };

    private IEnumerable<Operand> OperandsOf(Rule rule)
    {
        var before = rule.Kind
            is RuleKind.Continuity
                or RuleKind.NeverFalls
                or RuleKind.NeverRises
                or RuleKind.Change
            ? Before(rule)
            : [];
        return before.Concat(rule.Operands.Select(term => OperandOf(rule, term)));
    }

    private Operand OperandOf(Rule rule, Term term)
    {
        var key = KeyOf(term);
        return rule.Kind switch
        {
            RuleKind.Opening => source.Previous(term.Coefficient, key),
            RuleKind.Count => source.Count(key),
            _ => source.Current(term.Coefficient, key),
        };
    }

    /// <summary>The rule's own unit and form, unless the operand names others.</summary>
    private FigureKey KeyOf(Term term)
    {
        if (term.Source.Length == 0)
        {
            return OwnKey(term.Indicator);
        }

        var (of, form) = catalogue.ScopeOf(term.Source);
        var other = of.Length == 0 ? unit.Code : of;
        return form.Length == 0 ? new(other, term.Indicator) : catalogue.KeyOf(other, form, term.Indicator);
    }

    private FigureKey OwnKey(string indicator) => catalogue.KeyOf(unit.Code, owed.Form.Code, indicator);

    /// <summary>Last month's value; for a median every known one, the newest first, if there are enough of
    /// them.</summary>
    private ImmutableArray<Operand> Before(Rule rule) =>
        rule.AgainstMedian
        && source.Recent(OwnKey(rule.Left)) is { Length: >= UsualValue.FewestMonths } recent
            ? recent
            : [source.Previous(1, OwnKey(rule.Left))];
}
