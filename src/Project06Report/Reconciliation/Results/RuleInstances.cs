using System.Collections.Immutable;
using Project06Report.Catalogue;
using Project06Report.Rules;
using Project06Report.Submissions;

namespace Project06Report.Reconciliation.Results;

/// <summary>Makes every rule concrete for every agency that owes its form, has sent it and answers for the rule's left
/// side.</summary>
internal static class RuleInstances
{
    public static ImmutableArray<RuleInstance> Of(MonthSubmissions month, OperandSource source)
    {
        var rules = RulesByForm(month.Catalogue);
        var instances = ImmutableArray.CreateBuilder<RuleInstance>();
        foreach (var submission in month.Submissions.Where(submission => !submission.NothingToReport))
        {
            instances.AddRange(Of(new(submission.Agency, submission.Form), rules, month.Catalogue, source));
        }

        return instances.ToImmutable();
    }

    /// <summary>The rules an agency's form must keep, whether or not it has been sent.</summary>
    public static ImmutableArray<RuleInstance> Of(OwedForm owed, CatalogueAt catalogue, OperandSource source) =>
        [.. Of(owed, RulesByForm(catalogue), catalogue, source)];

    private static IEnumerable<RuleInstance> Of(
        OwedForm owed,
        ILookup<string, Rule> rules,
        CatalogueAt catalogue,
        OperandSource source
    )
    {
        var (agency, form) = owed;
        var owned = catalogue
            .PlacesOf(agency, form)
            .Select(indicator => indicator.Id)
            .ToHashSet(StringComparer.Ordinal);
        return rules[form.Code]
            .Where(rule => Answers(agency, rule, owned))
            .Select(rule => Instance(rule, agency, source));
    }

    private static ILookup<string, Rule> RulesByForm(CatalogueAt catalogue) =>
        catalogue
            .Rules.Concat(catalogue.Forms.SelectMany(form => BalanceRules.Of(form, catalogue)))
            .ToLookup(rule => rule.Form, StringComparer.Ordinal);

    /// <summary>A date rule may name a row instead of one of its figures.</summary>
    private static bool Answers(Agency agency, Rule rule, HashSet<string> owned) =>
        owned.Contains(rule.Left)
        || (rule.Kind == RuleKind.DateInPeriod && owned.Any(id => new FigureKey(agency.Code, id).Row == rule.Left));

    private static RuleInstance Instance(Rule rule, Agency agency, OperandSource source) =>
        new(rule, agency, source.Current(1, new(agency.Code, rule.Left)), [.. OperandsOf(rule, agency, source)]);

    private static IEnumerable<Operand> OperandsOf(Rule rule, Agency agency, OperandSource source)
    {
        if (rule.Kind is RuleKind.Continuity or RuleKind.NeverFalls or RuleKind.Change)
        {
            foreach (var before in Before(rule, agency, source))
            {
                yield return before;
            }
        }

        foreach (var term in rule.Operands)
        {
            var key = term.KeyFor(agency.Code);
            yield return rule.Kind switch
            {
                RuleKind.Opening => source.Previous(term.Coefficient, key),
                RuleKind.Count => source.Count(key),
                _ => source.Current(term.Coefficient, key),
            };
        }
    }

    /// <summary>Last month's value; for a median every known one, the newest first, if there are enough of
    /// them.</summary>
    private static ImmutableArray<Operand> Before(Rule rule, Agency agency, OperandSource source) =>
        rule.AgainstMedian
        && source.Recent(new(agency.Code, rule.Left)) is { Length: >= UsualValue.FewestMonths } recent
            ? recent
            : [source.Previous(1, new(agency.Code, rule.Left))];
}
