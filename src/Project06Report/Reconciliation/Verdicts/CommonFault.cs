using Project06Report.Codes;
using Project06Report.Diagnostics;
using Project06Report.Reconciliation.Results;
using Project06Report.Rules;

namespace Project06Report.Reconciliation.Verdicts;

/// <summary>Many agencies off in the same way at the same rule: they understand the form or the rule differently,
/// nobody mistyped.</summary>
internal static class CommonFault
{
    private const int FewestAgencies = 3;
    private const decimal SmallestTelling = 10;

    /// <summary>Verdicts that share a fault, by what they share; they are reported once, at the rule.</summary>
    public static IEnumerable<IGrouping<string, (Verdict Verdict, RuleResult Result, Operand Part)>> Among(
        IEnumerable<Verdict> verdicts
    ) =>
        verdicts
            .SelectMany(verdict =>
                verdict.Suspicion.Broken is [{ Result: { } only }] ? Relations(verdict, only) : []
            )
            .GroupBy(
                relation => relation.Key,
                relation => (relation.Verdict, relation.Result, relation.Part),
                StringComparer.Ordinal
            )
            .Where(group =>
                group.Select(relation => relation.Result.Instance.Agency.Code).Distinct().Count()
                >= FewestAgencies
            );

    public static Diagnostic Finding(IReadOnlyList<(Verdict Verdict, RuleResult Result, Operand Part)> shared)
    {
        var (_, result, part) = shared[0];
        var rule = result.Instance.Rule;
        var agencies = shared.Select(relation => relation.Result.Instance.Agency.Name).ToList();
        var (off, counted) = result.Difference > 0 ? ("thừa", "tính cả") : ("thiếu", "không tính");
        return new Diagnostic(
            DiagnosticCatalogue.Reconciling.CommonFault,
            new RulePlace("danh-muc.xlsx", BalanceRules.IsBalance(rule) ? "BIEU_MAU" : "QUY_TAC", rule.Code),
            $"{agencies.Count} đơn vị {off} đúng bằng số {part.Label}: {string.Join("; ", agencies)}",
            "mọi đơn vị hiểu biểu mẫu và quy tắc như nhau",
            $"các đơn vị {counted} {part.Label} vào {result.Instance.Left.Label}, "
                + "hoặc quy tắc khai báo chưa đúng; không giống lỗi gõ"
        )
        {
            Rule = rule.Code,
            Severity = result.Instance.Severity,
            Related =
            [
                .. shared.Select(relation => relation.Result.Instance.Left.Cell?.Place).OfType<Place>(),
            ],
        };
    }

    /// <summary>The difference is exactly one of the parts.</summary>
    private static IEnumerable<(string Key, Verdict Verdict, RuleResult Result, Operand Part)> Relations(
        Verdict verdict,
        RuleResult result
    ) =>
        result.Instance.Rule.Kind != RuleKind.Sum
            ? []
            : result
                .Instance.Operands.Where(part =>
                    part.Value >= SmallestTelling && part.Value == Math.Abs(result.Difference ?? 0)
                )
                .Select(part =>
                    (
                        $"{result.Instance.Rule.Code} {part.Indicator} {Math.Sign(result.Difference ?? 0)}",
                        verdict,
                        result,
                        part
                    )
                );
}
