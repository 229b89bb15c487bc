using System.Globalization;
using Project06Report.Periods;

namespace Project06Report.Bundles;

/// <summary>The number on the transmittal slip: <c>2022-08-R1-7K3M-9QXT-0ZDW-4F2B-H</c>: month, revision, the first 80
/// bits of the seal's SHA-256 in Crockford's base 32 (no I, L, O, U), and a check symbol. To make another bag with the
/// number of a given one takes about 2^80 trials; who makes both bags himself needs about 2^40, so the register keeps
/// the whole digest.</summary>
public sealed record SealNumber(ReportingMonth Month, int Revision, string Symbols)
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int SymbolCount = 16;

    /// <param name="digest">SHA-256 of the bag's tagmanifest-sha256.txt, 64 hexadecimal digits.</param>
    public static SealNumber Of(ReportingMonth month, int revision, string digest)
    {
        var bytes = Convert.FromHexString(digest);
        var symbols = new char[SymbolCount];
        for (var at = 0; at < SymbolCount; at++)
        {
            var bit = at * 5;
            var two = bytes[bit / 8] << 8 | bytes[bit / 8 + 1];
            symbols[at] = Alphabet[two >> (11 - bit % 8) & 31];
        }

        return new(month, revision, new(symbols));
    }

    /// <summary>Reads what a person typed: any case, with or without dashes and spaces, O for 0, I and L for
    /// 1.</summary>
    /// <returns>Null when it is no seal number or its check symbol is wrong: any one symbol mistyped, any two
    /// interchanged.</returns>
    public static SealNumber? Parse(string text)
    {
        var typed = string.Concat(
            text.ToUpperInvariant()
                .Where(letter => letter is not ('-' or ' '))
                .Select(letter =>
                    letter switch
                    {
                        'O' => '0',
                        'I' or 'L' => '1',
                        _ => letter,
                    }
                )
        );
        var revisionDigits = typed.Length - 7 - SymbolCount - 1;
        if (
            revisionDigits is < 1 or > 3
            || typed[6] != 'R'
            || typed.Any(symbol => !Alphabet.Contains(symbol, StringComparison.Ordinal))
            || ReportingMonth.Parse($"{typed[..4]}-{typed[4..6]}") is not { } month
            || !int.TryParse(
                typed.AsSpan(7, revisionDigits),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var revision
            )
        )
        {
            return null;
        }

        var number = new SealNumber(month, revision, typed[^(SymbolCount + 1)..^1]);
        return number.Plain + number.Check == typed ? number : null;
    }

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Month}-R{Revision}-{Symbols[..4]}-{Symbols[4..8]}-{Symbols[8..12]}-{Symbols[12..]}-{Check}"
        );

    private string Plain =>
        string.Create(CultureInfo.InvariantCulture, $"{Month.Year:D4}{Month.Month:D2}R{Revision}{Symbols}");

    /// <summary>The polynomial of the symbols, with the check symbol last, is 0 at a generator of the field of 32
    /// elements (x⁵ + x² + 1): so every single error and every interchange of two different symbols is seen.</summary>
    private char Check
    {
        get
        {
            var sum = 0;
            foreach (var symbol in Plain)
            {
                sum = Doubled(sum) ^ Alphabet.IndexOf(symbol, StringComparison.Ordinal);
            }

            return Alphabet[Doubled(sum)];
        }
    }

    private static int Doubled(int element) => element < 16 ? element << 1 : element << 1 ^ 0b100101;
}
