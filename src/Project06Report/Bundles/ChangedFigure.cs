using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Vietnamese;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Bundles;

/// <summary>Finds the figures that differ between two readings of a month.</summary>
internal static class ChangedFigure
{
    public static IEnumerable<FigureChange> Between(
        IReadOnlyList<SealedFigure> old,
        IReadOnlyList<SealedFigure> now
    )
    {
        var before = old.DistinctBy(figure => figure.Key).ToDictionary(figure => figure.Key);
        foreach (var figure in now)
        {
            if (!before.Remove(figure.Key, out var was) || was.Value != figure.Value)
            {
                yield return new(figure.Key, figure.Label, was?.Value ?? "", figure.Value, figure.Cell);
            }
        }

        foreach (var gone in before.Values.OrderBy(figure => figure.Key))
        {
            yield return new(gone.Key, gone.Label, gone.Value, "", gone.Cell);
        }
    }

    /// <summary>The finding for a figure that a later revision of the month has otherwise.</summary>
    public static Diagnostic Revised(FigureChange change) =>
        new(
            Seals.FigureRevised,
            PlaceOf(change),
            $"{Shown(change.New)}; lần trước: {Shown(change.Old)} ({change.Key.Agency}, {change.Key.Indicator})"
        );

    /// <summary>The finding for a figure that reads otherwise today than when it was sealed.</summary>
    public static Diagnostic Differs(FigureChange change) =>
        new(
            Seals.FigureDiffers,
            PlaceOf(change),
            $"đọc lại được {Shown(change.New)}",
            $"{Shown(change.Old)} như đã niêm phong ({change.Key.Agency}, {change.Key.Indicator})"
        );

    private static Place PlaceOf(FigureChange change) =>
        change.Cell.Split('!') is [var file, var sheet, var spot] && CellAddress.Parse(spot) is { } cell
            ? new CellPlace(file, sheet, cell, change.Label)
            : new FilePlace(change.Key.Agency, change.Label);

    public static string Words(FigureChange change) =>
        $"{change.Key.Agency} {change.Key.Indicator} ({change.Label}) {Shown(change.Old)} → {Shown(change.New)}";

    /// <summary>A figure as a report prints it; dates and texts as they are.</summary>
    public static string Shown(string value)
    {
        if (value.Length == 0)
        {
            return "không có";
        }

        return decimal.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? VietnameseNumber.Exact(number)
            : value;
    }
}
