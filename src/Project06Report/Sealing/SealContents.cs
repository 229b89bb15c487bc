using System.Globalization;
using Project06Report.Bundles;
using Project06Report.Diagnostics;
using Project06Report.Outputs;
using Project06Report.Reports;
using Project06Report.Workspaces;

namespace Project06Report.Sealing;

/// <summary>What goes into a bag, file by file.</summary>
internal sealed class SealContents
{
    private const string InputFolder = "data/dau-vao/";
    private const string OutputFolder = "data/dau-ra/";
    private const string IssuedFolder = "data/ban-hanh/";

    private readonly SealRequest request;
    private readonly ReportDraft draft;
    private readonly BagNames names = new();
    private readonly SortedDictionary<string, byte[]> payload = new(StringComparer.Ordinal);
    private RunRecord record;

    public SealContents(SealRequest request, ReportDraft draft, IReadOnlyDictionary<string, byte[]> inputs)
    {
        (this.request, this.draft) = (request, draft);
        record = new(
            request.Scope.Month,
            [.. request.Scope.AllowMissing.Order(StringComparer.Ordinal)],
            request.Scope.Strict,
            Version,
            BuildId.OfProgram.ToString(),
            [
                .. inputs
                    .OrderBy(file => file.Key, StringComparer.Ordinal)
                    .Select(file => Put(InputFolder, file.Key, file.Value, RoleOf(file.Key))),
            ],
            [.. draft.Outputs.Select(output => Put(OutputFolder, output.Name, output.Bytes, "lập ra"))],
            null
        )
        {
            Level = draft.Received.Catalogue.Level,
        };
        payload[FigureLines.Figures] = FigureLines.OfSubmissions(draft.Received);
        payload[FigureLines.Printed] = FigureLines.OfReport(draft.Printed, value => Provenance.Cells(value));
        payload[SealedMonth.FindingsFile] = FigureLines.Of(draft.Findings, FindingJson.Write);
    }

    public IReadOnlyDictionary<string, byte[]> Payload
    {
        get
        {
            payload[RunRecord.Path] = record.Write();
            return payload;
        }
    }

    internal static string Version => typeof(SealContents).Assembly.GetName().Version?.ToString(3) ?? "";

    public void AddIssued(string name, byte[] bytes) =>
        record = record with { Issued = Put(IssuedFolder, Path.GetFileName(name), bytes, "bản phát hành") };

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

    public List<KeyValuePair<string, string>> Info(int revision, SealRegister register, SealEntry? before)
    {
        var last = register.Entries is [.., var latest] ? latest : null;
        List<KeyValuePair<string, string>> info =
        [
            new("Source-Organization", draft.Received.Catalogue.Settings["co_quan_ban_hanh"]),
            new(
                "External-Description",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Niêm phong báo cáo Đề án 06 tháng {request.Scope.Month}, lần {revision}"
                )
            ),
            new("Bagging-Software", $"p06 {Version}"),
            new(SealedMonth.MonthLabel, request.Scope.Month.ToString()),
            new(SealedMonth.RevisionLabel, revision.ToString(CultureInfo.InvariantCulture)),
            new(SealedMonth.PreviousLabel, last?.Number.ToString() ?? SealedMonth.None),
            new(SealedMonth.PreviousDigestLabel, last?.Digest ?? SealedMonth.None),
            new(SealedMonth.StandsOnLabel, before?.Number.ToString() ?? SealedMonth.None),
        ];
        if (request.Date is { } date)
        {
            info.Insert(2, new("Bagging-Date", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        }

        if (request.Reason is { } reason)
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

    private string RoleOf(string name)
    {
        var month = request.Scope.Month;
        if (name == Workspace.CatalogueName)
        {
            return "danh mục";
        }

        if (!name.StartsWith($"{month}/", StringComparison.Ordinal))
        {
            return name.Contains("/nop/", StringComparison.Ordinal) ? "bài nộp tháng trước" : "mẫu";
        }

        if (!name.StartsWith($"{month}/nop/", StringComparison.Ordinal))
        {
            return "giải trình";
        }

        return draft.Received.Submissions.Any(submission => submission.File == name)
            ? "bài nộp đang dùng"
            : "bài nộp đã được thay";
    }
}
