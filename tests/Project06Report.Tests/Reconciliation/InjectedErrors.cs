using System.Collections.Immutable;
using System.Globalization;
using CsCheck;
using Project06Report.Catalogue;
using Project06Report.Rules;

namespace Project06Report.Tests.Reconciliation;

/// <summary>The slips put into consistent months. Each changes one agency's figures and says which.</summary>
internal static class InjectedErrors
{
    private const int MostDraws = 12;

    private static readonly ImmutableArray<(string Kind, Func<Slip, bool> Make)> All =
    [
        ("dao_lien_nhau", slip =>
            slip.Retype(
                (digits, at) =>
                    at + 1 < digits.Length
                        ? digits[..at] + digits[at + 1] + digits[at] + digits[(at + 2)..]
                        : digits
            )
        ),
        ("dao_cach_nhau", slip =>
            slip.Retype(
                (digits, at) =>
                    at + 2 < digits.Length
                        ? digits[..at] + digits[at + 2] + digits[at + 1] + digits[at] + digits[(at + 3)..]
                        : digits
            )
        ),
        ("mot_chu_so", slip => slip.Retype((digits, at) => digits[..at] + slip.Digit() + digits[(at + 1)..])),
        ("sot_chu_so", slip => slip.Retype((digits, at) => digits.Remove(at, 1))),
        ("thua_chu_so", slip => slip.Retype((digits, at) => digits.Insert(at, slip.Digit()))),
        ("nhan_1000", slip => slip.Change(value => value * 1000)),
        ("nhan_10", slip => slip.Change(value => value * 10)),
        ("thap_phan_nghin", slip =>
            slip.Change(value => value % 1000 == 0 || value < 1000 ? value : value / 1000)
        ),
        ("sai_dau", slip => slip.Change(value => -value)),
        ("ngau_nhien", slip => slip.Change(_ => slip.Next(20_000))),
        ("so_thang_truoc", slip => slip.Change(_ => slip.Before)),
        ("doi_cho_hai_o", slip => slip.Swap()),
        ("lech_dong", slip => slip.Shift()),
        ("luy_ke_vao_thang", slip => slip.CumulativeForMonth()),
        ("thieu_mot_phan", slip => slip.Total(-1)),
        ("cong_hai_lan", slip => slip.Total(1)),
        ("thang_phan_tram", slip => slip.Share()),
        ("don_vi_ca_bieu", slip => slip.Unit()),
        ("luy_ke_ca_bieu", slip => slip.AllCumulativeForMonth()),
    ];

    public static ImmutableArray<string> Kinds { get; } = [.. All.Select(slip => slip.Kind)];

    /// <summary>Slips that change several cells.</summary>
    public static bool IsWide(string kind) =>
        kind is "doi_cho_hai_o" or "lech_dong" or "don_vi_ca_bieu" or "luy_ke_ca_bieu";

    /// <returns>The changed cells; none when the slip cannot be made in this form.</returns>
    public static List<(string Agency, string Id)> Inject(
        ShippedMonth month,
        string agency,
        string kind,
        PCG random
    )
    {
        var figures = ShippedForms
            .Figures[agency]
            .Where(figure => figure.Rules > 0)
            .Select(figure => figure.Indicator)
            .ToList();
        var make = All.First(known => known.Kind == kind).Make;
        for (var draw = 0; draw < MostDraws; draw++)
        {
            var slip = new Slip(
                month.Current[agency],
                month.Previous[agency],
                agency,
                figures[(int)random.Next((uint)figures.Count)],
                random
            );
            if (make(slip))
            {
                return [.. slip.Changed.Select(id => (agency, id))];
            }
        }

        return [];
    }

