using System.Globalization;
using System.Text.Json;
using Project06Report.Diagnostics;
using Project06Report.Periods;
using Project06Report.Workspaces;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Bundles;

/// <summary>A bag whose digests are all right, with the record of its run.</summary>
public sealed class SealedMonth
{
    internal const string FindingsFile = "data/phat-hien.jsonl";
    internal const string ChangesFile = "data/thay-doi.jsonl";
    internal const string Register = "data/so-niem-phong.tsv";
    internal const string None = "khong";

    internal const string MonthLabel = "P06-Month";
    internal const string RevisionLabel = "P06-Revision";
    internal const string ReasonLabel = "P06-Revision-Reason";
    internal const string PreviousLabel = "P06-Previous-Seal";
    internal const string PreviousDigestLabel = "P06-Previous-Digest";
    internal const string StandsOnLabel = "P06-Stands-On";

    private readonly Bag bag;

    /// <exception cref="JsonException">A line of the figures is none.</exception>
    /// <exception cref="KeyNotFoundException">The same.</exception>
    /// <exception cref="InvalidOperationException">The same.</exception>
    private SealedMonth(string file, Bag bag, RunRecord record, int revision)
    {
        (File, this.bag, Record) = (file, bag, record);
        Number = SealNumber.Of(record.Month, revision, bag.Digest);
        Figures = [.. FigureLines.Read(bag.Payload[FigureLines.Figures])];
        Changes = [.. FigureLines.ReadChanges(bag.Payload.GetValueOrDefault(ChangesFile, []))];
    }

    /// <summary>The bag's name as it was given.</summary>
    public string File { get; }

    public RunRecord Record { get; }

    public SealNumber Number { get; }

    public ReportingMonth Month => Record.Month;

    public string Digest => bag.Digest;

    /// <summary>Why the month was sealed again; empty for the first time.</summary>
    public string Reason => bag[ReasonLabel];

    /// <summary>The seal made before this one in the same workspace, and its digest; or null.</summary>
    public (SealNumber Number, string Digest)? Previous =>
        SealNumber.Parse(bag[PreviousLabel]) is { } number ? (number, bag[PreviousDigestLabel]) : null;

    /// <summary>The seal of the month before, whose submissions this month was compared with; null when that month was
    /// not sealed.</summary>
    public SealNumber? StandsOn => SealNumber.Parse(bag[StandsOnLabel]);

    /// <summary>The register as it was when this seal was made.</summary>
    public byte[] RegisterBefore => bag.Payload.GetValueOrDefault(Register, []);

    public IReadOnlyList<SealedFigure> Figures { get; }

    /// <summary>A workspace that holds what the run was given, and nothing else.</summary>
    public Workspace Inputs =>
        Workspace.Holding(Record.Inputs.ToDictionary(file => file.Name, BytesOf, StringComparer.Ordinal));

    /// <summary>What was changed against the revision before; empty for the first.</summary>
    public IReadOnlyList<FigureChange> Changes { get; }

    /// <summary>The submissions of one month among the inputs, by their names in the workspace.</summary>
    public IReadOnlyDictionary<string, byte[]> SubmissionsOf(ReportingMonth month) =>
        Record
            .Inputs.Where(file => file.Name.StartsWith($"{month}/nop/", StringComparison.Ordinal))
            .ToDictionary(file => file.Name, BytesOf, StringComparer.Ordinal);

    /// <summary>The inputs with the month before as another seal has it.</summary>
    public Workspace InputsWith(SealedMonth before) =>
        Workspace.Holding(
            Record
                .Inputs.Where(file => !file.Name.StartsWith($"{before.Month}/nop/", StringComparison.Ordinal))
                .Select(file => KeyValuePair.Create(file.Name, BytesOf(file)))
                .Concat(before.SubmissionsOf(before.Month))
                .ToDictionary(StringComparer.Ordinal)
        );

    public byte[] BytesOf(SealedFile file) => bag.Payload[file.Path];

    /// <returns>The month, or null after adding to <paramref name="findings"/> everything that is wrong.</returns>
    public static SealedMonth? Open(string file, byte[] zip, List<Diagnostic> findings)
    {
        if (BagReader.Read(file, zip, findings) is not { } bag)
        {
            return null;
        }

        if (Recorded(file, bag) is { } sealedMonth)
        {
            return sealedMonth;
        }

        var isLater =
            bag.Payload.TryGetValue(RunRecord.Path, out var bytes) && RunRecord.IsOfLaterProgram(bytes);
        findings.Add(
            new(
                Seals.RecordUnreadable,
                new PackagePlace(file, RunRecord.Path),
                "",
                "bản ghi lần chạy khớp với bag-info.txt và với các tệp trong gói",
                isLater ? "gói do phiên bản p06 mới hơn lập (muc_doc lớn hơn mức bản này biết)" : ""
            )
        );
        return null;
    }

    /// <summary>Null when the record contradicts the bag, or a line cannot be read: anyone can make a
    /// bag.</summary>
    private static SealedMonth? Recorded(string file, Bag bag)
    {
        try
        {
            return
                bag.Payload.TryGetValue(RunRecord.Path, out var bytes)
                && RunRecord.Read(bytes) is { } record
                && bag[MonthLabel] == record.Month.ToString()
                && int.TryParse(
                    bag[RevisionLabel],
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var revision
                )
                && revision > 0
                && bag.Payload.ContainsKey(FigureLines.Figures)
                && FilesOf(record)
                    .All(named =>
                        bag.Payload.TryGetValue(named.Path, out var content)
                        && Bag.Hash(content) == named.Sha256
                    )
                && (bag[PreviousLabel] == None || SealNumber.Parse(bag[PreviousLabel]) is not null)
                && record.Inputs.DistinctBy(input => input.Name).Count() == record.Inputs.Length
                ? new(file, bag, record, revision)
                : null;
        }
        catch (Exception error)
            when (error is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Reads the bag of a line of the register, and holds its digest against the line's.</summary>
    /// <returns>Null after adding the reasons.</returns>
    public static SealedMonth? Open(Workspace workspace, SealEntry entry, List<Diagnostic> findings)
    {
        var reading = workspace.Read(entry.File);
        if (reading.Bytes is null)
        {
            findings.Add(
                reading.Failure is { } failure && workspace.Has(entry.File)
                    ? failure
                    : new(
                        Seals.BagMissing,
                        new FilePlace(entry.File),
                        "không có tệp này",
                        $"gói niêm phong số {entry.Number} theo {SealRegister.Name}"
                    )
            );
            return null;
        }

        var sealedMonth = Open(entry.File, reading.Bytes, findings);
        if (sealedMonth is not null && sealedMonth.Digest != entry.Digest)
        {
            findings.Add(
                new(
                    Seals.NumberDiffers,
                    new FilePlace(entry.File),
                    $"số niêm phong {sealedMonth.Number}",
                    $"{entry.Number} theo {SealRegister.Name}"
                )
            );
            return null;
        }

        return sealedMonth;
    }

    private static IEnumerable<SealedFile> FilesOf(RunRecord record) =>
        [
            .. record.Inputs,
            .. record.Outputs,
            .. record.Issued is { } issued ? [issued] : Array.Empty<SealedFile>(),
        ];
}
