using System.Collections.Immutable;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Rules;

namespace Project06Report.Reconciliation.Results;

/// <summary>Writes a rule as a sum a person can follow with a finger on the form, solved for the figure in question:
/// "175.527 = 4.157.421 tổng số (F7) − 3.981.894 đã nhập (F8)".</summary>
internal sealed class Arithmetic
{
    private readonly RuleInstance instance;
    private readonly OperandSource source;
    private readonly ImmutableDictionary<Operand, string> labels;
    private readonly Func<Operand, decimal> valueOf;

    /// <param name="instance">The rule.</param>
    /// <param name="source">Names the agencies.</param>
    /// <param name="valueOf">What to print for an operand: what is written, or what another repair proposes.</param>
    public Arithmetic(RuleInstance instance, OperandSource source, Func<Operand, decimal> valueOf)
    {
        (this.instance, this.source, this.valueOf) = (instance, source, valueOf);
        ImmutableArray<Operand> all = [instance.Left, .. instance.Operands];
        var shortened = OperandLabels.Of(all);
        labels = all.Zip(shortened)
            .DistinctBy(pair => pair.First)
            .ToImmutableDictionary(pair => pair.First, pair => pair.Second);
    }

    /// <summary>The right side of the rule solved for a figure of it.</summary>
    public Phrase SolvedFor(Operand unknown, CellOrigin? at)
    {
        var coefficient = unknown.IsAt(instance.Left)
            ? -1
            : instance.Operands.Where(operand => unknown.IsAt(operand)).Sum(operand => operand.Coefficient);
        var terms = instance
            .Operands.Prepend(instance.Left with { Coefficient = -1 })
            .Where(operand => !operand.IsAt(unknown))
            .Select(operand => (Factor: -operand.Coefficient * Math.Sign(coefficient), Operand: operand))
            .OrderBy(term => term.Factor < 0)
            .ToList();
        var sum = Phrase.Join(
            "",
            terms.Select((term, place) => TermText(term.Factor, term.Operand, place == 0, at))
        );
        return Math.Abs(coefficient) == 1 ? sum : (Phrase)$"({sum}) : {Math.Abs(coefficient)}";
    }

    /// <summary>"thu nhận (E5)" where the figure must simply be what another one is; null where there is more to add
    /// up.</summary>
    public Phrase? SameAs(Operand unknown, CellOrigin? at)
    {
        if (instance.Operands is not [{ Coefficient: 1 } only] || only.IsAt(instance.Left))
        {
            return null;
        }

        var other = unknown.IsAt(only) ? instance.Left : only;
        return Label(other) + Where(other, at);
    }

    /// <summary>"4,2% = 175.527 … : 4.157.421 …" without the left part.</summary>
    public Phrase Quotient(CellOrigin? at) =>
        $"{Named(instance.Operands[0], at)} : {Named(instance.Operands[1], at)}";

    /// <summary>"3.981.894 đã nhập (F8)"; the cell is left out when it stands in the same row.</summary>
    public Phrase Named(Operand operand, CellOrigin? at) =>
        $"{FigureText.Of(valueOf(operand), operand)} {Label(operand)}{Where(operand, at)}";

    private Phrase TermText(int factor, Operand operand, bool isFirst, CellOrigin? at)
    {
        var sign = (factor < 0, isFirst) switch
        {
            (true, true) => "−",
            (true, false) => " − ",
            (false, true) => "",
            _ => " + ",
        };
        var times = Math.Abs(factor) == 1 ? "" : $"{Math.Abs(factor)} × ";
        return sign + times + Named(operand, at);
    }

    private string Label(Operand operand) =>
        IsLengthOfList(operand)
            ? $"số dòng của {operand.Label}"
            : labels.FirstOrDefault(pair => pair.Key.IsAt(operand)).Value ?? operand.Label;

    private Phrase Where(Operand operand, CellOrigin? at)
    {
        if (operand.Month != instance.Left.Month)
        {
            return $" {FigureText.When(operand)}";
        }

        if (operand.Cell is not { } cell || IsLengthOfList(operand))
        {
            return "";
        }

        if (at is null || cell.File != at.File)
        {
            return $" ({cell.NamedWith(source.SenderName(operand.Key))})";
        }

        if (cell.Sheet != at.Sheet)
        {
            return $" ({cell.Named(CellNaming.SheetAndCell)})";
        }

        return cell.Cell.Row == at.Cell.Row ? "" : (Phrase)$" ({cell.Named(CellNaming.Cell)})";
    }

    private bool IsLengthOfList(Operand operand) => instance.Rule.Kind == RuleKind.Count && operand.Fixed;
}
