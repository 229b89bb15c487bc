using System.Collections.Immutable;
using System.Globalization;
using Project06Report.Vietnamese;

namespace Project06Report.Rules;

/// <summary>The right side of a rule: <c>[n*][SOURCE:]id (+|-) …</c> with whole n; nothing else. Empty text has no
/// terms.</summary>
/// <param name="Error">Vietnamese: what is expected at <paramref name="Position"/>; empty when the text is
/// right.</param>
/// <param name="Position">Of the first wrong character, from 1.</param>
public sealed record RuleExpression(ImmutableArray<Term> Terms, string Error, int Position)
{
    private const int LargestCoefficient = 1_000_000;

    public static RuleExpression Read(string text)
    {
        var reader = new Reader(text);
        return reader.ReadAll();
    }

    /// <summary>"0..100", "0..", "..100", both ends included, numbers as in Vietnamese; null when it is not a
    /// range.</summary>
    public static (decimal? Low, decimal? High)? ReadRange(string text)
    {
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
        {
            return null;
        }

        var (low, high) = (
            VietnameseNumber.Parse(text[..dots].Trim()),
            VietnameseNumber.Parse(text[(dots + 2)..].Trim())
        );
        return
            IsBound(low)
            && IsBound(high)
            && (ValueOf(low) ?? ValueOf(high)) is not null
            && !(ValueOf(low) > ValueOf(high))
            ? (ValueOf(low), ValueOf(high))
            : null;
    }

    private static bool IsBound(NumberReading end) =>
        end
            is { Outcome: NumberOutcome.Blank }
                or { Outcome: NumberOutcome.Number, IsPercent: false, Note: "" };

    private static decimal? ValueOf(NumberReading end) =>
        end.Outcome == NumberOutcome.Number ? end.Value : null;

    private sealed class Reader(string text)
    {
        private readonly ImmutableArray<Term>.Builder terms = ImmutableArray.CreateBuilder<Term>();
        private int at;
        private string error = "";

        private char Here => at < text.Length ? text[at] : '\0';

        public RuleExpression ReadAll()
        {
            SkipSpaces();
            if (at < text.Length)
            {
                ReadTerm(Here == '-' ? Sign() : 1);
            }

            while (error.Length == 0 && at < text.Length)
            {
                if (Here is '+' or '-')
                {
                    ReadTerm(Sign());
                }
                else
                {
                    error = "cần dấu + hoặc dấu - giữa hai chỉ tiêu";
                }
            }

            return error.Length == 0 ? new(terms.ToImmutable(), "", 0) : new([], error, at + 1);
        }

        private int Sign()
        {
            var sign = text[at++] == '-' ? -1 : 1;
            SkipSpaces();
            return sign;
        }

        private void ReadTerm(int sign)
        {
            // "06-CT:a.b" begins with a digit and is no coefficient
            var coefficient = char.IsAsciiDigit(Here) && !IsSource() ? ReadCoefficient() : 1;
            var source = error.Length == 0 ? ReadSource() : "";
            var indicator = error.Length == 0 ? ReadIndicator() : "";
            if (error.Length == 0)
            {
                terms.Add(new(sign * coefficient, source, indicator));
                SkipSpaces();
            }
        }

        private bool IsSource() =>
            at + LengthOf(IsOfSource) is var end && end < text.Length && text[end] == ':';

        private static bool IsOfSource(char letter) =>
            char.IsAsciiLetterUpper(letter) || char.IsAsciiDigit(letter) || letter is '-' or '/';

        private int ReadCoefficient()
        {
            var start = at;
            at += LengthOf(char.IsAsciiDigit);
            if (
                !int.TryParse(
                    text.AsSpan(start, at - start),
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var value
                )
                || value is 0 or > LargestCoefficient
                || Here is '.' or ','
            )
            {
                (at, error) = (start, "hệ số phải là số nguyên từ 1 đến 1.000.000");
                return 0;
            }

            SkipSpaces();
            if (Here != '*')
            {
                error = "cần dấu * giữa hệ số và chỉ tiêu";
                return 0;
            }

            at++;
            SkipSpaces();
            return value;
        }

        /// <summary>What stands before a colon; empty when there is none.</summary>
        private string ReadSource()
        {
            var length = LengthOf(IsOfSource);
            if (length == 0 || Here == '-')
            {
                return "";
            }

            var source = text.Substring(at, length);
            var parts = source.Split('/');
            if (parts.Length > 2 || parts.Contains(""))
            {
                error = "nguồn viết dạng đơn vị, nhóm, biểu mẫu, hoặc đơn vị/biểu mẫu, ví dụ X28261/II06";
                return "";
            }

            at += length;
            if (Here != ':')
            {
                error = $"cần dấu : giữa nguồn {source} và chỉ tiêu";
                return "";
            }

            at++;
            return source;
        }

        private string ReadIndicator()
        {
            var start = at;
            ReadName();
            if (error.Length == 0 && Here == '.')
            {
                at++;
                ReadName();
            }

            return text[start..at];
        }

        private void ReadName()
        {
            var length = char.IsAsciiLetterLower(Here)
                ? LengthOf(letter =>
                    char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '_'
                )
                : 0;
            if (length == 0)
            {
                error = "cần mã chỉ tiêu, ví dụ thuong_tru_dvc.tiep_nhan";
            }

            at += length;
        }

        private int LengthOf(Func<char, bool> belongs)
        {
            var end = at;
            while (end < text.Length && belongs(text[end]))
            {
                end++;
            }

            return end - at;
        }

        private void SkipSpaces() => at += LengthOf(char.IsWhiteSpace);
    }
}
