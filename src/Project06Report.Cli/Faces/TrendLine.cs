using System.Globalization;
using Project06Report.Vietnamese;

namespace Project06Report.Cli.Faces;

/// <summary>A figure over the months known, as a line small enough for a table's cell. A month nobody reported is a
/// gap.</summary>
internal static class TrendLine
{
    private const int Width = 96;
    private const int Height = 22;
    private const int Margin = 3;

    /// <param name="values">One a month, oldest first.</param>
    public static string Svg(IReadOnlyList<decimal?> values)
    {
        var known = values.OfType<decimal>().ToList();
        if (known.Count < 2)
        {
            return "";
        }

        var (low, high) = (known.Min(), known.Max());
        List<(decimal X, decimal Y)?> points =
        [
            .. values.Select(
                (value, at) =>
                    value is { } given
                        ? (XOf(at, values.Count), YOf(given, low, high))
                        : ((decimal X, decimal Y)?)null
            ),
        ];
        var last = points.OfType<(decimal X, decimal Y)>().Last();
        return $"<svg width=\"{Width}\" height=\"{Height}\" viewBox=\"0 0 {Width} {Height}\" role=\"img\" "
            + $"aria-label=\"{known.Count} tháng, từ {VietnameseNumber.Exact(known[0])} đến "
            + $"{VietnameseNumber.Exact(known[^1])}\">"
            + $"<path d=\"{PathOf(points)}\"/><circle cx=\"{Number(last.X)}\" cy=\"{Number(last.Y)}\" r=\"2\"/></svg>";
    }

    /// <summary>A line from each point to the next; after a gap it begins anew.</summary>
    private static string PathOf(List<(decimal X, decimal Y)?> points)
    {
        var path = "";
        for (var at = 0; at < points.Count; at++)
        {
            var goesOn = at > 0 && points[at - 1] is not null;
            path += points[at] is { } point
                ? $"{(goesOn ? "L" : "M")}{Number(point.X)} {Number(point.Y)}"
                : "";
        }

        return path;
    }

    private static decimal XOf(int at, int count) => Margin + ((Width - (2m * Margin)) * at / (count - 1));

    /// <summary>A figure that never changes is a line through the middle.</summary>
    private static decimal YOf(decimal value, decimal low, decimal high) =>
        low == high
            ? Height / 2m
            : Height - Margin - ((Height - (2m * Margin)) * (value - low) / (high - low));

    private static string Number(decimal value) =>
        Math.Round(value, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture);
}
