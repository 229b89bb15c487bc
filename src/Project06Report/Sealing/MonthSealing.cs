using System.Globalization;
using Project06Report.Bundles;
using Project06Report.Diagnostics;
using Project06Report.Judging;
using Project06Report.Outputs;
using Project06Report.Vietnamese;
using Project06Report.Workspaces;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Sealing;

/// <summary>Closes a month: everything the report was made from and everything that came of it, in one bag.</summary>
public static class MonthSealing
{
    /// <summary>Refuses what <see cref="MonthlyRun.Generate"/> would refuse. Writes the bag, then its line in the
    /// register.</summary>
    public static SealResult Seal(Workspace workspace, SealRequest request)
    {
        var register = SealRegister.Read(workspace);
        var last = register.Latest(request.Scope.Month);
        return Refusal(register, last, request) is { Count: > 0 } refusals
            ? new(Diagnostic.InOrder(Swept(workspace, refusals)), null)
            : Seal(workspace, request, register, last);
    }

    /// <summary>Holds the workspace for a moment: so what a seal left that died after its line in the register is
    /// removed, though nothing is left to seal.</summary>
    private static List<Diagnostic> Swept(Workspace workspace, List<Diagnostic> refusals) =>
        WorkspaceLock.Holding(workspace, new FilePlace(SealRegister.Name), () => refusals, _ => refusals);

    /// <param name="last">The month's revision before this one, or null.</param>
    private static SealResult Seal(
        Workspace workspace,
        SealRequest request,
        SealRegister register,
        SealEntry? last
    )
    {
        var given = workspace.Keeping();
        var draft = MonthlyRun.Draft(given, new(request.Scope, ReportCopies.WithAudit));
        var issued = request.Issued is { } path ? workspace.ReadGiven(path) : null;
        List<Diagnostic> findings = [.. draft.Before.Findings, .. issued?.Findings ?? []];
        var superseded = last is null ? null : SealedMonth.Open(workspace, last, findings);
        if (
            draft.Report is not { Outputs: [var report, ..] } made
            || findings.Exists(finding => finding.Severity == Severity.Error)
        )
        {
            return new(Diagnostic.InOrder([.. draft.Findings, .. findings]), draft.Report?.Judged);
        }

        var contents = new SealContents(request, made, given.Kept);
        contents.AddRegister(register);
        findings.AddRange(contents.AddChanges(superseded));
        findings.AddRange(AddIssued(contents, issued, report, made));
        var (entry, zip) = BagOf(request, contents, register, last, draft.Before.Seal);
        return Sealed(
            Write(workspace, register, entry, zip),
            entry,
            [.. draft.Findings, .. findings],
            made.Judged
        );
    }

    /// <param name="problem">Why the bag or its line could not be written, or null.</param>
    private static SealResult Sealed(
        Diagnostic? problem,
        SealEntry entry,
        List<Diagnostic> findings,
        JudgedMonth judged
    ) =>
        problem is null
            ? new(Diagnostic.InOrder(findings), judged) { Seal = entry }
            : new(Diagnostic.InOrder([.. findings, problem]), judged);

    /// <returns>In what the document that was issued is not the report.</returns>
    private static IEnumerable<Diagnostic> AddIssued(
        SealContents contents,
        FileReading? issued,
        Output report,
        ReportDraft draft
    )
    {
        if (issued is not { Bytes: { } bytes })
        {
            return [];
        }

        contents.AddIssued(issued.Name, bytes);
        return HandEdits.Between(issued.Name, bytes, report.Bytes, draft).Select(AsWarning);
    }

    /// <summary>The line of the register and the bag it is about.</summary>
    /// <param name="last">The month's revision before this one, or null.</param>
    /// <param name="before">The seal of the month before, or null.</param>
    private static (SealEntry Entry, byte[] Zip) BagOf(
        SealRequest request,
        SealContents contents,
        SealRegister register,
        SealEntry? last,
        SealEntry? before
    )
    {
        var month = request.Scope.Month;
        var revision = (last?.Revision ?? 0) + 1;
        var name = string.Create(CultureInfo.InvariantCulture, $"niem-phong-{month}-r{revision}");
        var (zip, digest) = Bag.Write(name, contents.Info(revision, register, before), contents.Payload);
        return (
            new(
                SealNumber.Of(month, revision, digest),
                digest,
                $"{month}/niem-phong/{name}.zip",
                request.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
                request.Reason ?? ""
            ),
            zip
        );
    }

    /// <summary>What was issued is sealed as it is; what is wrong with it is reported.</summary>
    private static Diagnostic AsWarning(Diagnostic edit) =>
        edit.Severity == Severity.Error ? edit with { Severity = Severity.Warning } : edit;

    private static List<Diagnostic> Refusal(SealRegister register, SealEntry? last, SealRequest request)
    {
        List<Diagnostic> findings = [.. register.Findings];
        if (last is not null && request.Reason is null)
        {
            findings.Add(
                new(Seals.AlreadySealed, new FilePlace(last.File), $"lần {last.Revision}, số {last.Number}")
            );
        }
        else if (last is null && request.Reason is not null && findings.Count == 0)
        {
            findings.Add(
                new(Seals.NothingToRevise, new FilePlace(SealRegister.Name), $"--revision “{request.Reason}”")
            );
        }

        return findings;
    }

    /// <summary>The register is written last: a bag without a line is no seal yet, and the next run replaces what one
    /// that died left.</summary>
    private static Diagnostic? Write(
        Workspace workspace,
        SealRegister register,
        SealEntry entry,
        byte[] zip
    ) =>
        zip.Length > DiskFileSystem.MaxLength
            // what could not be read back must not be sealed
            ? new(
                Seals.TooLarge,
                new FilePlace(entry.File),
                $"{VietnameseNumber.Format(zip.Length)} byte",
                $"nhiều nhất {VietnameseNumber.Format(DiskFileSystem.MaxLength)} byte"
            )
            : WorkspaceLock.Holding<Diagnostic?>(
                workspace,
                new FilePlace(entry.File),
                () => WriteLocked(workspace, register, entry, zip),
                refusal => refusal
            );

    private static Diagnostic? WriteLocked(
        Workspace workspace,
        SealRegister register,
        SealEntry entry,
        byte[] zip
    )
    {
        var present = workspace.ReadIfThere(entry.File)?.Bytes;
        if (present is not null && !present.AsSpan().SequenceEqual(zip))
        {
            if (UnfinishedSeal.Remove(workspace, entry.File, present) is { } kept)
            {
                return kept;
            }

            present = null;
        }

        var failure = UnfinishedSeal.Announce(workspace, entry.File, zip)
            ?? FilledInFile.Write(workspace, entry.File, zip, present)
            ?? FilledInFile.Write(workspace, SealRegister.Name, register.With(entry), register.Bytes);
        if (failure is null)
        {
            UnfinishedSeal.Withdraw(workspace);
        }

        return failure;
    }
}
