using System.Collections.Immutable;
using System.Text;
using Project06Report.Bundles;
using Project06Report.Codes;
using Project06Report.Diagnostics;
using Project06Report.Inputs;
using Project06Report.Outputs;
using Project06Report.Periods;
using Project06Report.Vietnamese;
using Project06Report.Workspaces;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Sealing;

/// <summary>Proves or disproves that a sealed month is what it was, from the bag alone: whole, in its place in the
/// chain, and leading to the same report again. Nothing is written.</summary>
public sealed class MonthVerification
{
    private readonly string file;
    private readonly SealRegister? register;
    private readonly Workspace? workspace;
    private readonly List<Diagnostic> findings = [];
    private readonly List<string> lines = [];

    private MonthVerification(string file, SealRegister? register, Workspace? workspace) =>
        (this.file, this.register, this.workspace) = (file, register, workspace);

    /// <summary>Every seal of a month, or of all months when <paramref name="month"/> is null, and what lies there
    /// beside the register.</summary>
    public static IEnumerable<SealVerdict> Of(Workspace workspace, ReportingMonth? month)
    {
        var register = SealRegister.Read(workspace);
        var entries = register.Entries.Where(entry => month is null || entry.Month == month).ToList();
        List<Diagnostic> problems =
        [
            .. register.Findings,
            .. Unregistered(workspace, register, month),
            .. entries.Count == 0 ? [NotSealed(month)] : Array.Empty<Diagnostic>(),
        ];
        if (problems.Count > 0)
        {
            var line = problems.TrueForAll(problem => problem.Kind == Seals.NotSealed)
                ? "chưa có lần niêm phong nào để kiểm tra"
                : "KHÔNG khớp với các gói đang có";
            yield return new(
                SealRegister.Name,
                null,
                [$"Sổ niêm phong: {line}."],
                Diagnostic.InOrder(problems),
                []
            );
        }

        foreach (var entry in entries)
        {
            yield return Bag(BagOf(workspace, entry), entry.Number, workspace, register);
        }
    }

    private static Diagnostic NotSealed(ReportingMonth? month) =>
        new(
            Seals.NotSealed,
            new FilePlace(SealRegister.Name),
            month is { } asked
                ? $"sổ không có dòng nào của tháng {VietnameseDate.Month(asked.Year, asked.Month)}"
                : "sổ không có dòng nào"
        );

    private static FileReading BagOf(Workspace workspace, SealEntry entry) =>
        workspace.Has(entry.File)
            ? workspace.Read(entry.File)
            : new(
                entry.File,
                null,
                new(
                    Seals.BagMissing,
                    new FilePlace(entry.File),
                    "không có tệp này",
                    $"gói niêm phong số {entry.Number}"
                )
            );

    /// <summary>One bag, wherever it lies.</summary>
    /// <param name="expected">The number it must have, from the transmittal slip or the register; null when it is not
    /// known.</param>
    /// <param name="workspace">Whose register and other bags it is held against; null for the bag by itself.</param>
    public static SealVerdict Bag(
        FileReading bag,
        SealNumber? expected,
        Workspace? workspace,
        SealRegister? register = null
    )
    {
        register ??=
            workspace is not null && workspace.Has(SealRegister.Name) ? SealRegister.Read(workspace) : null;
        return new MonthVerification(bag.Name, register, workspace).Verify(bag, expected);
    }

    private SealVerdict Verify(FileReading reading, SealNumber? expected)
    {
        var sealedMonth = reading.Bytes is { } zip ? SealedMonth.Open(file, zip, findings) : null;
        if (reading.Failure is { } failure)
        {
            findings.Add(failure);
        }

        if (sealedMonth is null)
        {
            return Verdict(null, ["Gói niêm phong: KHÔNG nguyên vẹn."], []);
        }

        CheckNumber(sealedMonth, expected);
        CheckChain(sealedMonth);
        var compare = expected is null ? "; so với số ghi trên phiếu trình" : "";
        lines.Add(
            findings.Count == 0
                ? $"Gói niêm phong: nguyên vẹn, số {sealedMonth.Number}{compare}."
                : $"Gói niêm phong: KHÔNG đúng gói đã niêm phong, số {sealedMonth.Number}."
        );
        var run = MonthlyRun.Draft(sealedMonth.Inputs, RequestOf(sealedMonth));
        var report = run.Report is { Outputs.IsEmpty: false } made ? made : null;
        CheckRegenerated(sealedMonth, run, report);
        CheckIssued(sealedMonth, report);
        CheckAmendments(sealedMonth, run.Findings);
        return Verdict(sealedMonth.Number, [], report?.Outputs ?? []);
    }

