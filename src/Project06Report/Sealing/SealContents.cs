using System.Globalization;
using Project06Report.Bundles;
using Project06Report.Diagnostics;
using Project06Report.Reports;
using Project06Report.Runs;
using Project06Report.Workspaces;

namespace Project06Report.Sealing;

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
