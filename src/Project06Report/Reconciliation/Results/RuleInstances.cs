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
        foreach (var submission in month.Submissions.Where(submission => IsChecked(submission, month)))
        {
            var sent = submission.Owed;
            instances.AddRange(Of(sent, rules, month.Catalogue, source));
            instances.AddRange(TotalRows.Of(sent, month.Catalogue, source));
        }

        return instances.ToImmutable();
    }

    /// <summary>The first reading levels have no figures of a form in whose period nothing happened.</summary>
    private static bool IsChecked(Submission submission, MonthSubmissions month) =>
        !submission.NothingToReport || month.Catalogue.Level >= ReadingLevel.Third;

    /// <summary>The rules an agency's form must keep, whether or not it has been sent.</summary>
    public static ImmutableArray<RuleInstance> Of(
        OwedForm owed,
        CatalogueAt catalogue,
        OperandSource source
    ) => [.. Of(owed, RulesByForm(catalogue), catalogue, source)];

    /// <summary>In a matrix form a rule is about every unit's row.</summary>
    private static IEnumerable<RuleInstance> Of(
        OwedForm owed,
        ILookup<string, Rule> rules,
        CatalogueAt catalogue,
        OperandSource source
    )
    {
        var owned = catalogue
            .PlacesOf(owed.Agency, owed.Form)
            .Select(place => place.Id)
            .ToHashSet(StringComparer.Ordinal);
        var answered = rules[owed.Form.Code].Where(rule => Answers(rule, owned)).ToList();
        return from unit in catalogue.UnitsOf(owed.Agency, owed.Form)
            from rule in answered
            select new RuleInstancing(owed, unit, catalogue, source).Instance(rule);
    }

    private static ILookup<string, Rule> RulesByForm(CatalogueAt catalogue) =>
        catalogue
            .Rules.Concat(catalogue.Forms.SelectMany(form => BalanceRules.Of(form, catalogue)))
            .ToLookup(rule => rule.Form, StringComparer.Ordinal);

    /// <summary>A date rule may name a row instead of one of its figures.</summary>
    private static bool Answers(Rule rule, HashSet<string> owned) =>
        owned.Contains(rule.Left)
        || (rule.Kind == RuleKind.DateInPeriod && owned.Any(id => new FigureKey("", id).Row == rule.Left));
}
