using System.Globalization;
using Project06Report.Bundles;
using Project06Report.Diagnostics;
using Project06Report.Inputs;
using Project06Report.Outputs;
using Project06Report.Reports;
using Project06Report.Runs;
using Project06Report.Vietnamese;
using Project06Report.Workspaces;
using static Project06Report.Diagnostics.DiagnosticCatalogue;

namespace Project06Report.Sealing;

/// <summary>What <c>p06 seal</c> is given beside the month.</summary>
/// <param name="Issued">Path of the document as it was issued (.docx or .pdf), or null.</param>
/// <param name="Reason">Why a sealed month is sealed again; null for the first time.</param>
/// <param name="Date">The day of sealing as the officer states it; the program never asks the clock.</param>
public sealed record SealRequest(string? Issued = null, string? Reason = null, DateOnly? Date = null);

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
            findings.Add(new(Seals.AlreadySealed, new Place(last.File), $"lần {last.Revision}, số {last.Number}"));
        }
        else if (last is null && sealing.Reason is not null && findings.Count == 0)
        {
            findings.Add(new(Seals.NothingToRevise, new Place(SealRegister.Name), $"--revision “{sealing.Reason}”"));
        }

        return findings;
    }

    /// <summary>The register is written last: a bag without a line is no seal yet, and the next run replaces what one that died left.</summary>
    private static Diagnostic? Write(Workspace workspace, SealRegister register, SealEntry entry, byte[] zip) =>
        zip.Length > DiskFileSystem.MaxLength
            // what could not be read back must not be sealed
            ? new(
                Seals.TooLarge,
                new Place(entry.File),
                $"{VietnameseNumber.Format(zip.Length)} byte",
                $"nhiều nhất {VietnameseNumber.Format(DiskFileSystem.MaxLength)} byte"
            )
            : WorkspaceLock.Holding<Diagnostic?>(
                workspace,
                new Place(entry.File),
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

/// <summary>What goes into a bag, file by file.</summary>
internal sealed class SealContents
{
    private const string InputFolder = "data/dau-vao/";
    private const string OutputFolder = "data/dau-ra/";
    private const string IssuedFolder = "data/ban-hanh/";

    private readonly RunRequest request;
    private readonly RunOutcome outcome;
    private readonly BagNames names = new();
    private readonly SortedDictionary<string, byte[]> payload = new(StringComparer.Ordinal);
    private RunRecord record;

    public SealContents(RunRequest request, MonthDraft draft, IReadOnlyDictionary<string, byte[]> inputs)
    {
        (this.request, outcome) = (request, draft.Outcome);
        record = new(
            request.Month,
            [.. request.AllowMissing.Order(StringComparer.Ordinal)],
            request.Strict,
            Version,
            typeof(SealContents).Module.ModuleVersionId.ToString(),
            [
                .. inputs
                    .OrderBy(file => file.Key, StringComparer.Ordinal)
                    .Select(file => Put(InputFolder, file.Key, file.Value, RoleOf(file.Key))),
            ],
            [.. draft.Outputs.Select(output => Put(OutputFolder, output.Name, output.Bytes, "lập ra"))],
            null
        );
        payload[FigureLines.Figures] = FigureLines.OfSubmissions(outcome.Received!);
        payload[FigureLines.Printed] = FigureLines.OfReport(outcome.Printed, value => Provenance.Cells(value));
        payload[SealedMonth.FindingsFile] = FigureLines.Of(outcome.Findings, FindingJson.Write);
    }

    public IReadOnlyDictionary<string, byte[]> Payload
    {
        get
        {
            payload[RunRecord.Path] = record.Write();
            return payload;
        }
    }

    internal static string Version => typeof(SealContents).Assembly.GetName().Version!.ToString(3);

    public void AddIssued(FileReading? issued)
    {
        if (issued?.Bytes is { } bytes)
        {
            record = record with { Issued = Put(IssuedFolder, Path.GetFileName(issued.Name), bytes, "bản phát hành") };
        }
    }

    public void AddRegister(SealRegister register)
    {
        if (register.Bytes is { } bytes)
        {
            payload[SealedMonth.Register] = bytes;
        }
    }

    /// <summary>Which figures the new revision has otherwise, for the reader of the bag and for the officer.</summary>
    public IEnumerable<Diagnostic> AddChanges(SealedMonth? superseded)
    {
        if (superseded is null)
        {
            return [];
        }

        var changes = ChangedFigure
            .Between(superseded.Figures, [.. FigureLines.Read(payload[FigureLines.Figures])])
            .ToList();
        payload[SealedMonth.ChangesFile] = FigureLines.OfChanges(changes);
        return changes.Select(ChangedFigure.Revised);
    }

    public List<KeyValuePair<string, string>> Info(
        int revision,
        SealRequest sealing,
        SealRegister register,
        SealEntry? before
    )
    {
        var last = register.Entries is [.., var latest] ? latest : null;
        List<KeyValuePair<string, string>> info =
        [
            new("Source-Organization", outcome.Received!.Catalogue.Settings["co_quan_ban_hanh"]),
            new(
                "External-Description",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Niêm phong báo cáo Đề án 06 tháng {request.Month}, lần {revision}"
                )
            ),
            new("Bagging-Software", $"p06 {Version}"),
            new(SealedMonth.MonthLabel, request.Month.ToString()),
            new(SealedMonth.RevisionLabel, revision.ToString(CultureInfo.InvariantCulture)),
            new(SealedMonth.PreviousLabel, last?.Number.ToString() ?? SealedMonth.None),
            new(SealedMonth.PreviousDigestLabel, last?.Digest ?? SealedMonth.None),
            new(SealedMonth.StandsOnLabel, before?.Number.ToString() ?? SealedMonth.None),
        ];
        if (sealing.Date is { } date)
        {
            info.Insert(2, new("Bagging-Date", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        }

        if (sealing.Reason is { } reason)
        {
            info.Add(new(SealedMonth.ReasonLabel, SealRegister.OneLine(reason)));
        }

        return info;
    }

    private SealedFile Put(string folder, string name, byte[] bytes, string role)
    {
        var path = names.For(folder, name);
        payload[path] = bytes;
        return new(name, path, Bag.Hash(bytes), role);
    }

    private string RoleOf(string name) =>
        name switch
        {
            Workspace.CatalogueName => "danh mục",
            _ when !name.StartsWith($"{request.Month}/", StringComparison.Ordinal) => name.Contains(
                "/nop/",
                StringComparison.Ordinal
            )
                ? "bài nộp tháng trước"
                : "mẫu",
            _ when !name.StartsWith($"{request.Month}/nop/", StringComparison.Ordinal) => "giải trình",
            _ when outcome.Received!.Submissions.Any(submission => submission.File == name) => "bài nộp đang dùng",
            _ => "bài nộp đã được thay",
        };
}
