using Project06Report.Bundles;
using Project06Report.Diagnostics;
using Project06Report.Periods;
using Project06Report.Workspaces;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Inputs;

/// <summary>The month before as it was sealed: its submissions stand for whatever lies in its folder by now.</summary>
/// <param name="Workspace">With the sealed submissions in place of the folder's, when that month was sealed.</param>
/// <param name="Seal">The seal in force of the month before, or null.</param>
public sealed record SealedBefore(Workspace Workspace, SealEntry? Seal, IReadOnlyList<Diagnostic> Findings)
{
    public static SealedBefore Of(Workspace workspace, ReportingMonth month)
    {
        // what is looked up here is no input of the run; and a sealed run's inputs have the month before as it was
        // sealed
        var lookup = workspace.Unkept();
        if (workspace.Root.Length == 0 || !lookup.Has(SealRegister.Name))
        {
            return new(workspace, null, []);
        }

        var register = SealRegister.Read(lookup);
        if (register.Findings.Count > 0 || register.Latest(month.Previous) is not { } seal)
        {
            return new(workspace, null, register.Findings);
        }

        List<Diagnostic> problems = [];
        return Open(lookup, seal, problems) is { } sealedMonth
            ? new(With(workspace, sealedMonth), seal, [.. Revised(lookup, register, sealedMonth, month)])
            : new(workspace, null, problems);
    }

    /// <summary>The workspace with a month as it was sealed, whatever lies in its folder by now; as it is where that
    /// month is not sealed.</summary>
    /// <param name="problems">Why a seal cannot be used is added here; the folder stands in for it.</param>
    public static Workspace AsSealed(
        Workspace workspace,
        SealRegister register,
        ReportingMonth month,
        List<Diagnostic> problems
    ) =>
        register is { Findings.Count: 0 }
        && register.Latest(month) is { } seal
        && Open(workspace.Unkept(), seal, problems) is { } sealedMonth
            ? With(workspace, sealedMonth)
            : workspace;

    private static Workspace With(Workspace workspace, SealedMonth sealedMonth) =>
        workspace.With($"{sealedMonth.Month}/nop", sealedMonth.SubmissionsOf(sealedMonth.Month));

    private static SealedMonth? Open(Workspace workspace, SealEntry seal, List<Diagnostic> reported)
    {
        List<Diagnostic> problems = [];
        var found = SealedMonth.Open(workspace, seal, problems);
        if (found is null)
        {
            reported.Add(
                new(
                    Seals.PredecessorBroken,
                    new FilePlace(seal.File),
                    $"{problems[0].Kind.Title}. {problems[0].Place.Part}".TrimEnd('.', ' ')
                )
            );
        }

        return found;
    }

    /// <summary>Reported until the month is sealed on the later revision.</summary>
    private static IEnumerable<Diagnostic> Revised(
        Workspace workspace,
        SealRegister register,
        SealedMonth before,
        ReportingMonth month
    )
    {
        if (
            before.Number.Revision == 1
            || (
                register.Latest(month) is { } own
                && SealedMonth.Open(workspace, own, [])?.StandsOn == before.Number
            )
        )
        {
            yield break;
        }

        var changes = string.Join("; ", before.Changes.Select(ChangedFigure.Words));
        yield return new(
            Seals.PredecessorRevised,
            new FilePlace(before.File),
            $"lần {before.Number.Revision}: {before.Reason}. {changes}".TrimEnd('.', ' ')
        );
    }
}
