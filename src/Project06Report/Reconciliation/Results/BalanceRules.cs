using System.Collections.Immutable;
using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Rules;

namespace Project06Report.Reconciliation.Results;

/// <summary>Writes the balance a form declares out as rules, one set per row of HO_SO. A row that declares only part of
/// an identity's columns gets no rule for that identity.</summary>
internal static class BalanceRules
{
    private const string Mark = ".can_doi.";

    private static readonly ImmutableArray<Identity> SamePeriod =
    [
        new("", RuleKind.Sum, "tiep_nhan", ["tra_ket_qua", "dang_giai_quyet", "tra_lai"]),
    ];

    /// <summary>II.06a/VPCP/KSTT: (3)=(4)+(5)+(6), (7)=(8)+(9)+(10), (11)=(12)+(13), (3)=(7)+(11), (6) = last month's
    /// (11).</summary>
    private static readonly ImmutableArray<Identity> OpeningInsideReceived =
    [
        new("", RuleKind.Sum, "tiep_nhan", ["tra_ket_qua", "dang_giai_quyet"]),
        new(".tiep_nhan", RuleKind.Sum, "tiep_nhan", ["truc_tuyen", "truc_tiep", "ky_truoc"]),
        new(".tra_ket_qua", RuleKind.Sum, "tra_ket_qua", ["truoc_han", "dung_han", "qua_han"]),
        new(".dang_giai_quyet", RuleKind.Sum, "dang_giai_quyet", ["dang_trong_han", "dang_qua_han"]),
        new(".ky_truoc", RuleKind.Opening, "ky_truoc", ["dang_giai_quyet"]),
    ];

    /// <summary>Opening + received = resolved + returned + withdrawn + closing, written with the closing stock on the
    /// left.</summary>
    private static readonly ImmutableArray<Identity> OpeningToClosing =
    [
        new(
            "",
            RuleKind.Linear,
            "dang_giai_quyet",
            ["ky_truoc", "tiep_nhan", "-tra_ket_qua", "-tra_lai", "-rut"]
        ),
        new(".ky_truoc", RuleKind.Opening, "ky_truoc", ["dang_giai_quyet"]),
    ];

    public static bool IsBalance(Rule rule) => rule.Code.Contains(Mark, StringComparison.Ordinal);

    public static IEnumerable<Rule> Of(Form form, CatalogueAt catalogue)
    {
        var identities = IdentitiesOf(form.Balance);
        return identities.IsEmpty
            ? []
            : catalogue
                .Places.Where(indicator => indicator.Form == form.Code && indicator.Sheet == "HO_SO")
                .GroupBy(indicator => indicator.Code, StringComparer.Ordinal)
                .SelectMany(row =>
                    RulesOf(form, row.Key, [.. row.Select(indicator => indicator.Column)], identities)
                );
    }

    private static ImmutableArray<Identity> IdentitiesOf(BalanceScheme scheme) =>
        scheme switch
        {
            BalanceScheme.SamePeriod => SamePeriod,
            BalanceScheme.OpeningInsideReceived => OpeningInsideReceived,
            BalanceScheme.OpeningToClosing => OpeningToClosing,
            _ => [],
        };

    private static IEnumerable<Rule> RulesOf(
        Form form,
        string row,
        ImmutableHashSet<string> columns,
        ImmutableArray<Identity> identities
    ) =>
        identities
            .Where(identity =>
                columns.Contains(identity.Left)
                && identity.Right.All(column => columns.Contains(column.TrimStart('-')))
            )
            .Select(identity => new Rule(
                $"{form.Code}{Mark}{row}{identity.Suffix}",
                identity.Kind,
                form.Code,
                $"{row}.{identity.Left}",
                [.. identity.Right.Select(column => TermOf(row, column))],
                (null, null),
                0,
                Severity.Error,
                MissingOperand.Skip,
                false,
                "",
                form.Validity
            ));

    private static Term TermOf(string row, string column) =>
        column[0] == '-' ? new(-1, "", $"{row}.{column[1..]}") : new(1, "", $"{row}.{column}");

    private sealed record Identity(string Suffix, RuleKind Kind, string Left, ImmutableArray<string> Right);
}
