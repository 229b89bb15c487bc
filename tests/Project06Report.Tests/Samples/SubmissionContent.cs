using System.Collections.Immutable;
using System.Globalization;
using Project06Report.Periods;

namespace Project06Report.Tests.Samples;

/// <summary>What one agency types into its form for one month. Immutable: a variant is <c>content with { … }</c>.</summary>
internal sealed record SubmissionContent(string Agency, ReportingMonth Month)
{
    /// <summary>"Lần nộp", from 1.</summary>
    public int Revision { get; init; } = 1;

    public bool NothingToReport { get; init; }

    public SubmissionCover Cover { get; init; } = new();

    /// <summary>By indicator id, in the unit of the form; a percentage in per cent.</summary>
    public ImmutableSortedDictionary<string, decimal> Figures { get; init; } = Empty<decimal>();

    /// <summary>By indicator id: the indicators of kind text.</summary>
    public ImmutableSortedDictionary<string, string> Texts { get; init; } = Empty<string>();

    /// <summary>By indicator id: the indicators of kind date.</summary>
    public ImmutableSortedDictionary<string, DateOnly> Dates { get; init; } = Empty<DateOnly>();

    /// <summary>By indicator code: "tính đến ngày" of its row.</summary>
    public ImmutableSortedDictionary<string, DateOnly> AsOf { get; init; } = Empty<DateOnly>();

    /// <summary>By list code.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> Lists { get; init; } =
        Empty<ImmutableArray<string>>();

    public ImmutableArray<DocumentEntry> Documents { get; init; } = [];

    public ImmutableArray<NarrativeEntry> Narratives { get; init; } = [];

    public ImmutableArray<CommitmentEntry> Commitments { get; init; } = [];

    /// <summary><c>SYT-2022-08.xlsx</c>, <c>SYT-2022-08-lan-2.xlsx</c>.</summary>
    public string FileName =>
        Revision == 1 ? $"{Agency}-{Month}.xlsx" : $"{Agency}-{Month}-lan-{Revision}.xlsx";

    /// <summary>Adds figures and as-of dates from a table: the first line holds the form's columns, each further line a row code and
    /// one value a column; <c>-</c> is a blank cell. Column <c>tinh_den_ngay</c> holds dates <c>yyyy-MM-dd</c>.</summary>
    public SubmissionContent WithTable(string table)
    {
        var lines = table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var columns = Words(lines[0]);
        var cells = lines
            .Skip(1)
            .Select(Words)
            .SelectMany(words =>
                columns.Select((column, at) => (Code: words[0], Column: column, Value: words[at + 1]))
            )
            .Where(cell => cell.Value != "-")
            .ToList();
        return this with
        {
            Figures = Figures.SetItems(
                cells
                    .Where(cell => cell.Column != "tinh_den_ngay")
                    .Select(cell =>
                        KeyValuePair.Create(
                            $"{cell.Code}.{cell.Column}",
                            decimal.Parse(cell.Value, CultureInfo.InvariantCulture)
                        )
                    )
            ),
            AsOf = AsOf.SetItems(
                cells
                    .Where(cell => cell.Column == "tinh_den_ngay")
                    .Select(cell => KeyValuePair.Create(cell.Code, Day(cell.Value)))
            ),
        };
    }

    public SubmissionContent WithText(string id, string text) =>
        this with
        {
            Texts = Texts.SetItem(id, text),
        };

    public SubmissionContent WithList(string code, params ImmutableArray<string> entries) =>
        this with
        {
            Lists = Lists.SetItem(code, entries),
        };

    public SubmissionContent WithNarrative(string section, string kind, string text) =>
        this with
        {
            Narratives = Narratives.Add(new NarrativeEntry(section, kind, text)),
        };

    /// <param name="date"><c>yyyy-MM-dd</c></param>
    public SubmissionContent WithDocument(
        string section,
        string type,
        string number,
        string symbol,
        string date,
        string issuer,
        string title
    ) =>
        this with
        {
            Documents = Documents.Add(
                new DocumentEntry(type, number, symbol, Day(date), issuer, title, section)
            ),
        };

    /// <param name="deadline"><c>yyyy-MM-dd</c></param>
    public SubmissionContent WithCommitment(
        string code,
        string text,
        string deadline,
        string state,
        ReportingMonth since
    ) =>
        this with
        {
            Commitments = Commitments.Add(new CommitmentEntry(code, text, Day(deadline), state, since)),
        };

    internal static DateOnly Day(string text) =>
        DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string[] Words(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static ImmutableSortedDictionary<string, T> Empty<T>() =>
        ImmutableSortedDictionary.Create<string, T>(StringComparer.Ordinal);
}

/// <summary>Who answers for the submission; all of it is invented.</summary>
internal sealed record SubmissionCover(
    string PreparedBy = "Nguyễn Văn An",
    string ApprovedBy = "Trần Thị Bình",
    string Phone = "0277 3000 000",
    DateOnly? SignedOn = null,
    string DocumentNumber = ""
);

internal sealed record DocumentEntry(
    string Type,
    string Number,
    string Symbol,
    DateOnly Date,
    string Issuer,
    string Title,
    string Section
);

/// <param name="Kind"><c>ket_qua</c>, <c>uu_diem</c>, <c>ton_tai</c>, <c>nguyen_nhan</c>, <c>phuong_huong</c> or <c>kien_nghi</c>.</param>
internal sealed record NarrativeEntry(string Section, string Kind, string Text);

internal sealed record CommitmentEntry(
    string Code,
    string Text,
    DateOnly Deadline,
    string State,
    ReportingMonth Since
);
