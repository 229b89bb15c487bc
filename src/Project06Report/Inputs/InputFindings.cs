using System.Collections.Immutable;
using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Reports;
using Project06Report.Submissions;
using Project06Report.Vietnamese;
using Project06Report.Workspaces;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Inputs;

/// <summary>What is wrong with what a run has read, before any figure is compared.</summary>
internal static class InputFindings
{
    public static IReadOnlyList<Diagnostic> Of(
        Workspace workspace,
        MonthScope scope,
        ReceivedNames names,
        MonthFolder folder,
        PreviousMonth previous
    )
    {
        var received = folder.Submissions;
        return
        [
            .. folder.Failed,
            .. received.Findings,
            .. OpenElsewhereOf(workspace, names.OpenMarks, received),
            .. UnknownAgencies(scope.AllowMissing, received),
            .. scope.OnlyFiles.IsEmpty ? MissingOf(scope.AllowMissing, received) : [],
            .. previous.Problems,
            .. NoFolder(workspace, scope, folder),
        ];
    }

    /// <summary>The finding for an agency of which no file can be used; it names the file that was meant to be
    /// one.</summary>
    public static Diagnostic Missing(OwedForm owed, MonthSubmissions received, DiagnosticKind kind) =>
        new(
            kind,
            new AgencyPlace($"{received.Month}/nop", owed.Agency.Code, owed.Agency.Name, owed.Agency.Order),
            "không có tệp nào dùng được của đơn vị",
            $"biểu mẫu {owed.Form.Code}, mã đơn vị {owed.Agency.Code}",
            received.Files.FirstOrDefault(file => IsUnusableOf(owed.Agency, file) && file.IsOf(owed))
                is { } sent
                ? MeantToBe(sent)
                : ""
        );

    private static string MeantToBe(SentFile sent) =>
        $"{(sent.Agency is null ? "theo tên thì tệp" : "tệp")} {sent.File} là của đơn vị nhưng chưa dùng được; "
        + "xem phát hiện ở tệp ấy";

    /// <summary>A file that cannot be read may still be named after the agency.</summary>
    private static bool IsUnusableOf(Agency agency, SentFile file) =>
        file.State == SentFileState.Unusable
        && (
            file.Agency is { } known
                ? known.Code == agency.Code
                : Path.GetFileName(file.File)
                    .Split('-', '_', ' ', '.')
                    .Contains(agency.Code, StringComparer.OrdinalIgnoreCase)
        );

    /// <summary>Who has a submission open while it is read. An unreadable lock file gives a finding without a
    /// name.</summary>
    private static IEnumerable<Diagnostic> OpenElsewhereOf(
        Workspace workspace,
        IReadOnlyList<string> marks,
        MonthSubmissions received
    )
    {
        if (marks.Count == 0)
        {
            return [];
        }

        var inForce = received
            .Submissions.Select(submission => submission.File)
            .Concat(received.Findings.Select(finding => finding.Place.File))
            .Distinct();
        return marks
            .Select(mark => OpenElsewhere.Finding(new(mark, workspace.Read(mark).Bytes ?? []), inForce))
            .OfType<Diagnostic>();
    }

    private static IEnumerable<Diagnostic> UnknownAgencies(
        ImmutableHashSet<string> allowed,
        MonthSubmissions received
    )
    {
        var owing = received.Catalogue.Owing.Select(agency => agency.Code).ToList();
        return allowed
            .Where(code => !received.Catalogue.Owed.Any(owed => received.Catalogue.IsMeant(code, owed)))
            .Order(StringComparer.Ordinal)
            .Select(code => new Diagnostic(
                Files.UnknownAgency,
                new SheetPlace(Workspace.CatalogueName, "DON_VI"),
                $"“{code}”",
                Cause: VietnameseText.Nearest(code, owing) is { } nearest ? $"có thể định ghi {nearest}" : ""
            ));
    }

    private static IEnumerable<Diagnostic> MissingOf(
        ImmutableHashSet<string> allowed,
        MonthSubmissions received
    ) =>
        received.Missing.Select(owed =>
            Missing(
                owed,
                received,
                allowed.Any(code => received.Catalogue.IsMeant(code, owed))
                    ? FilledForms.MissingAccepted
                    : FilledForms.SubmissionMissing
            )
        );

    private static IEnumerable<Diagnostic> NoFolder(
        Workspace workspace,
        MonthScope scope,
        MonthFolder folder
    ) =>
        scope.OnlyFiles.IsEmpty && folder.Files.Names.Count == 0 && !workspace.HasFolder(scope.Month)
            ? [new(Files.NoMonthFolder, new FilePlace($"{scope.Month}/nop"))]
            : [];

    /// <summary>A report needs somebody who may sign it on the day it is issued.</summary>
    public static IEnumerable<Diagnostic> Unsigned(CatalogueBook catalogue, MonthSubmissions received)
    {
        var day = MonthlyReport.IssueDate(received);
        return catalogue.At(day).Signers.IsEmpty
            ?
            [
                new(
                    Catalogues.NoSigner,
                    new SheetPlace(Workspace.CatalogueName, "NGUOI_KY"),
                    "",
                    $"một người ký có hiệu lực ngày {VietnameseDate.Short(day)}, ngày ban hành báo cáo"
                ),
            ]
            : [];
    }
}
