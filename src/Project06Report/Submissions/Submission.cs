using System.Collections.Immutable;
using Project06Report.Catalogue;
using Project06Report.Figures;
using Project06Report.Periods;

namespace Project06Report.Submissions;

/// <summary>One form that one agency sent for one month, read and typed. Every value knows its cell. In a matrix form
/// the figures are those of the row of totals, which the sender says itself; those of the units are in
/// <see cref="Rows"/>.</summary>
/// <param name="Revision">"Lần nộp", from 1; the highest is in force.</param>
/// <param name="Figures">By indicator id; a blank optional cell is not in it.</param>
/// <param name="AsOf">By indicator code: the "tính đến ngày" of its row, where given.</param>
public sealed record Submission(
    Agency Agency,
    Form Form,
    ReportingMonth Month,
    int Revision,
    string File,
    string Sha256,
    bool NothingToReport,
    ImmutableSortedDictionary<string, Figure> Figures,
    ImmutableSortedDictionary<string, DateValue> AsOf,
    ImmutableSortedDictionary<string, TextValue> Texts,
    ImmutableSortedDictionary<string, DateValue> Dates,
    ImmutableSortedDictionary<string, IReadOnlyList<TextValue>> Lists,
    ImmutableArray<IssuedDocument> Documents,
    ImmutableArray<Narrative> Narratives,
    ImmutableArray<Commitment> Commitments
)
{
    public OwedForm Owed => new(Agency, Form);

    /// <summary>"Người lập" as the cover gives it, or empty: whom to ask.</summary>
    public string Preparer { get; init; } = "";

    /// <summary>"Điện thoại" as the cover gives it, or empty.</summary>
    public string Telephone { get; init; } = "";

    /// <summary>The cell of an indicator that was left blank, by id: where to point when a rule misses an
    /// operand.</summary>
    public ImmutableSortedDictionary<string, SubmissionCell> Blanks { get; init; } =
        ImmutableSortedDictionary.Create<string, SubmissionCell>(StringComparer.Ordinal);

    /// <summary>What a matrix form says of each unit, by the unit's code; empty in other forms.</summary>
    public ImmutableSortedDictionary<string, UnitValues> Rows { get; init; } =
        ImmutableSortedDictionary.Create<string, UnitValues>(StringComparer.Ordinal);

    /// <summary>What it says of a unit: in an ordinary form of its sender alone; null when it says nothing.</summary>
    public UnitValues? Of(string unit) =>
        unit == Agency.Code ? new(Figures, Texts, Blanks) : Rows.GetValueOrDefault(unit);
}