    private sealed class Slip(
        Dictionary<string, decimal> now,
        Dictionary<string, decimal> before,
        string agency,
        FormPlace drawn,
        PCG random
    )
    {
        private readonly Dictionary<string, decimal> proper = new(now);

        public IEnumerable<string> Changed => now.Keys.Where(id => now[id] != proper[id]);

        public decimal Before => before[drawn.Id];

        public int Next(int below) => (int)random.Next((uint)below);

        public string Digit() => Next(10).ToString(CultureInfo.InvariantCulture);

        public bool Change(Func<decimal, decimal> change)
        {
            now[drawn.Id] = change(proper[drawn.Id]);
            return now[drawn.Id] != proper[drawn.Id];
        }

        /// <summary>Figures of three digits and more.</summary>
        public bool Retype(Func<string, int, string> change)
        {
            var scale = drawn.Decimals == 0 ? 1m : 10m;
            var digits = (proper[drawn.Id] * scale).ToString("0", CultureInfo.InvariantCulture);
            return digits.Length > 2
                && digits.All(char.IsAsciiDigit)
                && Change(_ =>
                    decimal.Parse(
                        change(digits, Next(digits.Length)),
                        NumberStyles.None,
                        CultureInfo.InvariantCulture
                    ) / scale
                );
        }

        /// <summary>With another figure of the form.</summary>
        public bool Swap()
        {
            var others = ShippedForms
                .Figures[agency]
                .Where(figure => figure.Rules > 0 && figure.Indicator.Sheet == drawn.Sheet)
                .ToList();
            var other = others[Next(others.Count)].Indicator.Id;
            (now[drawn.Id], now[other]) = (now[other], now[drawn.Id]);
            return now[drawn.Id] != now[other];
        }

        /// <summary>A block of the column of three figures or more pasted one row too low.</summary>
        public bool Shift()
        {
            var column = ShippedForms
                .Figures[agency]
                .Select(figure => figure.Indicator)
                .Where(other =>
                    other.Sheet == "HO_SO"
                    && other.Column == drawn.Column
                    && other.Code is not ("hs_tong" or "tong")
                )
                .Select(other => other.Id)
                .ToList();
            if (column.Count < 3 || drawn.Sheet != "HO_SO")
            {
                return false;
            }

            var length = 3 + Next(column.Count - 2);
            for (var at = 0; at < length; at++)
            {
                now[column[at]] = proper[column[(at + length - 1) % length]];
            }

            return Changed.Any();
        }

        public bool CumulativeForMonth()
        {
            var cumulative = $"{drawn.Code}.luy_ke";
            return drawn.Column == "ky_nay" && now.ContainsKey(cumulative) && Change(_ => proper[cumulative]);
        }

        /// <summary>A total short of a part, or with a part counted twice.</summary>
        public bool Total(int sign)
        {
            var rule = ShippedForms
                .Catalogue.Rules.Where(rule => rule.Kind == RuleKind.Sum && rule.Left == drawn.Id)
                .FirstOrDefault();
            return rule is not null
                && Change(total =>
                    total + sign * proper[rule.Operands[Next(rule.Operands.Length)].Indicator]
                );
        }

        /// <summary>Everything multiplied by 1,000 but the percentages.</summary>
        public bool Unit()
        {
            foreach (var (indicator, _, rules) in ShippedForms.Figures[agency])
            {
                now[indicator.Id] *= indicator.Kind == IndicatorKind.Percentage || rules == 0 ? 1 : 1000;
            }

            return true;
        }

        /// <summary>In every row with both columns.</summary>
        public bool AllCumulativeForMonth()
        {
            foreach (
                var (indicator, _, _) in ShippedForms
                    .Figures[agency]
                    .Where(figure => figure.Indicator.Column == "ky_nay")
            )
            {
                now[indicator.Id] = proper.GetValueOrDefault(
                    $"{indicator.Code}.luy_ke",
                    proper[indicator.Id]
                );
            }

            return Changed.Any();
        }

        public bool Share() => drawn.Kind == IndicatorKind.Percentage && Change(percent => percent / 100);
    }
}
