using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Periods;
using Project06Report.Vietnamese;
using Kinds = Project06Report.Codes.DiagnosticCatalogue.Reconciling;

namespace Project06Report.Reconciliation.Results;

/// <summary>As-of dates inside the window of the month (Nghị định 09/2019/NĐ-CP Điều 12 for the calendar
/// nd09).</summary>
internal static class DateRules
{
    public static RuleResult Evaluate(RuleInstance instance, OperandSource source, ReportingPeriod period)
    {
        if (DateOf(instance, source) is not { } date)
        {
            var why = $"không ghi ngày chốt số liệu của {instance.Left.Label}";
            return new RuleResult(instance, null, null, null, RuleOutcome.Skipped, why);
        }

        var outcome = period.Contains(date.Date) ? RuleOutcome.Holds : RuleOutcome.Broken;
        return new RuleResult(instance, null, null, DaysOutside(date.Date, period), outcome);
    }

    /// <summary>One finding for each date of an agency, however many rows carry it.</summary>
    public static IEnumerable<Diagnostic> Findings(
        IEnumerable<RuleResult> broken,
        OperandSource source,
        ReportingPeriod period
    ) =>
        broken
            .Select(result => DateOf(result.Instance, source) is { } date ? new Dated(result, date) : null)
            .OfType<Dated>()
            .GroupBy(pair => new Subject(
                pair.Result.Instance.Agency.Code,
                pair.Date.Date.DayNumber,
                pair.Result.Instance.Severity
            ))
            .Select(group => Finding([.. group], period));

    private static Diagnostic Finding(Dated[] same, ReportingPeriod period)
    {
        var (first, date) = same[0];
        var places = same.Select(pair => pair.Date.Cell?.Place)
            .OfType<Place>()
            .Distinct()
            .OrderBy(place => place.Part, StringComparer.Ordinal)
            .ThenBy(place => place.Order)
            .ToList();
        var place = places.Count > 0 ? places[0] : new FilePlace("");
        var cells = Phrase.Join(", ", CellsOf(same));
        return new Diagnostic(
            Kinds.DateOutsidePeriod,
            place,
            VietnameseDate.Short(date.Date),
            $"một ngày trong kỳ {VietnameseDate.Short(period.First)} - {VietnameseDate.Short(period.Last)}; "
                + Off(date.Date, period),
            CauseOf(date.Date, period)
        )
        {
            Severity = first.Instance.Severity,
            Rule = first.Instance.Rule.Code,
            Remedy =
                $"hỏi lại {first.Instance.Agency.Name} số liệu chốt đến ngày nào, "
                + $"rồi sửa ô {cells} hoặc giữ nguyên nếu đúng",
            SenderRemedy =
                $"xem lại số liệu chốt đến ngày nào; nếu sai thì sửa ô {cells} rồi gửi lại, nếu đúng thì giữ nguyên",
            Related = [.. places.Skip(1)],
        };
    }

    /// <summary>Those on another sheet than the first name theirs.</summary>
    private static IEnumerable<Phrase> CellsOf(Dated[] same)
    {
        var cells = same.Select(pair => pair.Date.Cell)
            .OfType<CellOrigin>()
            .DistinctBy(cell => cell.Place)
            .OrderBy(cell => cell.Sheet, StringComparer.Ordinal)
            .ThenBy(cell => cell.Cell)
            .ToList();
        return cells.Select(cell =>
            (Phrase)$"{cell.Named(cell.Sheet == cells[0].Sheet ? CellNaming.Cell : CellNaming.CellThenSheet)}"
        );
    }

    private static DateValue? DateOf(RuleInstance instance, OperandSource source)
    {
        var submission = source.Of(instance);
        var key = instance.Left.Key;
        return submission?.Dates.GetValueOrDefault(key.Indicator)
            ?? submission?.AsOf.GetValueOrDefault(key.Row);
    }

    /// <summary>Above zero after the last day, below zero before the first.</summary>
    private static int DaysOutside(DateOnly date, ReportingPeriod period) =>
        int.Max(0, date.DayNumber - period.Last.DayNumber)
        + int.Min(0, date.DayNumber - period.First.DayNumber);

    private static string Off(DateOnly date, ReportingPeriod period) =>
        DaysOutside(date, period) is > 0 and var late
            ? $"muộn {late} ngày"
            : $"sớm {-DaysOutside(date, period)} ngày";

    /// <summary>Excel with American settings reads 08/04/2022 for the 8th of April as the 4th of August, and the
    /// reverse.</summary>
    private static string CauseOf(DateOnly date, ReportingPeriod period) =>
        date.Day <= 12
        && new DateOnly(date.Year, date.Day, date.Month) is var swapped
        && period.Contains(swapped)
            ? $"ngày và tháng đổi chỗ: đọc ngược lại là {VietnameseDate.Short(swapped)}, nằm trong kỳ"
            : "";

    private sealed record Dated(RuleResult Result, DateValue Date);

    /// <summary>A date of an agency: one finding is reported for each.</summary>
    private sealed record Subject(string Agency, int Day, Severity Severity);
}
