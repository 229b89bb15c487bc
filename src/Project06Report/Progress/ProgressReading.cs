using System.Collections.Immutable;
using Project06Report.Catalogue;
using Project06Report.Codes;
using Project06Report.Diagnostics;
using Project06Report.Submissions;

namespace Project06Report.Progress;

/// <summary>Joins what the files of a month say with what the file system knows of them.</summary>
/// <param name="failed">Files that could not even be opened.</param>
/// <param name="arrived">When a file was last written.</param>
/// <param name="openBy">Who has a file open, or null.</param>
internal sealed class ProgressReading(
    CatalogueBook catalogue,
    MonthSubmissions received,
    IReadOnlyList<Diagnostic> failed,
    Func<string, DateTimeOffset?> arrived,
    Func<string, string?> openBy
)
{
    private readonly DateOnly? deadline = catalogue.DeadlineOf(received.Month);

    public MonthProgress At(DateTimeOffset now)
    {
        var today = VietnamTime.DayOf(now);
        ImmutableArray<FileProgress> files =
        [
            .. received
                .Files.Select(FileOf)
                .Concat(
                    failed.Select(failure =>
                        FileOf(new(failure.Place.File, null, null, SentFileState.Unusable, failure))
                    )
                ),
        ];
        var progress = new MonthProgress(
            received.Month,
            received.Period,
            deadline,
            now,
            DaysLate(today),
            AgenciesWith(files),
            [
                .. files
                    .Where(file => file.Agency is null || !file.Agency.Owes)
                    .OrderBy(file => file.File, StringComparer.Ordinal),
            ]
        )
        {
            NextWorkingDay = catalogue.WorkingDays.OnOrAfter(today),
            OutwardDeadline = catalogue.OutwardDeadlineOf(received.Month),
            Doubts = catalogue.DeadlinesOf(received.Month).Doubts,
        };
        return progress with { Groups = [.. GroupsOf(progress)] };
    }

    private IEnumerable<GroupProgress> GroupsOf(MonthProgress progress) =>
        from @group in received.Catalogue.Groups
        where @group.Parent.Length == 0
        let members = received
            .Catalogue.MembersOf(@group.Code)
            .Select(member => member.Code)
            .ToHashSet(StringComparer.Ordinal)
        select new GroupProgress(
            @group,
            [.. progress.Units.Where(unit => members.Contains(unit.Agency.Code))]
        );

    private ImmutableArray<AgencyProgress> AgenciesWith(ImmutableArray<FileProgress> files)
    {
        var byAgency = files.ToLookup(file => file.Agency?.Code ?? "", StringComparer.Ordinal);
        return
        [
            .. received.Catalogue.Owed.Select(owed => new AgencyProgress(
                owed.Agency,
                owed.Form,
                [.. byAgency[owed.Agency.Code].Where(file => file.Sent.IsOf(owed))],
                received.Of(owed.Agency.Code, owed.Form.Code)?.NothingToReport ?? false
            )),
        ];
    }

    private FileProgress FileOf(SentFile sent)
    {
        var moment = arrived(sent.File);
        return new(
            Shown(sent.File),
            moment,
            moment is { } at ? DaysLate(VietnamTime.DayOf(at)) : 0,
            sent.Agency ?? ByFileName(sent),
            sent.Revision,
            sent.State,
            sent.Problem is { } problem ? Line(problem) : "",
            openBy(sent.File)
        )
        {
            Sent = sent,
            Remedy = sent.Problem?.SenderRemedy.Show() ?? "",
        };
    }

    /// <summary>A workbook that cannot be opened does not give its sender, so an agency's code in its name is
    /// used.</summary>
    private Agency? ByFileName(SentFile sent)
    {
        var words = Path.GetFileNameWithoutExtension(sent.File).Split(['-', '_', ' ', '.', '(', ')']);
        var named = received
            .Catalogue.Agencies.Where(agency => words.Contains(agency.Code, StringComparer.OrdinalIgnoreCase))
            .ToList();
        return sent.Problem?.Kind != DiagnosticCatalogue.FilledForms.AgencyUnknown && named.Count == 1
            ? named[0]
            : null;
    }

    private int DaysLate(DateOnly day) => deadline is { } due ? catalogue.WorkingDays.Between(due, day) : 0;

    /// <summary>What is wrong, in one line: "Bài nộp của tháng khác: “2022-07”; tệp của tháng trước".</summary>
    private static string Line(Diagnostic problem)
    {
        var detail = string.Join(
                "; ",
                new[] { problem.Written.Show(), problem.Cause.Show() }.Where(text => text.Length > 0)
            )
            .ReplaceLineEndings(" ");
        return detail.Length > 0 ? $"{problem.Kind.Title}: {detail}" : problem.Kind.Title;
    }

    private string Shown(string file)
    {
        var folder = $"{received.Month}/nop/";
        return file.StartsWith(folder, StringComparison.Ordinal) ? file[folder.Length..] : file;
    }
}
