using Project06Report.Diagnostics;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Submissions;

/// <summary>Finds which of an agency's files is in force: the one with the highest revision. What it replaces is
/// reported; two different files of one revision are an error.</summary>
internal sealed class Revisions(List<Diagnostic> findings, List<SentFile> files)
{
    /// <param name="sent">At least one; of several with the highest revision the first is in force.</param>
    public UsableForm InForce(IReadOnlyList<UsableForm> sent)
    {
        var latest = sent.Aggregate((best, next) => IsLater(next, best) ? next : best);
        var current = latest.Submission;
        ReportAbsent(current, sent);
        foreach (var other in sent.Where(form => form != latest))
        {
            ReportOther(other.Submission, current);
        }

        files.Add(
            new(current.File, current.Agency, current.Revision, SentFileState.InForce, null)
            {
                Form = current.Form,
            }
        );
        return latest;
    }

    private static bool IsLater(UsableForm form, UsableForm other) =>
        form.Submission.Revision > other.Submission.Revision;

    /// <summary>Reports earlier revisions that are not among the received files.</summary>
    private void ReportAbsent(Submission current, IReadOnlyList<UsableForm> sent)
    {
        var absent = Enumerable
            .Range(1, current.Revision - 1)
            .Except(sent.Select(form => form.Submission.Revision))
            .ToList();
        if (absent.Count > 0)
        {
            findings.Add(
                new(
                    FilledForms.EarlierRevisionAbsent,
                    new SheetPlace(current.File, FormSheets.Cover, current.Agency.Name),
                    $"lần nộp {current.Revision}",
                    $"có lần nộp {string.Join(", ", absent)}"
                )
            );
        }
    }

    private void ReportOther(Submission other, Submission current)
    {
        var state = StateOf(other, current);
        var finding = state switch
        {
            SentFileState.Identical => Twice(other, current),
            SentFileState.Superseded => Superseded(other, current),
            _ => SameRevision(other, current),
        };
        findings.Add(finding);
        files.Add(
            new(
                other.File,
                other.Agency,
                other.Revision,
                state,
                state == SentFileState.SameRevision ? finding : null
            )
            {
                Form = other.Form,
            }
        );
    }

    private static SentFileState StateOf(Submission other, Submission current)
    {
        if (other.Sha256 == current.Sha256)
        {
            return SentFileState.Identical;
        }

        if (other.Revision < current.Revision)
        {
            return SentFileState.Superseded;
        }

        return SubmissionContents.Difference(other, current).Length == 0
            ? SentFileState.Identical
            : SentFileState.SameRevision;
    }

    private static Diagnostic Twice(Submission other, Submission current) =>
        new(
            FilledForms.SameFileTwice,
            PlaceOf(other, current),
            other.Sha256 == current.Sha256
                ? $"giống hệt {current.File}"
                : $"cùng lần nộp và ghi như nhau ở mọi ô với {current.File}, chỉ khác cách lưu"
        );

    private static Diagnostic Superseded(Submission other, Submission current) =>
        new(
            FilledForms.Superseded,
            PlaceOf(other, current),
            $"lần nộp {other.Revision}",
            $"lần nộp {current.Revision}, tệp {current.File}"
        )
        {
            Related = [new FilePlace(current.File)],
        };

    private static Diagnostic SameRevision(Submission other, Submission current) =>
        new(
            FilledForms.SameRevisionTwice,
            PlaceOf(other, current),
            $"lần nộp {other.Revision}",
            $"chỉ một tệp lần nộp {other.Revision}; tệp kia là {current.File}",
            CauseOf(other, current)
        )
        {
            Related = [new FilePlace(current.File)],
        };

    private static FilePlace PlaceOf(Submission other, Submission current) =>
        new(other.File, current.Agency.Name);

    private static Phrase CauseOf(Submission one, Submission other) =>
        (
            CopyName.IsOf(one.File, other.File) || CopyName.IsOf(other.File, one.File)
                ? "theo tên thì một tệp là bản chép lại hoặc tải lại của tệp kia, nhưng "
                : ""
        ) + SubmissionContents.Difference(one, other);
}
