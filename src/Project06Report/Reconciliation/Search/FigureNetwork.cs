using System.Numerics;
using Project06Report.Figures;
using Project06Report.Periods;
using Project06Report.Reconciliation.Results;
using Project06Report.Rules;
using Project06Report.Submissions;

namespace Project06Report.Reconciliation.Search;

/// <summary>The figures of a month as numbered cells, and the rules between them as edits.</summary>
internal sealed class FigureNetwork
{
    private readonly Dictionary<(FigureKey Figure, ReportingMonth Month), int> numbers = [];
    private readonly List<Operand> cells = [];
    private readonly List<NetworkEdit> edits = [];
    private readonly ReportingMonth month;
    private readonly IReadOnlySet<string> mayBeNegative;
    private EditSystem whole = EditSystem.Empty;
    private ILookup<int, NetworkEdit>? editsOf;

    private FigureNetwork(MonthSubmissions received, IReadOnlySet<string> mayBeNegative) =>
        (month, this.mayBeNegative, Costs) = (received.Month, mayBeNegative, new CellCosts(received));

    /// <summary>By place; previous months' figures and lists are among them, fixed.</summary>
    public IReadOnlyList<Operand> Cells => cells;

    public IReadOnlyList<NetworkEdit> Edits => edits;

    public CellValues Values => whole.Values;

    public CellCosts Costs { get; }

    public ReportingMonth Month => month;

    /// <summary>What the same figure was last month; null where that is not known.</summary>
    public decimal? Before(int cell) => Source?.ValueBefore(cells[cell].Key);

    /// <summary>Where the figures come from; null in a network made for a search alone.</summary>
    public OperandSource? Source { get; private init; }

    /// <param name="improper">Figures that are a fraction or negative where they may not be.</param>
    /// <param name="mayBeNegative">Indicators a corrected figure of which may be below zero.</param>
    /// <param name="source">Knows last month.</param>
    public static FigureNetwork Of(
        MonthSubmissions received,
        IReadOnlyList<RuleResult> results,
        IReadOnlyList<Operand> improper,
        IReadOnlySet<string> mayBeNegative,
        OperandSource? source = null
    )
    {
        var network = new FigureNetwork(received, mayBeNegative) { Source = source };
        var agencies = Concerned(results, improper);
        var concerned = results
            .Where(result =>
                result.Outcome != RuleOutcome.Skipped && agencies.Contains(result.Instance.Unit.Code)
            )
            .Where(result => !result.IsBrokenSum)
            .OrderBy(result => result.Instance.Unit.Code, StringComparer.Ordinal)
            .ThenBy(result => result.Instance.Rule.Code, StringComparer.Ordinal)
            .ToList();
        network.NumberAll(
            concerned
                .SelectMany(result => result.Instance.Operands.Prepend(result.Instance.Left))
                .Concat(improper)
        );
        foreach (var operand in improper)
        {
            network.AddImproper(operand);
        }

        foreach (var result in concerned)
        {
            network.Add(result);
        }

        network.Seal();
        return network;
    }

    /// <summary>Agencies with something wrong, and those tied to them by rules between agencies: the others need no
    /// network.</summary>
    private static HashSet<string> Concerned(IReadOnlyList<RuleResult> results, IEnumerable<Operand> improper)
    {
        var agencies = results
            .Where(result => result.Outcome == RuleOutcome.Broken && !result.IsBrokenSum)
            .SelectMany(Agencies)
            .Concat(improper.Select(operand => operand.Agency))
            .ToHashSet(StringComparer.Ordinal);
        var between = results.Where(IsBetweenAgencies).Select(result => Agencies(result).ToList()).ToList();
        for (var before = -1; before != agencies.Count; )
        {
            before = agencies.Count;
            agencies.UnionWith(between.Where(tied => tied.Any(agencies.Contains)).SelectMany(tied => tied));
        }

        return agencies;
    }

    private static bool IsBetweenAgencies(RuleResult result) =>
        result.Instance.Operands.Any(operand => operand.Agency != result.Instance.Unit.Code);

    private static IEnumerable<string> Agencies(RuleResult result) =>
        result.Instance.Operands.Select(operand => operand.Agency).Append(result.Instance.Unit.Code);

    public EditSystem System(IEnumerable<NetworkEdit> among) =>
        whole with
        {
            Edits = [.. among.Select(edit => edit.Edit)],
        };

    /// <summary>The edits that speak of a cell.</summary>
    public IEnumerable<NetworkEdit> EditsOf(int cell) =>
        (
            editsOf ??= edits
                .SelectMany(edit => edit.Edit.Cells.Select(at => (Cell: at, Edit: edit)))
                .ToLookup(pair => pair.Cell, pair => pair.Edit)
        )[cell];

