using System.Globalization;
using CsCheck;

namespace Project06Report.Tests.Reconciliation;

/// <summary>The slips put into consistent months. Each changes one agency's figures and says which.</summary>
internal static class InjectedErrors
{
    public static readonly string[] Kinds =
    [
        "dao_lien_nhau", "mot_chu_so", "sot_chu_so", "thua_chu_so", "nhan_1000", "thap_phan_nghin", "sai_dau", "dao_cach_nhau", "ngau_nhien",
        "doi_cho_hai_o", "lech_dong", "luy_ke_vao_thang", "so_thang_truoc",
    ];

    /// <returns>The changed cells; none when the slip changes nothing in the figure drawn.</returns>
    public static List<(string Agency, string Id)> Inject(GeneratedMonth month, string kind, PCG random)
    {
        var agency = month.Codes[(int)GeneratedMonth.Next(random, month.Codes.Count)];
        var ids = month.Current.Ids.Where(id => id.Agency == agency && !id.Id.StartsWith("ty_le", StringComparison.Ordinal)).ToList();
        var (_, id) = ids[(int)GeneratedMonth.Next(random, ids.Count)];
        return kind switch
        {
            "doi_cho_hai_o" => Swap(month.Current, agency, id, random),
            "lech_dong" => Shift(month.Current, agency, id, random),
            "luy_ke_vao_thang" => Set(month.Current, agency, "cccd.ky_nay", month.Current[agency, "cccd.luy_ke"]!.Value),
            "so_thang_truoc" => Set(month.Current, agency, id, month.Previous[agency, id]!.Value),
            _ => Set(month.Current, agency, id, Changed(month.Current[agency, id]!.Value, kind, random)),
        };
    }

    private static decimal Changed(decimal value, string kind, PCG random)
    {
        var digits = value.ToString(CultureInfo.InvariantCulture);
        var at = (int)GeneratedMonth.Next(random, digits.Length);
        var digit = (char)('0' + GeneratedMonth.Next(random, 10));
        return value < 100 || value != Math.Truncate(value) ? value : kind switch
        {
            "dao_lien_nhau" => Number(at + 1 < digits.Length ? digits[..at] + digits[at + 1] + digits[at] + digits[(at + 2)..] : digits),
            "dao_cach_nhau" => Number(at + 2 < digits.Length ? digits[..at] + digits[at + 2] + digits[at + 1] + digits[at] + digits[(at + 3)..] : digits),
            "mot_chu_so" => Number(digits[..at] + digit + digits[(at + 1)..]),
            "sot_chu_so" => Number(digits.Remove(at, 1)),
            "thua_chu_so" => Number(digits.Insert(at, digit.ToString())),
            "nhan_1000" => value * 1000,
            "thap_phan_nghin" => value % 1000 == 0 || value < 1000 ? value : value / 1000,
            "sai_dau" => -value,
            _ => GeneratedMonth.Next(random, 20_000),
        };
    }

    private static decimal Number(string digits) => decimal.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static List<(string, string)> Set(MonthBuilder month, string agency, string id, decimal value)
    {
        if (month[agency, id] == value)
        {
            return [];
        }

        month[agency, id] = value;
        return [(agency, id)];
    }

    /// <summary>With the next column of the same row; swaps inside one sum are invisible and not made.</summary>
    private static List<(string, string)> Swap(MonthBuilder month, string agency, string id, PCG random)
    {
        var at = Array.IndexOf(GeneratedMonth.Columns, id.Split('.')[1]);
        var other = (int)GeneratedMonth.Next(random, GeneratedMonth.Columns.Length);
        var otherId = $"{id.Split('.')[0]}.{GeneratedMonth.Columns[other]}";
        if (at < 0 || other == at || month[agency, id] == month[agency, otherId])
        {
            return [];
        }

        (month[agency, id], month[agency, otherId]) = (month[agency, otherId], month[agency, id]);
        return [(agency, id), (agency, otherId)];
    }

    private static List<(string, string)> Shift(MonthBuilder month, string agency, string id, PCG random)
    {
        var column = id.Split('.')[1];
        var ids = month.Ids.Where(other => other.Agency == agency && other.Id.StartsWith("tt", StringComparison.Ordinal) && other.Id.EndsWith($".{column}", StringComparison.Ordinal))
            .Select(other => other.Id).ToList();
        var length = ids.Count == 0 ? 0 : 3 + (int)GeneratedMonth.Next(random, ids.Count - 3);
        var before = ids.Select(other => month[agency, other]).ToList();
        for (var at = 0; at < length; at++)
        {
            month[agency, ids[at]] = before[(at + length - 1) % length];
        }

        return [.. ids.Where((other, at) => month[agency, other] != before[at]).Select(other => (agency, other))];
    }
}
