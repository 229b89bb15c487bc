using System.Globalization;
using Project06Report.Vietnamese;
using Project06Report.Workbooks;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Submissions;

/// <summary>Reads the cell of a figure. A figure is within ±10^15 and has at most four decimals; a percentage is in per
/// cent.</summary>
internal static class NumberField
{
    /// <summary>Upper bound of what binary subtraction leaves: in Excel 1000.1 - 1000 is 0.100000000000023.</summary>
    private const decimal BinaryNoise = 0.000_000_000_5m;

    /// <summary>Words that change the number, typed without diacritics; with them <see cref="VietnameseNumber"/>
    /// refuses the text.</summary>
    private static readonly string[] BareScales =
    [
        "chuc",
        "tram",
        "nghin",
        "ngan",
        "van",
        "trieu",
        "ty",
        "ti",
        "ruoi",
        "khoang",
        "gan",
        "hon",
        "tren",
        "duoi",
        "tro",
        "uoc",
        "hoac",
    ];

    public static NumberFieldReading FromText(string text, bool isPercentage)
    {
        var reading = VietnameseNumber.Parse(text);
        var refusal = reading.Outcome switch
        {
            NumberOutcome.NothingToReport => "cách ghi không phát sinh; không phát sinh thì ghi số 0",
            NumberOutcome.Refused => reading.Reason,
            _ when reading.IsPercent && !isPercentage => "đây là tỷ lệ phần trăm, không phải số lượng",
            _ when HasBareScale(text) =>
                "chữ không dấu sau con số có thể làm con số lớn lên nhiều lần, cần viết đủ các chữ số",
            _ => null,
        };
        return refusal is not null
            ? Refuse($"“{text}”", "một con số", refusal)
            : new(
                reading.Value,
                new(
                    FilledForms.TextNumber,
                    $"“{text}” dưới dạng chữ",
                    VietnameseNumber.Format(reading.Value, reading.Value.Scale),
                    reading.Note
                )
            );
    }

    /// <summary>Excel stores a binary double with up to 17 digits; what the cell shows has at most 15, and so has the
    /// conversion to decimal.</summary>
    public static NumberFieldReading FromNumber(Cell cell, bool isPercentage)
    {
        if (
            !double.TryParse(cell.Raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var stored)
            || !(Math.Abs(stored) <= VietnameseNumber.Largest)
        )
        {
            return RefuseSize(cell.Text);
        }

        if (ShownFigure.Otherwise(cell.NumberFormat, stored) is { } shown)
        {
            return new(
                null,
                new(
                    FilledForms.ShownOtherwise,
                    $"{cell.Text} với định dạng {cell.NumberFormat}",
                    "một con số Excel hiện đúng như đã lưu",
                    shown
                )
            );
        }

        if (!ShownFigure.IsPercent(cell.NumberFormat))
        {
            return Settled((decimal)stored) is { } value
                ? new(value, null)
                : RefuseSize(cell.Text, isPercentage ? Unrounded((decimal)stored) : "");
        }

        return FromShare(cell, (decimal)stored * 100, isPercentage);
    }

    /// <summary>A number that its format shows in per cent.</summary>
    private static NumberFieldReading FromShare(Cell cell, decimal stored, bool isPercentage)
    {
        if (Settled(stored) is not { } share)
        {
            return RefuseSize(cell.Text, isPercentage ? Unrounded(stored) : "");
        }

        var shown = $"{Shown(share)}%";
        return isPercentage
            ? new(
                share,
                new(FilledForms.ShareAsPercent, $"{cell.Text} với định dạng {cell.NumberFormat}", shown)
            )
            : Refuse(shown, "một con số", "ô mang định dạng phần trăm của Excel, đây là ô số lượng");
    }

    public static NumberFieldReading FromDate(Cell cell, bool uses1904Dates)
    {
        var (written, cause) = DateForText.Describe(cell, uses1904Dates);
        return new(
            null,
            new(FilledForms.DateForNumber, written, "con số mà đơn vị đã gõ trước khi Excel đổi", cause)
        );
    }

    /// <summary>The value without trailing zeros, which claim nothing here; null when it is too large or too
    /// fine.</summary>
    private static decimal? Settled(decimal value)
    {
        var rounded = Math.Round(value, VietnameseNumber.MostDecimals);
        if (Math.Abs(value - rounded) > BinaryNoise || Math.Abs(rounded) > VietnameseNumber.Largest)
        {
            return null;
        }

        return rounded == 0 ? 0 : rounded / 1.0000000000000000000000000000m;
    }

    /// <summary>"12 nghin"; in a text with diacritics a word without them is another one: "118 công ty".</summary>
    private static bool HasBareScale(string text)
    {
        if (text.Any(letter => letter > '\u007F' && char.IsLetter(letter)))
        {
            return false;
        }

        foreach (
            var word in text.Split([' ', '(', ')', '.', ',', '\u00A0'], StringSplitOptions.RemoveEmptyEntries)
        )
        {
            if (BareScales.Contains(word, StringComparer.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static string Shown(decimal value) => VietnameseNumber.Format(value, value.Scale);

    private static string Unrounded(decimal share) =>
        $"kết quả một phép chia chưa làm tròn, khoảng {VietnameseNumber.Format(share, 1)}%";

    private static NumberFieldReading RefuseSize(string written, string cause = "") =>
        Refuse(written, "một con số không quá 15 chữ số, nhiều nhất 4 chữ số sau dấu phẩy", cause);

    private static NumberFieldReading Refuse(string written, string expected, string cause) =>
        new(null, new(FilledForms.NotANumber, written, expected, cause));
}
