using System.Collections.Immutable;
using Project06Report.Catalogue;
using Project06Report.Periods;
using Project06Report.Workbooks.Opening;

namespace Project06Report.Tests.Samples;

/// <summary>The workspace <c>samples/2022</c>: what every department sent, as data. The workbooks beside it are written from this.</summary>
internal static class SampleWorkspace
{
    public static readonly ReportingMonth July = new(2022, 7);
    public static readonly ReportingMonth August = new(2022, 8);

    /// <summary>The workspace's folder in the repository.</summary>
    public static string Root { get; } = Path.Combine(Repository.Root, "samples/2022");

    private static readonly Lazy<CatalogueBook> ReadCatalogue = new(() =>
        CatalogueBook
            .Read(
                WorkbookReader
                    .Read("danh-muc.xlsx", File.ReadAllBytes(Path.Combine(Root, "danh-muc.xlsx")))
                    .Workbook!
            )
            .Book!
    );

    public static CatalogueBook Catalogue => ReadCatalogue.Value;

    /// <summary>Codes of the agencies that owe a form in August 2022.</summary>
    public static ImmutableArray<string> Owing =>
        [.. Catalogue.At(new(2022, 8, 14)).Owing.Select(agency => agency.Code)];

    /// <summary>Every submission of the sample; Sở Y tế sent twice in August.</summary>
    public static ImmutableArray<SubmissionContent> All =>
        [.. SampleJuly2022.Submissions, .. SampleAugust2022.Submissions];

    /// <summary>Where a submission stands inside the workspace.</summary>
    public static string PathOf(SubmissionContent content) => $"{content.Month}/nop/{content.FileName}";

    /// <summary>A department of the general form that has nothing to report.</summary>
    internal static SubmissionContent Nothing(string agency, ReportingMonth month, SubmissionCover cover) =>
        new(agency, month) { NothingToReport = true, Cover = cover };
}
