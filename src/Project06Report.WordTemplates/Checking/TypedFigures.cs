using System.Text.RegularExpressions;
using Project06Report.Diagnostics;
using Project06Report.WordTemplates.Reading;
using static Project06Report.WordTemplates.Package.TemplateDiagnostics;

namespace Project06Report.WordTemplates.Checking;

/// <summary>Finds figures typed into the text, which are right this month and wrong in the next without anybody
/// noticing. A number in a name or a reference is none: "Quyết định số 06/QĐ-TTg ngày 06 tháng 01 năm 2022", "khoản 2
/// Điều 18", "Đề án 06", "giai đoạn 2022 - 2025", "COVID-19", the number at the head of a paragraph.</summary>
internal static partial class TypedFigures
{
    private const int LongestExcerpt = 60;

    public static IEnumerable<Diagnostic> Check(
        IEnumerable<TemplateParagraph> paragraphs,
        IEnumerable<Tag> tags
    ) =>
        [
            .. from paragraph in paragraphs
            let figures = In(paragraph.Text).ToList()
            where figures.Count > 0
            select new Diagnostic(
                TypedFigure,
                paragraph.Place,
                Excerpt(paragraph.Text, figures[0].Index),
                Wanted(figures)
            ),
            .. from tag in tags
            from word in tag.Statements.SelectMany(statement => statement.Words)
            where
                LongNumber().IsMatch(word.Text)
                || (word.Text is ['"' or '\'', ..] && In(word.Text[1..^1]).Any())
            select tag.Finding(TypedFigure, $"số liệu của kỳ hoặc của danh mục, thay cho {word.Text}"),
        ];

    /// <summary>The figures of a text that belong to no name and no reference.</summary>
    public static IEnumerable<Match> In(string text)
    {
        var known = Named().Matches(text);
        return Figure()
            .Matches(text)
            .Where(figure =>
                !known.Any(name =>
                    name.Index <= figure.Index && figure.Index + figure.Length <= name.Index + name.Length
                )
            );
    }

    private static string Wanted(List<Match> figures)
    {
        var written = string.Join(", ", figures.Select(figure => figure.Value).Distinct());
        return $"thẻ lấy từ số liệu của kỳ hoặc từ danh mục, thay cho {written}";
    }

    private static string Excerpt(string text, int at)
    {
        var from = Math.Max(0, at - LongestExcerpt / 2);
        var to = Math.Min(text.Length, at + LongestExcerpt / 2);
        if (from > 0 && text.IndexOf(' ', from, at - from) is >= 0 and var space)
        {
            from = space + 1;
        }

        if (to < text.Length && text.LastIndexOf(' ', to - 1, to - at) is var last && last > at)
        {
            to = last;
        }
        var shown = text[from..to]
            .Replace(TemplateParagraph.Tag.ToString(), "{{ … }}", StringComparison.Ordinal);
        return $"{(from > 0 ? "…" : "")}{shown}{(to < text.Length ? "…" : "")}";
    }

    /// <summary>A number that no letter touches, with its separators and per cent sign: "46.336", "95,8%",
    /// "14/8/2022".</summary>
    [GeneratedRegex(@"(?<![\p{L}\p{N}])\p{Nd}+(?:[.,/]\p{Nd}+)*%?(?![\p{L}\p{N}])")]
    private static partial Regex Figure();

    /// <summary>Names and references that hold digits; the day of a document only behind its number.</summary>
    [GeneratedRegex(
        """
            ^\s*(?:\p{Nd}{1,2}\.)+(?:\p{Nd}{1,2})?\s                                                     # 1. 2.1. at the head
            | \p{Nd}+(?:/\p{Nd}{4})?/\p{Lu}[\p{L}\p{Nd}]*(?:[-–/][\p{L}\p{Nd}]+)*                # 06/QĐ-TTg, 30/2020/NĐ-CP
                (?:,?\s+(?:ban\shành\s)?ngày\s\p{Nd}{1,2}(?:/\p{Nd}{1,2}/\p{Nd}{4}|\stháng\s\p{Nd}{1,2}\snăm\s\p{Nd}{4}))?
            | (?:[Đđ]iều|[Kk]hoản|[Mm]ục|[Cc]hương|[Pp]hần|[Pp]hụ\slục|[Bb]iểu|[Bb]ảng|[Mm]ẫu|[Hh]ình|[Pp]hiếu|[Nn]hóm|[Mm]ức\sđộ|[Cc]ấp\sđộ|[Gg]iai\sđoạn|[Nn]hiệm\skỳ|[Kk]hóa|[Tt]hứ|[Ll]ần)(?:\ssố)?\s\p{Nd}+(?:\.\p{Nd}+)*(?:\s*[-–]\s*\p{Nd}+)?
            | (?:[Tt]ầm\snhìn|[Đđ]ịnh\shướng)\s(?:đến\s)?(?:năm\s)?\p{Nd}{4}
            | (?:Đề\sán|Dự\sán|Chương\strình|Kế\shoạch|Nghị\squyết|Chỉ\sthị|Phường|Quận|Khóm|Ấp|Tổ|Khu\svực|Quốc\slộ)(?:\ssố)?\s\p{Nd}+(?:[-/]\p{L}+)?
            | \b(?:Luật|Bộ\sluật|Nghị\sđịnh|Thông\stư)\s[^.;]{0,60}?năm\s\p{Nd}{4}
            | 24/24|24/7|7/7
            | [\p{L}\p{Nd}]+-\p{Nd}+\b|\p{Nd}+-\p{L}+                                                   # COVID-19, 06-CA
            """,
        RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Named();

    /// <summary>A number in a tag of two digits or more, for 0, 1, 2 count decimals and elements; not 10 and 100, which
    /// are factors.</summary>
    [GeneratedRegex(@"^(?!10+$)\p{Nd}{2,}(?:[.]\p{Nd}+)?$")]
    private static partial Regex LongNumber();
}
