using System.Collections.Frozen;

namespace Project06Report.Vietnamese;

public static partial class VietnameseNumber
{
    /// <summary>Why a text is not one number: the wording and the tests that lead to it.</summary>
    private static class NumberRefusals
    {
        public const string NotANumber = "không phải là một số";
        public const string TooLarge = "số lớn hơn mức chấp nhận (một triệu tỷ)";
        public const string TooFine = "quá bốn chữ số thập phân";
        public const string Date = "là ngày tháng";
        private const string Estimate = "là số ước lượng, cần một con số chính xác";
        private const string Scaled = "ghi theo nghìn, triệu hoặc tỷ, cần viết đủ các chữ số";
        private const string Several = "có nhiều hơn một số trong một ô, mỗi ô chỉ ghi một số";
        private const string Fraction = "là tỷ số, cần ghi tử số và mẫu số vào hai ô";
        private const string Points =
            "dấu chấm chỉ dùng tách hàng nghìn thành nhóm ba chữ số, phần thập phân viết sau dấu phẩy";
        private const string English =
            "dấu phẩy và dấu chấm đặt theo kiểu Anh - Mỹ, "
            + "hàng nghìn phải tách bằng dấu chấm và phần thập phân viết sau dấu phẩy";
        private const string LeadingZero = "có số 0 ở đầu nhóm hàng nghìn nên đọc được theo hai cách";
        private const string Glued = "có chữ hoặc ký hiệu dính liền số";

        private static readonly FrozenSet<string> EstimateWords = Keys(
            "khoảng",
            "gần",
            "hơn",
            "trên",
            "dưới",
            "trở",
            "ước",
            "tầm",
            "chừng",
            "độ",
            "đến",
            "hoặc",
            "từ"
        );

        private static readonly FrozenSet<string> ScaleWords = Keys(
            "chục",
            "trăm",
            "nghìn",
            "ngàn",
            "vạn",
            "triệu",
            "tỷ",
            "tr",
            "k",
            "trđ",
            "mươi",
            "rưỡi"
        );

        public static string OfPrefix(string written) =>
            written[0] is '≈' or '~' or '>' or '<' or '≥' or '≤' or '±'
            || EstimateWords.Contains(FirstWord(written))
                ? Estimate
                : NotANumber;

        /// <summary>Checks the digits: <c>\d+</c> or <c>\d{1,3}(\.\d{3})+</c>, then decimals.</summary>
        public static string? OfSpelling(ReadOnlySpan<char> whole, ReadOnlySpan<char> decimals)
        {
            if (decimals.ContainsAnyExceptInRange('0', '9'))
            {
                return decimals.IndexOfAny('.', ',') >= 0 ? English : Several;
            }

            var points = whole.Contains('.');
            if (points && whole.Contains(' '))
            {
                return Several;
            }

            if (!AreGroupsOfThree(whole))
            {
                return points ? Points : Several;
            }

            return whole[0] == '0' && whole.IndexOfAny('.', ' ') > 0 ? LeadingZero : null;
        }

        public static string? OfTail(ReadOnlySpan<char> rest, ReadOnlySpan<char> words)
        {
            if (rest[0] is not (' ' or '('))
            {
                return rest[0] switch
                {
                    '/' or ':' => Fraction,
                    '-' or '–' => Several,
                    _ => Glued,
                };
            }

            var bracket = words.IndexOf('(');
            var unit = bracket < 0 ? words.TrimEnd('.') : words[..bracket];
            var remark = bracket < 0 ? "" : words[bracket..].TrimEnd('.');
            return OfUnit(unit) ?? OfRemark(remark);
        }

        /// <summary>Checks a unit, which is words only: "hồ sơ".</summary>
        private static string? OfUnit(ReadOnlySpan<char> unit)
        {
            if (unit.IndexOf('/') >= 0)
            {
                return Fraction;
            }

            foreach (var letter in unit)
            {
                if (!char.IsLetter(letter) && letter != ' ')
                {
                    return unit.ContainsAnyInRange('0', '9') ? Several : Glued;
                }
            }

            return OfWords(unit.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }

        /// <summary>Checks a remark: one pair of brackets to the end. One that begins with "nghìn" or "khoảng" would
        /// change the number.</summary>
        private static string? OfRemark(ReadOnlySpan<char> remark)
        {
            if (remark.IsEmpty)
            {
                return null;
            }

            return remark[^1] != ')' || remark[1..^1].IndexOfAny('(', ')') >= 0
                ? Glued
                : OfWords([FirstWord(remark[1..^1].ToString())]);
        }

        private static string? OfWords(string[] words)
        {
            foreach (var word in words)
            {
                var key = VietnameseText.MatchKey(word);
                if (ScaleWords.Contains(key) || EstimateWords.Contains(key))
                {
                    return ScaleWords.Contains(key) ? Scaled : Estimate;
                }
            }

            return null;
        }

        private static bool AreGroupsOfThree(ReadOnlySpan<char> whole)
        {
            var first = whole.IndexOfAny('.', ' ');
            if (first < 0)
            {
                return true;
            }

            for (var at = first; at < whole.Length; at += 4)
            {
                if (
                    char.IsAsciiDigit(whole[at])
                    || whole.Length < at + 4
                    || whole[(at + 1)..(at + 4)].ContainsAnyExceptInRange('0', '9')
                )
                {
                    return false;
                }
            }

            return first <= 3;
        }

        private static string FirstWord(string text) =>
            VietnameseText.MatchKey(text).Split(' ', 2)[0].TrimEnd(',', ':', ';');

        private static FrozenSet<string> Keys(params string[] words) =>
            words.Select(VietnameseText.MatchKey).ToFrozenSet(StringComparer.Ordinal);
    }
}
