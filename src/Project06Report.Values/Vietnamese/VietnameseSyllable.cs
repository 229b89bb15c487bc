using System.Collections.Frozen;
using System.Text;

namespace Project06Report.Vietnamese;

/// <summary>The closed set of Vietnamese syllables by spelling: an initial consonant or none, one of about 150 rhymes,
/// one tone.</summary>
public static class VietnameseSyllable
{
    /// <summary>Longer ones first, so that "ngh" is not taken for "n".</summary>
    private static readonly string[] Initials =
    [
        "ngh",
        "ch",
        "gh",
        "gi",
        "kh",
        "ng",
        "nh",
        "ph",
        "qu",
        "th",
        "tr",
        "b",
        "c",
        "d",
        "đ",
        "g",
        "h",
        "k",
        "l",
        "m",
        "n",
        "p",
        "r",
        "s",
        "t",
        "v",
        "x",
        "",
    ];

    private static readonly FrozenSet<string> Rhymes = (
        "a ac ach ai am an ang anh ao ap at au ay ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây "
        + "e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu "
        + "i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu "
        + "o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay "
        + "oăc oăm oăn oăng oăt oe oen oeo oet ooc oong "
        + "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u uc ui um un ung up ut "
        + "ua uan uât uân uâng uây uê uêch uênh uơ uy uya uych uynh "
        + "uyt uyn uyu uyp uyên uyêt uôc uôi uôm uôn uông uôt ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu "
        + "y yêm yên yêng yêt yêu ych yn ynh yt"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word is one syllable, in one case but for its first letter: "Tỉnh", "TỈNH", "tỉnh", not
    /// "tỈnh".</summary>
    public static bool IsOne(string word)
    {
        var capitals = word.Count(char.IsUpper);
        if (
            word.Length == 0
            || (capitals > 0 && capitals < word.Length && !(capitals == 1 && char.IsUpper(word[0])))
        )
        {
            return false;
        }

        var tones = 0;
        var bare = Toneless(word, ref tones);
        return tones <= 1
            && Initials.Any(initial =>
                bare.StartsWith(initial, StringComparison.Ordinal) && Rhymes.Contains(bare[initial.Length..])
            );
    }

    private static string Toneless(string word, ref int tones)
    {
        var bare = new StringBuilder(word.Length);
        foreach (var letter in VietnameseText.ToNfc(word))
        {
            var (shaped, hasTone) = VietnameseText.WithoutTone(char.ToLowerInvariant(letter));
            bare.Append(shaped);
            tones += hasTone ? 1 : 0;
        }

        return bare.ToString();
    }
}
