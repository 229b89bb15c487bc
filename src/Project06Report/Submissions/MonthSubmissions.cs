using System.Collections.Immutable;
using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Periods;
using Project06Report.Rules;

namespace Project06Report.Submissions;

/// <summary>A month as received: at most one submission in force for each form of an agency, in protocol
/// order.</summary>
/// <param name="Missing">Forms that are owed and of which none came that can be used.</param>
public sealed record MonthSubmissions(
    ReportingMonth Month,
    ReportingPeriod Period,
    CatalogueAt Catalogue,
    ImmutableArray<Submission> Submissions,
    ImmutableArray<OwedForm> Missing,
    ImmutableArray<Diagnostic> Findings
)
{
    /// <summary>What became of each file, by name.</summary>
    public ImmutableArray<SentFile> Files { get; init; } = [];

    /// <summary>What an agency sent, in the order of its forms.</summary>
    public IEnumerable<Submission> AllOf(string agency) => BySender[agency];

    /// <summary>One form of an agency; null when it is missing.</summary>
    public Submission? Of(string agency, string form) =>
        BySender[agency].FirstOrDefault(submission => submission.Form.Code == form);

    /// <summary>The submission that says something of a unit in a form: the unit's own, or the matrix form of whoever
    /// owes it.</summary>
    public Submission? SentFor(string unit, Form form) =>
        form.IsMatrix
            ? Submissions.FirstOrDefault(submission => submission.Form.Code == form.Code)
            : Of(unit, form.Code);

    /// <summary>The submission that has a unit's official value of an indicator; of one that the month's catalogue
    /// does not have, such as a line renamed since, whichever has it.</summary>
    public Submission? SentFor(string unit, string indicator) =>
        Catalogue.OfficialPlace(indicator) is { } place && Catalogue.FindForm(place.Form) is { } form
            ? SentFor(unit, form)
            : AllOf(unit).FirstOrDefault(submission => submission.Figures.ContainsKey(indicator));

    /// <summary>The submission that has a figure, or would have it.</summary>
    public Submission? SentFor(FigureKey key)
    {
        if (key.Form.Length == 0)
        {
            return SentFor(key.Agency, key.Indicator);
        }

        return Catalogue.FindForm(key.Form) is { } form ? SentFor(key.Agency, form) : null;
    }

    /// <summary>A unit's figure; null when it is not known.</summary>
    public Figure? FigureOf(FigureKey key) =>
        SentFor(key)?.Of(key.Agency)?.Figures.GetValueOrDefault(key.Indicator);

    /// <summary>When the month's submissions and the report are due.</summary>
    public Deadlines Deadlines { get; init; } = Deadlines.None;

    /// <summary>The month before as this month's agencies see it; null when it is not known.</summary>
    public MonthSubmissions? Before { get; init; }

    /// <summary>The official figure of a unit; null when it is not known.</summary>
    public Figure? FigureOf(string unit, string indicator) => FigureOf(new FigureKey(unit, indicator));

    /// <summary>Whether a unit owes a place, itself or in a matrix form's row.</summary>
    public bool Owes(Agency unit, FormPlace place) =>
        Catalogue.FindForm(place.Form) is { IsMatrix: true } form
            ? Catalogue.IsWithin(unit.Code, form.UnitGroup)
            : IsOwed(place, unit);

    /// <summary>The units that owe a place of a form, in protocol order.</summary>
    public ImmutableArray<Agency> UnitsOwing(FormPlace place) =>
        Catalogue.FindForm(place.Form) switch
        {
            null => [],
            { IsMatrix: true } form => Catalogue.MembersOf(form.UnitGroup),
            _ => [.. Catalogue.Owing.Where(unit => IsOwed(place, unit))],
        };

    /// <summary>The units of a group that owe a figure, in protocol order, each with what it gave.</summary>
    /// <param name="key">Of the group.</param>
    public ImmutableArray<UnitFigure> FiguresOf(FigureKey key)
    {
        if (Catalogue.PlaceOf(key) is not { } place || Catalogue.FindForm(place.Form) is not { } form)
        {
            return [];
        }

        return
        [
            .. Catalogue
                .MembersOf(key.Agency)
                .Where(unit => form.IsMatrix || IsOwed(place, unit))
                .Select(unit => new UnitFigure(unit, FigureOf(key with { Agency = unit.Code }))),
        ];
    }

    private static bool IsOwed(FormPlace place, Agency unit) =>
        unit.Forms.Contains(place.Form) && (place.Agency == "*" || place.Agency == unit.Code);

    /// <summary>Its submissions by the code of the sender, listed once.</summary>
    private ILookup<string, Submission> BySender => SubmissionIndex.Of(Submissions);
}
