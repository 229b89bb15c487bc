using System.Text;
using Project06Report.Vietnamese;

namespace Project06Report.Submissions;

/// <summary>Compares a figure with what its number format shows (ECMA-376 Part 1 §18.8.31). The sender vouches for what
/// Excel shows.</summary>
internal static class ShownFigure
{
    private const string Placeholders = "0#?";

    private static readonly string[] Scales =
    [
        "chuc",
        "tram",
        "nghin",
        "ngan",
        "van",
        "trieu",
        "ty",
        "ti",
        "tr",
    ];

    /// <summary>Whether the format shows a hundred times what is stored: a % outside of quotes, escapes and
    /// brackets.</summary>
    public static bool IsPercent(string format) =>
        format.Contains('%', StringComparison.Ordinal)
        && Plain(format).Contains('%', StringComparison.Ordinal);

    /// <summary>Why the format shows another figure than the stored one: a final comma leaves out thousands, the format
    /// itself prints digits or scales, or it shows nothing at all. A 0 may be shown as a dash.</summary>
    /// <returns>Null when it shows the stored figure, perhaps rounded.</returns>
    public static string? Otherwise(string format, double stored)
    {
        if (stored == 0 || format is "General" or "@" || IsPlain(format))
        {
            return null;
        }

        var section = SectionFor(format, stored);
        var plain = Plain(section);
        if (!plain.AsSpan().ContainsAny(Placeholders))
        {
            return
                plain.Contains("General", StringComparison.OrdinalIgnoreCase)
                || plain.Contains('@', StringComparison.Ordinal)
                ? null
                : "định dạng này không hiện con số, người gửi không thấy số đang lưu trong ô";
        }

        if (ScalingCommas(plain) is > 0 and var commas)
        {
            return $"dấu phẩy cuối định dạng làm Excel hiện số theo {ScaleOf(commas)}";
        }

        return ChangesFigure(Literals(section))
            ? "định dạng in thêm chữ số hoặc chữ nghìn, triệu, tỷ vào sau số đang lưu"
            : null;
    }

    private static string ScaleOf(int commas) =>
        commas switch
        {
            1 => "nghìn",
            2 => "triệu",
            _ => "tỷ",
        };

    /// <summary>Whether the format is like "#,##0.0", as nearly all are.</summary>
    private static bool IsPlain(string format) =>
        !format.AsSpan().ContainsAnyExcept("0#.,") && ScalingCommas(format) == 0;

    /// <summary>Commas behind the last digit of the whole part: each leaves out a thousand, "#,##0,", "0,.0".</summary>
    private static int ScalingCommas(string plain)
    {
        for (var at = 1; at < plain.Length; at++)
        {
            if (plain[at] == ',' && Placeholders.Contains(plain[at - 1], StringComparison.Ordinal))
            {
                var length = plain.AsSpan(at).IndexOfAnyExcept(',') is >= 0 and var end
                    ? end
                    : plain.Length - at;
                if (
                    at + length == plain.Length
                    || !Placeholders.Contains(plain[at + length], StringComparison.Ordinal)
                )
                {
                    return length;
                }
            }
        }

        return 0;
    }

    /// <summary>Sections are for positive, negative and zero. A format that sets conditions is judged by the section
    /// that scales, if any does.</summary>
    private static string SectionFor(string format, double stored)
    {
        var sections = Sections(format);
        if (stored < 0 && sections.Count > 1)
        {
            return sections[1];
        }

        return format.AsSpan().IndexOfAny('<', '>', '=') < 0
            ? sections[0]
            : sections.Find(ShowsOther) ?? sections[0];
    }

    /// <summary>Whether a section with a condition shows another figure than 1 for 1.</summary>
    private static bool ShowsOther(string section) =>
        Otherwise(section[(section.IndexOf(']', StringComparison.Ordinal) + 1)..], 1) is not null;

    private static bool ChangesFigure(string literals) =>
        literals.Any(char.IsAsciiDigit)
        || VietnameseText
            .WithoutDiacritics(literals)
            .ToLowerInvariant()
            .Split([' ', '.', '(', ')', '/', '\u00A0'], StringSplitOptions.RemoveEmptyEntries)
            .Any(Scales.Contains);

    private static List<string> Sections(string format)
    {
        List<string> sections = [];
        var start = 0;
        foreach (var (at, isPlain) in Marks(format))
        {
            if (isPlain && format[at] == ';')
            {
                sections.Add(format[start..at]);
                start = at + 1;
            }
        }

        sections.Add(format[start..]);
        return sections;
    }

    /// <summary>The format without literals and brackets.</summary>
    private static string Plain(string format) => Where(format, isPlain: true);

    private static string Literals(string format) => Where(format, isPlain: false);

    private static string Where(string format, bool isPlain)
    {
        StringBuilder kept = new(format.Length);
        foreach (var (at, plain) in Marks(format))
        {
            if (plain == isPlain)
            {
                kept.Append(format[at]);
            }
        }

        return kept.ToString();
    }

    /// <summary>Every character that is a placeholder or sign (plain) or is printed as it stands; all others control
    /// the format.</summary>
    private static IEnumerable<(int At, bool IsPlain)> Marks(string format)
    {
        for (var at = 0; at < format.Length; at++)
        {
            switch (format[at])
            {
                case '"':
                    for (at++; at < format.Length && format[at] != '"'; at++)
                    {
                        yield return (at, false);
                    }

                    break;
                case '[':
                    at = format.IndexOf(']', at) is >= 0 and var end ? end : format.Length;
                    break;
                case '\\' when at + 1 < format.Length:
                    yield return (++at, false);
                    break;
                case '\\' or '_' or '*':
                    at++;
                    break;
                default:
                    yield return (at, true);
                    break;
            }
        }
    }
}
