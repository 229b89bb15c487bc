using System.Collections.Immutable;
using Project06Report.Catalogue;
using Project06Report.Figures;

namespace Project06Report.Reports;

/// <summary>Rates, ratings, ranks and what is still missing, by exact fractions: printed rates would put units on the
/// wrong side.</summary>
internal static class Ratings
{
    public static readonly ImmutableArray<Rating> All =
    [
        Rating.Reached,
        Rating.AboveAverage,
        Rating.BelowAverage,
        Rating.Undone,
        Rating.NothingHappened,
    ];

    public static string CodeOf(Rating rating) =>
        rating switch
        {
            Rating.Reached => "dat",
            Rating.AboveAverage => "cao_hon",
            Rating.BelowAverage => "thap_hon",
            Rating.Undone => "chua_hoan_thanh",
            _ => "khong_phat_sinh",
        };

    public static string WordOf(Rating rating) =>
        rating switch
        {
            Rating.Reached => "đạt",
            Rating.AboveAverage => "cao hơn trung bình",
            Rating.BelowAverage => "thấp hơn trung bình",
            Rating.Undone => "chưa hoàn thành",
            _ => "không phát sinh",
        };

    /// <param name="average">The group's rate; null when its denominator is 0.</param>
    public static Rating Of(Target target, decimal part, decimal whole, Rational? average)
    {
        if (whole == 0)
        {
            return Rating.NothingHappened;
        }

        var rate = (Rational)part / whole;
        if (IsAsGood(target, rate, Share(target.Goal)))
        {
            return Rating.Reached;
        }

        if (target.Floor is { } floor && !IsAsGood(target, rate, Share(floor)))
        {
            return Rating.Undone;
        }

        return average is { } mean && !IsAsGood(target, rate, mean)
            ? Rating.BelowAverage
            : Rating.AboveAverage;
    }

    /// <summary>How many are missing to the target, or too many; 0 when it is reached.</summary>
    public static decimal Missing(Target target, decimal part, decimal whole)
    {
        var goal = (Rational)whole * Share(target.Goal);
        return target.Higher ? Math.Max(0, Ceiling(goal) - part) : Math.Max(0, part + Ceiling(-goal));
    }

    /// <summary>1, 1, 3: equal rates share a rank.</summary>
    /// <param name="rates">By unit; better ones first is decided by the target.</param>
    public static Dictionary<string, int> Ranks(
        bool higherIsBetter,
        IEnumerable<(string Unit, Rational Rate)> rates
    )
    {
        var sorted = rates.ToList();
        sorted.Sort(
            (one, other) => higherIsBetter ? other.Rate.CompareTo(one.Rate) : one.Rate.CompareTo(other.Rate)
        );
        var ranks = new Dictionary<string, int>(sorted.Count, StringComparer.Ordinal);
        var rank = 1;
        for (var at = 0; at < sorted.Count; at++)
        {
            rank = at > 0 && sorted[at].Rate.CompareTo(sorted[at - 1].Rate) == 0 ? rank : at + 1;
            ranks[sorted[at].Unit] = rank;
        }

        return ranks;
    }

    private static bool IsAsGood(Target target, Rational rate, Rational other) =>
        target.Higher ? rate.CompareTo(other) >= 0 : rate.CompareTo(other) <= 0;

    private static Rational Share(decimal percent) => (Rational)percent / 100m;

    private static decimal Ceiling(Rational value)
    {
        var down = decimal.Truncate(value.ToDecimal());
        return (Rational)down < value ? down + 1 : down;
    }
}
