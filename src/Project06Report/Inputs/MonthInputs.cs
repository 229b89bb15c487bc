using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Submissions;
using Project06Report.WordTemplates;

namespace Project06Report.Inputs;

/// <summary>What a run has to go by: the month's submissions and everything they are held against.</summary>
public sealed record MonthInputs
{
    public required MonthScope Scope { get; init; }

    public required SealedBefore Before { get; init; }

    public required CatalogueBook Catalogue { get; init; }

    /// <summary>The files the submissions came in.</summary>
    public required MonthFolder Folder { get; init; }

    public required MonthSubmissions Received { get; init; }

    /// <summary>As this month's agencies see it; null when the workspace has no submissions of the month
    /// before.</summary>
    public required MonthSubmissions? PreviousMonth { get; init; }

    /// <summary>The months before, each read when it is asked for; the previous one is among them.</summary>
    public required EarlierMonths Earlier { get; init; }

    public required WaiverFile Waivers { get; init; }

    /// <summary>Not opened where only figures are judged.</summary>
    public required WordTemplateReading Template { get; init; }

    /// <summary>What is wrong with the submissions and with what they came in.</summary>
    public required IReadOnlyList<Diagnostic> Findings { get; init; }
}
