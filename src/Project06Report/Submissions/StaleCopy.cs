using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using static Project06Report.Diagnostics.DiagnosticCatalogue;

namespace Project06Report.Submissions;

/// <summary>Finds last month's file sent again under a new title: its figures did not change. Cumulative figures and stocks may well
/// stand still, so they only raise a question; the flows of a living office do not all repeat.</summary>
public static class StaleCopy
{
    /// <summary>Fewer figures, or fewer flows among them, prove nothing.</summary>
    private const int FewestFigures = 4;

    /// <summary>Share of equal figures from which the sender is asked, in per cent.</summary>
    private const int SuspiciousShare = 80;

    /// <summary>Compares each submission with the same agency's of the month before.</summary>
    public static IReadOnlyList<Diagnostic> Find(MonthSubmissions received, MonthSubmissions previous)
    {
        var findings = new List<Diagnostic>();
        foreach (var submission in received.Submissions)
        {
            if (previous.Of(submission.Agency.Code) is { } before && Compare(submission, before, received) is { } finding)
            {
                findings.Add(finding);
            }
        }

        return findings;
    }

    private static Diagnostic? Compare(Submission now, Submission before, MonthSubmissions received)
    {
        int compared = 0, equal = 0, flows = 0;
        foreach (var indicator in received.Catalogue.IndicatorsOf(now.Agency))
        {
            if (now.Figures.TryGetValue(indicator.Id, out var figure) && before.Figures.TryGetValue(indicator.Id, out var earlier)
                && (figure.Value != 0 || earlier.Value != 0))
            {
                compared++;
                equal += figure.Value == earlier.Value ? 1 : 0;
                flows += indicator.Kind == IndicatorKind.Flow ? 1 : 0;
            }
        }

        return compared >= FewestFigures && equal * 100 >= compared * SuspiciousShare
            ? Told(now, before, compared, equal, isCertain: equal == compared && flows >= FewestFigures)
            : null;
    }

    private static Diagnostic Told(Submission now, Submission before, int compared, int equal, bool isCertain) =>
        new(FilledForms.StaleCopy, new Place(now.File, "", "", now.Agency.Name),
            $"{equal} trên {compared} số khác 0 bằng đúng số của tháng {VietnameseDate.Month(before.Month.Year, before.Month.Month)}",
            "số liệu của tháng đang báo cáo",
            equal == compared ? "tệp của tháng trước được gửi lại, chỉ đổi kỳ ở bìa" : "tệp của tháng trước được dùng lại, mới sửa một phần")
        {
            Related = [new Place(before.File)],
            Severity = isCertain ? Severity.Error : Severity.Warning,
        };
}