    private SealVerdict Verdict(
        SealNumber? number,
        IEnumerable<string> more,
        ImmutableArray<Output> outputs
    ) => new(file, number, [.. lines, .. more], Diagnostic.InOrder(findings), outputs);

    private void Add(
        DiagnosticKind kind,
        string part,
        string written,
        string expected = "",
        string cause = ""
    ) => findings.Add(new(kind, new PackagePlace(file, part), written, expected, cause));

    private void CheckNumber(SealedMonth sealedMonth, SealNumber? expected)
    {
        if (expected is not null && expected != sealedMonth.Number)
        {
            Add(Seals.NumberDiffers, "", $"số niêm phong {sealedMonth.Number}", expected.ToString());
        }

        if (register is not null && register.Find(sealedMonth.Number) is null)
        {
            Add(
                Seals.NotInRegister,
                "",
                $"số niêm phong {sealedMonth.Number}",
                string.Join(
                    ", ",
                    register
                        .Entries.Where(entry => entry.Month == sealedMonth.Month)
                        .Select(entry => entry.Number.ToString())
                )
                    is { Length: > 0 } others
                    ? $"{others} theo {SealRegister.Name}"
                    : ""
            );
        }
    }

    /// <summary>The bag names the seal before it, and carries the register as it was then.</summary>
    private void CheckChain(SealedMonth sealedMonth)
    {
        if (register?.Find(sealedMonth.Number) is not { } entry)
        {
            return;
        }

        var at = register.Entries.ToList().IndexOf(entry);
        var before = at == 0 ? null : register.Entries[at - 1];
        if (sealedMonth.Digest != entry.Digest)
        {
            Add(
                Seals.NumberDiffers,
                "",
                $"mã SHA-256 {sealedMonth.Digest}",
                $"{entry.Digest} theo {SealRegister.Name}"
            );
        }

        (SealNumber, string)? named = before is null ? null : (before.Number, before.Digest);
        if (sealedMonth.Previous != named)
        {
            Add(
                Seals.ChainBroken,
                "bag-info.txt",
                $"gói liền trước: {sealedMonth.Previous?.Number.ToString() ?? "không có"}",
                $"{before?.Number.ToString() ?? "không có gói nào"}, theo {SealRegister.Name}"
            );
        }

        if (!IsRegisterBefore(register, at, sealedMonth.RegisterBefore))
        {
            Add(
                Seals.ChainBroken,
                "data/so-niem-phong.tsv",
                "bản chép sổ lúc niêm phong khác phần đầu của sổ hiện nay",
                "giống từng byte"
            );
        }
    }

    /// <summary>A heading and the entries before that one; no register at all before the first.</summary>
    private static bool IsRegisterBefore(SealRegister register, int entry, byte[] copy) =>
        register.Bytes.AsSpan().StartsWith(copy)
        && Encoding.UTF8.GetString(copy).Count(letter => letter == '\n') == (entry == 0 ? 0 : entry + 1);

    /// <summary>The run a sealed month came of: everything that can be written, the auditor's copy too.</summary>
    private static GenerateRequest RequestOf(SealedMonth sealedMonth) =>
        new(MonthScope.Of(sealedMonth.Record), ReportCopies.WithAudit);

    /// <param name="report">Null when none could be made.</param>
    private void CheckRegenerated(SealedMonth sealedMonth, DraftResult run, ReportDraft? report)
    {
        if (report is null)
        {
            ReportNotRegenerated(sealedMonth.Record, run.Findings);
            return;
        }

        var differences = SealedComparison
            .Figures(sealedMonth, report)
            .Concat(SealedComparison.Outputs(sealedMonth, report))
            .Select(InBag)
            .ToList();
        findings.AddRange(differences);
        lines.Add($"Lập lại từ gói: {Conclusion(sealedMonth, differences)}.");
    }

    private void ReportNotRegenerated(RunRecord record, IEnumerable<Diagnostic> found)
    {
        var reasons = found
            .Where(finding => finding.Severity == Severity.Error)
            .Select(finding => $"{finding.Kind.Code} {finding.Kind.Title} ({finding.Place})");
        Add(
            Seals.CannotRegenerate,
            "",
            $"lập lại thì gặp lỗi: {string.Join("; ", reasons)}",
            $"lập được như khi niêm phong bằng p06 {record.Version}, mã bản dịch {record.Build}"
        );
        lines.Add("Lập lại từ gói: KHÔNG lập được.");
    }

