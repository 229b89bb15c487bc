using System.Collections.Immutable;
using Project06Report.Cli.Faces;
using Project06Report.Runs;
using Project06Report.Vietnamese;

namespace Project06Report.Cli.Commands;

/// <summary>What <c>template check --all-months</c> says beside its findings.</summary>
internal static class EveryMonthWords
{
    /// <summary>Files a month's line names.</summary>
    private const int MostFiles = 3;

    /// <summary>A month that is not right stops the run, whatever its findings would stop: it is the edition that must
    /// be put right.</summary>
    public static RunView View(RunView none, EveryMonthResult result)
    {
        var view = none.With(result.Findings);
        return view with
        {
            Month = result.Months.IsEmpty ? view.Month : result.Months[^1].Month,
            Months = result.Months,
            Code = result.Months.All(month => month.IsRight) ? view.Code : ExitCode.TemplateOrCatalogueWrong,
        };
    }

    /// <summary>"Tháng 11/2026: 3 phát hiện (P06-332) ở mau/bao-cao-thang.docx".</summary>
    public static string Line(CheckedMonth month)
    {
        var codes = month.Faults.Select(fault => fault.Kind.Code).Distinct().Order(StringComparer.Ordinal);
        var files = month.Faults.Select(fault => fault.Place.File).Distinct().ToList();
        var more = files.Count > MostFiles ? $" và {files.Count - MostFiles} tệp khác" : "";
        var named = $"Tháng {VietnameseDate.Month(month.Month.Year, month.Month.Month)}";
        return month.Faults.IsEmpty
            ? $"{named}: không có mẫu hoặc biểu mẫu nào"
            : $"{named}: {month.Faults.Length} phát hiện ({string.Join(", ", codes)}) ở "
                + $"{string.Join(", ", files.Take(MostFiles))}{more}";
    }

    /// <summary>Of months that are all right.</summary>
    public static string Count(ImmutableArray<CheckedMonth> months) =>
        $"{months.Count(month => month.IsRight)} tháng: mẫu và biểu mẫu dùng được.";
}
