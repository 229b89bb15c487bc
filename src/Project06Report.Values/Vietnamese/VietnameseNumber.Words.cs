namespace Project06Report.Vietnamese;

public static partial class VietnameseNumber
{
    private const long Billion = 1_000_000_000;

    private static readonly string[] Digits =
    [
        "không",
        "một",
        "hai",
        "ba",
        "bốn",
        "năm",
        "sáu",
        "bảy",
        "tám",
        "chín",
    ];

    /// <summary>"mười hai nghìn tám trăm linh hai"; the northern forms linh, nghìn, tỷ.</summary>
    public static string InWords(long value)
    {
        List<string> words = value < 0 ? ["âm"] : [];
        var magnitude = value < 0 ? (ulong)-(value + 1) + 1 : (ulong)value;
        if (magnitude == 0)
        {
            return Digits[0];
        }

        Speak(words, magnitude, leading: true);
        return string.Join(' ', words);
    }

    /// <summary>Speaks a number. Its billions are spoken as a number themselves: 10^12 is "một nghìn tỷ".</summary>
    private static void Speak(List<string> words, ulong value, bool leading)
    {
        if (value >= Billion)
        {
            Speak(words, value / Billion, leading);
            words.Add("tỷ");
            leading = false;
        }

        var rest = (int)(value % Billion);
        SpeakGroup(words, rest / 1_000_000, "triệu", ref leading);
        SpeakGroup(words, rest / 1_000 % 1_000, "nghìn", ref leading);
        SpeakGroup(words, rest % 1_000, "", ref leading);
    }

    /// <summary>Speaks a group of three digits. Zeros are silent; every group after the first spoken one has its
    /// hundreds.</summary>
    private static void SpeakGroup(List<string> words, int group, string unit, ref bool leading)
    {
        if (group == 0)
        {
            return;
        }

        var withHundreds = !leading || group >= 100;
        if (withHundreds)
        {
            words.AddRange([Digits[group / 100], "trăm"]);
        }

        SpeakTens(words, group / 10 % 10, group % 10, withHundreds);
        if (unit.Length > 0)
        {
            words.Add(unit);
        }

        leading = false;
    }

    private static void SpeakTens(List<string> words, int tens, int units, bool afterHundreds)
    {
        if (tens > 1)
        {
            words.Add(Digits[tens]);
        }

        if (tens > 0)
        {
            words.Add(tens == 1 ? "mười" : "mươi");
        }
        else if (units > 0 && afterHundreds)
        {
            words.Add("linh");
        }

        if (units > 0)
        {
            words.Add(
                (tens, units) switch
                {
                    (> 1, 1) => "mốt",
                    (> 1, 4) => "tư",
                    (> 0, 5) => "lăm",
                    _ => Digits[units],
                }
            );
        }
    }
}