    private static string Conclusion(SealedMonth sealedMonth, List<Diagnostic> differences) =>
        differences switch
        {
            [] =>
                $"giống từng byte ({string.Join(", ", sealedMonth.Record.Outputs.Select(output => output.Name))})",
            _ when differences.TrueForAll(finding => finding.Kind == Seals.OtherContainer) =>
                "cùng số liệu, cùng câu chữ; khác vỏ tệp",
            _ => FormattableString.Invariant($"KHÁC {differences.Count} chỗ"),
        };

    private void CheckIssued(SealedMonth sealedMonth, ReportDraft? draft)
    {
        if (sealedMonth.Record.Issued is not { } issued)
        {
            lines.Add("Bản phát hành: không có trong gói.");
            return;
        }

        if (draft is not { Outputs: [var report, ..] })
        {
            lines.Add("Bản phát hành: chưa so được, vì không lập lại được báo cáo.");
            return;
        }

        var bytes = sealedMonth.BytesOf(issued);
        var edits = bytes.AsSpan().SequenceEqual(report.Bytes)
            ? []
            : HandEdits.Between(issued.Path, bytes, report.Bytes, draft).Select(InBag).ToList();
        findings.AddRange(edits);
        lines.Add(IssuedWords.Conclusion(edits));
    }

    private Diagnostic InBag(Diagnostic finding) =>
        finding.Place.File.StartsWith("data/", StringComparison.Ordinal)
            ? finding with
            {
                Place = finding.Place with { File = $"{file}/{finding.Place.File}" },
            }
            : finding;

    /// <summary>Whether this revision still counts, and whether the figures it was compared with still do.</summary>
    /// <param name="found">What the month's own run finds.</param>
    private void CheckAmendments(SealedMonth sealedMonth, IReadOnlyList<Diagnostic> found)
    {
        if (register is null || workspace is null)
        {
            return;
        }

        foreach (
            var finding in SealStanding.Amended(workspace, register, sealedMonth, before =>
                Effect(sealedMonth, before, found)
            )
        )
        {
            findings.Add(finding);
            lines.Add(
                finding.Kind == Seals.Superseded
                    ? $"Hiệu lực: đã được thay bằng {finding.Expected.Show()}."
                    : $"Tháng trước: đã được niêm phong lại; {finding.Cause.Show()}."
            );
        }
    }

    /// <summary>The month run again on the figures of the month before that count now.</summary>
    private static string Effect(SealedMonth sealedMonth, SealedMonth before, IReadOnlyList<Diagnostic> found)
    {
        var again = MonthlyRun.Draft(sealedMonth.InputsWith(before), RequestOf(sealedMonth));
        var known = found.Select(finding => (finding.Kind, finding.Place)).ToHashSet();
        var added = again
            .Findings.Where(finding => !known.Contains((finding.Kind, finding.Place)))
            .Select(finding => $"{finding.Kind.Code} {finding.Place}")
            .ToList();
        return added.Count == 0
            ? "đối chiếu lại với lần sau không có phát hiện mới"
            : FormattableString.Invariant(
                $"đối chiếu lại với lần sau có {added.Count} phát hiện mới: {string.Join("; ", added)}"
            );
    }

    private static IEnumerable<Diagnostic> Unregistered(
        Workspace workspace,
        SealRegister register,
        ReportingMonth? month
    )
    {
        var known = register.Entries.Select(entry => entry.File).ToHashSet(StringComparer.Ordinal);
        try
        {
            return workspace
                .FilesBelow(month is null ? "" : $"{month}/niem-phong")
                .Select(name => month is null ? name : $"{month}/niem-phong/{name}")
                .Where(name =>
                    name.Contains("/niem-phong/", StringComparison.Ordinal)
                    && name.EndsWith(".zip", StringComparison.OrdinalIgnoreCase)
                    && !known.Contains(name)
                )
                .Select(name => new Diagnostic(Seals.NotInRegister, new FilePlace(name)));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return
            [
                new(
                    DiagnosticCatalogue.Files.CannotRead,
                    new FilePlace($"{month}/niem-phong"),
                    IoWords.Of(error)
                ),
            ];
        }
    }
}
