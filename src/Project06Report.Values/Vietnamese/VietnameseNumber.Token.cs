namespace Project06Report.Vietnamese;

public static partial class VietnameseNumber
{
    /// <summary>The number at the beginning of a text, as written.</summary>
    /// <param name="Digits">Before the decimals, without separators and leading zeros.</param>
    /// <param name="Length">The number of characters it takes in the text.</param>
    private readonly record struct NumberToken(
        bool IsNegative,
        string Digits,
        string Decimals,
        int Length,
        string Note,
        string? Refusal
    )
    {
        public static NumberToken Scan(string text)
        {
            var negative = text[0] == '-';
            var end = negative ? 1 : 0;
            while (end < text.Length && (char.IsAsciiDigit(text[end]) || IsInnerSeparator(text, end)))
            {
                end++;
            }

            var body = text.AsSpan(negative ? 1 : 0, end - (negative ? 1 : 0));
            if (body.IsEmpty)
            {
                return Refused(end, NumberRefusals.NotANumber);
            }

            var comma = body.IndexOf(',');
            var whole = comma < 0 ? body : body[..comma];
            var decimals = comma < 0 ? [] : body[(comma + 1)..];
            if (NumberRefusals.OfSpelling(whole, decimals) is { } refusal)
            {
                return Refused(end, refusal);
            }

            return new(negative, WithoutSeparators(whole), decimals.ToString(), end, NoteOn(whole), null);
        }

        private static NumberToken Refused(int length, string reason) =>
            new(false, "", "", length, "", reason);

        /// <summary>Whether a sign stands between two digits; anywhere else it belongs to the text behind the
        /// number.</summary>
        private static bool IsInnerSeparator(string text, int at) =>
            text[at] is '.' or ',' or ' '
            && at > 0
            && char.IsAsciiDigit(text[at - 1])
            && at + 1 < text.Length
            && char.IsAsciiDigit(text[at + 1]);

        private static string NoteOn(ReadOnlySpan<char> whole) =>
            whole switch
            {
                ['0', _, ..] => "có số 0 ở đầu",
                _ when whole.Contains(' ') => "hàng nghìn tách bằng khoảng trắng",
                _ => "",
            };

        private static string WithoutSeparators(ReadOnlySpan<char> whole) =>
            whole
                .ToString()
                .Replace(".", "", StringComparison.Ordinal)
                .Replace(" ", "", StringComparison.Ordinal)
                .TrimStart('0');
    }

    /// <summary>The text behind the number: nothing, "%", a unit in words, a remark in brackets.</summary>
    private readonly record struct NumberTail(bool IsPercent, string Note, string? Refusal)
    {
        public static NumberTail Read(ReadOnlySpan<char> text)
        {
            var isPercent = text.TrimStart(' ') is ['%', ..];
            var rest = isPercent ? text.TrimStart(' ')[1..] : text;
            if (rest.IsEmpty)
            {
                return new(isPercent, "", null);
            }

            var words = rest.Trim(' ');
            return NumberRefusals.OfTail(rest, words) is { } refusal
                ? new(false, "", refusal)
                : new(isPercent, $"kèm ghi chú \"{words}\"", null);
        }
    }
}
