namespace Project06Report.Diagnostics;

/// <summary>One finding (phát hiện), complete enough to be read out on the telephone. All texts are Vietnamese
/// sentences or figures as a report prints them; an empty text is left out when the finding is shown.</summary>
/// <param name="Written">What stands there ("Đang ghi").</param>
/// <param name="Expected">What it should be and why, with the arithmetic ("Phải là"); or, of a kind that gives one,
/// only the reason ("Lý do").</param>
/// <param name="Cause">How it probably went wrong, and how sure that is ("Khả năng").</param>
public sealed record Diagnostic(
    DiagnosticKind Kind,
    Place Place,
    Phrase? Written = null,
    Phrase? Expected = null,
    Phrase? Cause = null
)
{
    /// <summary>What the order goes by, one after the other.</summary>
    private static readonly Comparison<Diagnostic>[] Keys =
    [
        (one, other) => (int)other.Severity - (int)one.Severity,
        (one, other) => string.CompareOrdinal(one.Place.File, other.Place.File),
        (one, other) => string.CompareOrdinal(one.Place.Part, other.Place.Part),
        (one, other) => one.Place.Order.CompareTo(other.Place.Order),
        (one, other) => string.CompareOrdinal(one.Place.Spot, other.Place.Spot),
        (one, other) => string.CompareOrdinal(one.Kind.Code, other.Kind.Code),
        (one, other) => string.CompareOrdinal(one.Rule, other.Rule),
        (one, other) => string.CompareOrdinal(one.Written.Show(), other.Written.Show()),
        (one, other) => string.CompareOrdinal(one.Expected.Show(), other.Expected.Show()),
    ];

    private readonly Phrase? remedy;
    private readonly Phrase? senderRemedy;
    private readonly Severity? severity;

    public Phrase Written { get; init; } = Written ?? Phrase.Empty;

    public Phrase Expected { get; init; } = Expected ?? Phrase.Empty;

    public Phrase Cause { get; init; } = Cause ?? Phrase.Empty;

    /// <summary>What to do now ("Cách sửa"): the kind's remedy unless this finding knows better.</summary>
    public Phrase Remedy
    {
        get => remedy ?? Kind.Remedy;
        init => remedy = value;
    }

    /// <summary>The same, said to the agency whose file it is; empty when that agency can do nothing about
    /// it.</summary>
    public Phrase SenderRemedy
    {
        get => senderRemedy ?? (Kind.SenderRemedy == Kind.Remedy ? Remedy : Kind.SenderRemedy);
        init => senderRemedy = value;
    }

    /// <summary>What <see cref="Expected"/> is introduced by wherever a finding is shown.</summary>
    public string ExpectedLabel => Kind.GivesReason ? "Lý do" : "Phải là";

    public Severity Severity
    {
        get => severity ?? Kind.Severity;
        init => severity = value;
    }

    /// <summary>Other places that take part: the operands of a sum, the other of two files.</summary>
    public IReadOnlyList<Place> Related { get; init; } = [];

    /// <summary>Why and by whom it was accepted for this month ("Giải trình"), or empty. An accepted finding is a
    /// note.</summary>
    public string Waiver { get; init; } = "";

    /// <summary>What it says of figures that contradict each other, as data; null for findings that judge no
    /// figure.</summary>
    public Judgement? Judgement { get; init; }

    /// <summary>Findings that only follow from this one and are not shown themselves.</summary>
    public IReadOnlyList<Diagnostic> Absorbed { get; init; } = [];

    /// <summary>"P06-204 (196), P06-219": the codes of <see cref="Absorbed"/>; empty where there are none.</summary>
    public string AbsorbedCodes =>
        string.Join(
            ", ",
            Absorbed
                .CountBy(finding => finding.Kind.Code)
                .OrderBy(code => code.Key, StringComparer.Ordinal)
                .Select(code => code.Value == 1 ? code.Key : $"{code.Key} ({code.Value})")
        );

    /// <summary>The rule of the catalogue that found it, or empty.</summary>
    public string Rule { get; init; } = "";

    /// <summary>The one order in which findings are shown everywhere: gravest first, then by place, then by
    /// code.</summary>
    public static IReadOnlyList<Diagnostic> InOrder(IEnumerable<Diagnostic> findings) =>
        [.. findings.Order(Comparer<Diagnostic>.Create(Compare))];

    private static int Compare(Diagnostic one, Diagnostic other)
    {
        foreach (var key in Keys)
        {
            if (key(one, other) is not 0 and var order)
            {
                return order;
            }
        }

        return 0;
    }
}
