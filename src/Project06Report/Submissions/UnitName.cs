using Project06Report.Vietnamese;

namespace Project06Report.Submissions;

/// <summary>A name taken apart: in "UBND xã Mỹ Thọ" the kind is xã and the rest "Mỹ Thọ".</summary>
/// <param name="Kind"><c>phuong</c>, <c>xa</c>, or empty where none is written.</param>
/// <param name="Rest">The <see cref="Key"/> of what follows.</param>
internal readonly record struct UnitName(string Kind, string Rest)
{
    private const string Ward = "phuong";
    private const string Commune = "xa";

    /// <summary>What may stand before a name, with and without marks: a key keeps them.</summary>
    private static readonly string[] Offices = [Key("Ủy ban nhân dân") + " ", "uy ban nhan dan ", "ubnd "];

    private static readonly (string Prefix, string Kind)[] Kinds =
    [
        (Key("phường") + " ", Ward),
        ("phuong ", Ward),
        ("p.", Ward),
        ("p ", Ward),
        (Key("xã") + " ", Commune),
        ("xa ", Commune),
        ("x.", Commune),
        ("x ", Commune),
    ];

    /// <summary>The match key, in which "quí" is also "quý": the y there is the only vowel.</summary>
    public static string Key(string text) =>
        VietnameseText.MatchKey(text).Replace("quy", "qui", StringComparison.Ordinal);

    /// <summary>The rest as it is typed without marks.</summary>
    public string BareRest => VietnameseText.WithoutDiacritics(Rest);

    /// <summary>The key of a name, and that of what follows the words "Ủy ban nhân dân".</summary>
    public static IEnumerable<string> Keys(string text)
    {
        var key = Key(text);
        yield return key;
        foreach (var office in Offices.Where(office => key.StartsWith(office, StringComparison.Ordinal)))
        {
            yield return key[office.Length..];
        }
    }

    /// <summary>Every way to take a name apart: "Phuong Thinh" is Phường Thịnh or Phương Thịnh.</summary>
    public static IEnumerable<UnitName> Readings(string text)
    {
        foreach (var key in Keys(text).Where(key => key.Length > 0))
        {
            yield return new("", key);
            foreach (
                var (prefix, kind) in Kinds.Where(kind =>
                    key.StartsWith(kind.Prefix, StringComparison.Ordinal)
                )
            )
            {
                yield return new(kind, key[prefix.Length..].TrimStart(' '));
            }
        }
    }
}
