using System.Globalization;
using Project06Report.Bundles;
using Project06Report.Diagnostics;
using Project06Report.Inputs;
using Project06Report.Outputs;
using Project06Report.Runs;
using Project06Report.Vietnamese;
using Project06Report.Workspaces;
using static Project06Report.Diagnostics.DiagnosticCatalogue;

namespace Project06Report.Sealing;

/// <summary>Closes a month: everything the report was made from and everything that came of it, in one bag.</summary>
public static class MonthSealing
{
    /// <summary>Refuses what <see cref="MonthlyRun.Generate"/> would refuse. Writes the bag, then its line in the register.</summary>
    public static RunOutcome Seal(Workspace workspace, RunRequest request)
    {
        var sealing = request.Sealing ?? new();
        var register = SealRegister.Read(workspace);
        var last = register.Latest(request.Month);
        if (Refusal(register, last, sealing) is { Count: > 0 } refusals)
        {
            return RunOutcome.Blocked(refusals);
        }

        var before = SealedBefore.Of(workspace, request.Month);
        var given = before.Workspace.Keeping();
        var draft = MonthlyRun.Draft(given, request with { WithAuditCopy = true });
        var issued = sealing.Issued is null ? null : workspace.ReadGiven(sealing.Issued);
        List<Diagnostic> told =
        [
            .. before.Findings,
            .. issued?.Failure is { } failure ? [failure] : Array.Empty<Diagnostic>(),
        ];
        var superseded = last is null ? null : SealedMonth.Open(workspace, last, told);
        if (draft.Outputs.IsEmpty || told.Exists(finding => finding.Severity == Severity.Error))
        {
            return draft.Outcome with { Findings = Diagnostic.InOrder([.. draft.Outcome.Findings, .. told]) };
        }

        var contents = new SealContents(request, draft, given.Kept);
        contents.AddIssued(issued);
        contents.AddRegister(register);
        told.AddRange(contents.AddChanges(superseded));
        told.AddRange(
            issued is null
                ? []
                : HandEdits.Between(issued.Name, issued.Bytes!, draft.Outputs[0].Bytes, draft.Outcome).Select(AsWarning)
        );
        var revision = (last?.Revision ?? 0) + 1;
        var name = string.Create(CultureInfo.InvariantCulture, $"niem-phong-{request.Month}-r{revision}");
        var (zip, digest) = Bag.Write(name, contents.Info(revision, sealing, register, before.Seal), contents.Payload);
        var entry = new SealEntry(
            SealNumber.Of(request.Month, revision, digest),
            digest,
            $"{request.Month}/niem-phong/{name}.zip",
            sealing.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
            sealing.Reason ?? ""
        );
        var problem = Write(workspace, register, entry, zip);
        return draft.Outcome with
        {
            Findings = Diagnostic.InOrder([
                .. draft.Outcome.Findings,
                .. told,
                .. problem is null ? [] : new[] { problem },
            ]),
            Written = problem is null ? [entry.File, SealRegister.Name] : [],
            Changed = problem is null,
            Seal = problem is null ? entry.Number : null,
        };
    }

    /// <summary>What was issued is sealed as it is; what is wrong with it is told.</summary>
    private static Diagnostic AsWarning(Diagnostic edit) =>
        edit.Severity == Severity.Error ? edit with { Severity = Severity.Warning } : edit;

    private static List<Diagnostic> Refusal(SealRegister register, SealEntry? last, SealRequest sealing)
    {
        List<Diagnostic> findings = [.. register.Findings];
        if (last is not null && sealing.Reason is null)
        {
            findings.Add(new(Seals.AlreadySealed, new FilePlace(last.File), $"lần {last.Revision}, số {last.Number}"));
        }
        else if (last is null && sealing.Reason is not null && findings.Count == 0)
        {
            findings.Add(
                new(Seals.NothingToRevise, new FilePlace(SealRegister.Name), $"--revision “{sealing.Reason}”")
            );
        }

        return findings;
    }

    /// <summary>The register is written last: a bag without a line is no seal yet, and the next run replaces what one that died left.</summary>
    private static Diagnostic? Write(Workspace workspace, SealRegister register, SealEntry entry, byte[] zip) =>
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

    private static Diagnostic? WriteLocked(Workspace workspace, SealRegister register, SealEntry entry, byte[] zip)
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
