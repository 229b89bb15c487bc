using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Submissions;

namespace Project06Report.Cli.Faces;

internal static class FindingGroups
{
    private const string OwnFiles = "Danh mục, mẫu và các tệp của Văn phòng";

    /// <returns>Agencies in protocol order, then files of unknown senders, then our own.</returns>
    public static IReadOnlyList<FindingGroup> Of(IEnumerable<Diagnostic> findings, RunView view)
    {
        var received = view.Received;
        return
        [
            .. findings
                .GroupBy(finding => NameOf(finding.Place, AgencyOf(finding.Place, received), view))
                .Select(group =>
                    (group.Key, Agency: AgencyOf(group.First().Place, received), Findings: group.ToList())
                )
                .OrderBy(group =>
                    group.Agency?.Order ?? (group.Key == OwnFiles ? int.MaxValue : int.MaxValue - 1)
                )
                .ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new FindingGroup(
                    group.Key,
                    group.Agency,
                    group.Agency is { } agency ? received!.AllOf(agency.Code).FirstOrDefault() : null,
                    group.Findings
                )),
        ];
    }

    public static Agency? AgencyOf(Place place, MonthSubmissions? received) =>
        received?.Submissions.FirstOrDefault(submission => submission.File == place.File)?.Agency
        ?? received?.Files.FirstOrDefault(file => file.File == place.File)?.Agency
        ?? (
            place is AgencyPlace { Code: var code }
                ? received?.Catalogue.Agencies.FirstOrDefault(agency => agency.Code == code)
                : null
        );

    private static string NameOf(Place place, Agency? agency, RunView view) =>
        agency?.Name
        ?? (
            place.File.StartsWith($"{view.Month}/nop/", StringComparison.Ordinal)
                ? $"Tệp {place.File}"
                : OwnFiles
        );
}