    /// <summary>A figure without a cell of this month cannot be put right by anybody.</summary>
    public bool IsFixed(int cell) => whole.Fixed(cell);

    /// <summary>A count has no fraction, and is not negative unless the catalogue says so.</summary>
    public bool CanBeWritten(int cell, Rational value) =>
        (value * Rational.Whole(BigInteger.Pow(10, whole.Decimals[cell]))).IsWhole
        && (value.Sign >= 0 || !whole.NonNegative[cell]);

    /// <summary>Whether an edit holds once one cell has another value.</summary>
    public bool HoldsWith(NetworkEdit edit, int cell, Rational value) =>
        edit.Edit.Holds(Values.With([(cell, value)]));

    private void Seal()
    {
        bool[] isFixed = [.. cells.Select(IsFixed)];
        whole = new EditSystem(
            new(cells.Select(cell => (Rational)(cell.Value ?? 0))),
            [.. cells.Select(cell => cell.Decimals)],
            cell => isFixed[cell],
            [.. cells.Select(cell => !mayBeNegative.Contains(cell.Indicator))],
            []
        );
    }

    private bool IsFixed(Operand cell) => cell.Fixed || cell.Cell is null || cell.Month != month;

    private void AddImproper(Operand operand)
    {
        var cell = NumberOf(operand);
        if (ImproperFigures.HasFraction(operand))
        {
            edits.Add(new NetworkEdit(new WholeEdit(cell), null, false));
        }

        if (operand.Value < 0 && !mayBeNegative.Contains(operand.Indicator))
        {
            edits.Add(new NetworkEdit(new LinearEdit([(cell, 1)], 0, null), null, false));
        }
    }

    private void Add(RuleResult result)
    {
        if (EditOf(result.Instance) is { } edit)
        {
            edits.Add(new NetworkEdit(edit, result, result.Outcome != RuleOutcome.Broken));
        }
    }

    /// <returns>Null for rules that are no condition on values: pairs, dates, and the soft comparison with last
    /// month.</returns>
    private Edit? EditOf(RuleInstance instance)
    {
        var slack = Evaluation.Slack(instance);
        return instance.Rule.Kind switch
        {
            RuleKind.Sum
            or RuleKind.Difference
            or RuleKind.Equal
            or RuleKind.Linear
            or RuleKind.Opening
            or RuleKind.Continuity
            or RuleKind.Count => new LinearEdit(Terms(instance), -slack, slack),
            RuleKind.AtMost or RuleKind.NeverRises => new LinearEdit(Terms(instance), null, slack),
            RuleKind.NeverFalls => new LinearEdit(Terms(instance), -slack, null),
            RuleKind.Percentage => new RateEdit(
                NumberOf(instance.Left),
                NumberOf(instance.Operands[0]),
                NumberOf(instance.Operands[1]),
                slack
            ),
            RuleKind.Range => new LinearEdit(
                [(NumberOf(instance.Left), 1)],
                instance.Rule.Range.Low,
                instance.Rule.Range.High
            ),
            _ => null,
        };
    }

    private IEnumerable<(int Cell, Rational Coefficient)> Terms(RuleInstance instance) =>
        instance
            .Operands.Select(operand => (NumberOf(operand), (Rational)(-operand.Coefficient)))
            .Prepend((NumberOf(instance.Left), 1));

    public int NumberOf(Operand operand) => numbers[KeyOf(operand)];

    /// <summary>By place, so that the order in which files, sheets and rules came changes nothing.</summary>
    private void NumberAll(IEnumerable<Operand> operands)
    {
        var distinct = operands.DistinctBy(KeyOf).ToList();
        distinct.Sort(ByPlace);
        foreach (var operand in distinct)
        {
            numbers.Add(KeyOf(operand), cells.Count);
            cells.Add(operand with { Coefficient = 1 });
        }
    }

    private static int ByPlace(Operand one, Operand other)
    {
        var byCell = ByCell(one, other);
        if (byCell != 0)
        {
            return byCell;
        }

        var byKey = one.Key.CompareTo(other.Key);
        return byKey != 0 ? byKey : one.Month.CompareTo(other.Month);
    }

    private static int ByCell(Operand one, Operand other)
    {
        var byFile = string.CompareOrdinal(one.Cell?.File, other.Cell?.File);
        if (byFile != 0)
        {
            return byFile;
        }

        var bySheet = string.CompareOrdinal(one.Cell?.Sheet, other.Cell?.Sheet);
        return bySheet != 0 ? bySheet : Nullable.Compare(one.Cell?.Cell, other.Cell?.Cell);
    }

    private static (FigureKey Figure, ReportingMonth Month) KeyOf(Operand operand) =>
        (operand.Key, operand.Month);
}
