using System.Collections.Immutable;
using Project06Report.Diagnostics;
using Project06Report.Periods;
using Project06Report.Reconciliation.Results;
using Project06Report.Rules;
using Kinds = Project06Report.Codes.DiagnosticCatalogue.Reconciling;

namespace Project06Report.Reconciliation.Verdicts;

/// <summary>Says what was not checked: once for each blank cell, missing submission or missing month, however many
/// rules it stopped.</summary>
internal static class SkippedRules
{
    /// <summary>Codes of rules that a finding lists.</summary>
    private const int MostCodes = 40;

    public static IEnumerable<Diagnostic> Findings(IReadOnlyList<RuleResult> results, OperandSource source)
    {
        var skipped = results
            .Where(result =>
                result.Outcome == RuleOutcome.Skipped && result.Instance.Rule.Kind != RuleKind.DateInPeriod
            )
            .Select(result => new Skip(result, MissingOperands.Blocking(result.Instance, source)[0]))
            .ToList();
        var before = skipped
            .Where(pair => NeedsPreviousMonth(pair.Operand, source))
            .Select(pair => pair.Result)
            .ToList();
        return
        [
            .. before.Count == 0 ? [] : new[] { PreviousUnknown(before, source) },
            .. skipped
                .Where(pair => !NeedsPreviousMonth(pair.Operand, source))
                .GroupBy(pair => GapOf(pair, source))
                .Select(group =>
                    Finding([.. group.Select(pair => pair.Result)], group.First().Operand, source)
                ),
            .. results
                .Where(result =>
                    result.Outcome == RuleOutcome.Skipped
                    && result.Instance.Rule.Kind == RuleKind.DateInPeriod
                )
                .GroupBy(result => result.Instance.Agency.Code)
                .Select(group => Undated([.. group])),
        ];
    }

    /// <summary>A form that did not come at all stops the rules of every unit it speaks of: that is told
    /// once.</summary>
    private static Gap GapOf(Skip skip, OperandSource source)
    {
        var (result, missing) = skip;
        var isWhole = missing.Key.Form.Length > 0 && source.Of(missing.Key) is null;
        return isWhole
            ? new("", new(missing.Key.Form, ""), missing.Month, IsError(result))
            : new(result.Instance.Unit.Code, missing.Key, missing.Month, IsError(result));
    }

    private static bool NeedsPreviousMonth(Operand operand, OperandSource source) =>
        operand.Month != source.Month && !source.PreviousKnown;

    private static bool IsError(RuleResult result) =>
        result.Instance.Rule.WhenMissing == MissingOperand.Error;

    private static Diagnostic PreviousUnknown(List<RuleResult> results, OperandSource source)
    {
        var before = source.Month.Previous;
        return new(
            Kinds.PreviousUnknown,
            new FilePlace($"{before}/nop"),
            "",
            $"có số liệu tháng {before.Month}/{before.Year} để đối chiếu {results.Count} quy tắc nối tiếp"
        );
    }

    private static Diagnostic Finding(
        ImmutableArray<RuleResult> results,
        Operand missing,
        OperandSource source
    )
    {
        var isError = IsError(results[0]);
        var place = missing.Cell?.Place
            ?? new FilePlace(source.Of(results[0].Instance)?.File ?? "", missing.Label);
        return new Diagnostic(
            isError ? Kinds.Missing : Kinds.NotEvaluated,
            place,
            "",
            Codes(results),
            MissingOperands.Why(missing, source)
        )
        {
            Severity = isError ? results.Max(result => result.Instance.Severity) : Severity.Note,
            Rule = results[0].Instance.Rule.Code,
        };
    }

    private static Diagnostic Undated(ImmutableArray<RuleResult> results)
    {
        var place = results
            .Select(result => result.Instance.Left.Cell?.Place)
            .OfType<Place>()
            .FirstOrDefault()
            ?? new FilePlace("");
        return new Diagnostic(
            Kinds.NotEvaluated,
            place,
            "",
            Codes(results),
            $"{results[0].Instance.Agency.Name} không ghi ngày chốt số liệu"
        )
        {
            Rule = results[0].Instance.Rule.Code,
        };
    }

    private static string Codes(ImmutableArray<RuleResult> results)
    {
        var codes = results.Select(result => result.Instance.Rule.Code).Distinct().ToList();
        var more = codes.Count > MostCodes ? " …" : "";
        return $"có đủ số liệu để đối chiếu {results.Length} quy tắc: {string.Join(", ", codes.Take(MostCodes))}{more}";
    }

    private sealed record Skip(RuleResult Result, Operand Operand);

    /// <summary>The subject of one finding: all rules of an agency that one figure stops.</summary>
    private sealed record Gap(string Agency, FigureKey Missing, ReportingMonth Month, bool IsError);
}
