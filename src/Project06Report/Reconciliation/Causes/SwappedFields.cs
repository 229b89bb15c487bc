using Project06Report.Codes;
using Project06Report.Diagnostics;
using Project06Report.Reconciliation.Results;
using Project06Report.Reconciliation.Search;

namespace Project06Report.Reconciliation.Causes;

/// <summary>Two figures of a form typed into each other's cells.</summary>
internal static class SwappedFields
{
    /// <summary>For every cell of a broken equality the cells that hold exactly the value it would need, and every two
    /// cells that stand on both sides of one.</summary>
    public static IEnumerable<JointCause> Candidates(Component component)
    {
        var pairs = component
            .Broken.SelectMany(edit => edit.Edit.Rows(component.Network.Values, _ => false))
            .SelectMany(row => row.IsEquality ? Pairs(row, component) : BothSides(row, component))
            .Where(pair => component.SameForm(pair.One, pair.Other))
            .Distinct();
        return pairs.Select(pair => Swap(pair.One, pair.Other, component));
    }

    private static JointCause Swap(int one, int other, Component component)
    {
        var values = component.Network.Values;
        return new JointCause([(one, values[other]), (other, values[one])], () =>
            Describe(one, other, component)
        );
    }

    private static Cause Describe(int one, int other, Component component) =>
        new("doi_cho_hai_o", $"ghi đổi chỗ hai số {Named(one, component)} và {Named(other, component)}", 10)
        {
            Kind = DiagnosticCatalogue.Reconciling.FieldsSwapped,
        };

    private static Phrase Named(int cell, Component component) =>
        $"{FigureText.Written(component.Network.Cells[cell])} (ô {component.NameOf(cell)})";

    /// <summary>Changing places always puts a limit between two figures right; it tells something only beside another
    /// rule.</summary>
    private static IEnumerable<(int One, int Other)> BothSides(Row row, Component component) =>
        row.Terms is [var one, var other]
        && one.Coefficient.Sign != other.Coefficient.Sign
        && component.Broken.Length > 1
        && component.CanChange(one.Cell)
        && component.CanChange(other.Cell)
            ? [(one.Cell, other.Cell)]
            : [];

    private static IEnumerable<(int One, int Other)> Pairs(Row row, Component component)
    {
        var values = component.Network.Values;
        var off = row.Lacking(values);
        foreach (var (cell, coefficient) in row.Terms.Where(term => component.CanChange(term.Cell)))
        {
            var outside = component
                .CellsWith(values[cell] + off / coefficient)
                .Where(other => !row.SpeaksOf(other));
            var inside = row
                .Terms.Where(other =>
                    other.Cell > cell
                    && other.Coefficient != coefficient
                    && component.CanChange(other.Cell)
                    && (coefficient - other.Coefficient) * (values[other.Cell] - values[cell]) == off
                )
                .Select(other => other.Cell);
            foreach (var other in outside.Concat(inside).Where(other => values[other] != values[cell]))
            {
                yield return (Math.Min(cell, other), Math.Max(cell, other));
            }
        }
    }
}
