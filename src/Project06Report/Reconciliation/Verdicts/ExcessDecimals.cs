using Project06Report.Codes;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Reconciliation.Results;
using Project06Report.Submissions;

namespace Project06Report.Reconciliation.Verdicts;

/// <summary>Figures with more decimals than their indicator is printed with: the report would round what the agency
/// wrote. Fractions where whole things are counted are a graver matter: <see cref="ImproperFigures"/>.</summary>
internal static class ExcessDecimals
{
    public static List<Operand> Of(MonthSubmissions month, OperandSource source)
    {
        var found = new List<Operand>();
        foreach (var submission in month.Submissions)
        {
            foreach (var (id, figure) in submission.Figures)
            {
                if (
                    figure.Value != Math.Truncate(figure.Value)
                    && figure.Cell is not null
                    && source.Current(1, new(submission.Agency.Code, id)) is { Decimals: > 0 } operand
                    && Rounded(operand) != figure.Value
                )
                {
                    found.Add(operand);
                }
            }
        }

        return found;
    }

    public static Diagnostic Finding(Operand operand)
    {
        var cell = operand.Cell
            ?? throw new ArgumentException("an operand that stands in no cell", nameof(operand));
        return new(
            DiagnosticCatalogue.Reconciling.ExcessDecimals,
            cell.Place,
            FigureText.Exact(operand.Value ?? 0),
            $"{ExpectedText.Figure(Rounded(operand), operand)}: "
                + $"{operand.Decimals} chữ số thập phân, như biểu mẫu quy định"
        )
        {
            Remedy = $"làm tròn rồi gõ lại ô {cell.Named(CellNaming.Cell)}",
        };
    }

    private static decimal Rounded(Operand operand) =>
        Math.Round(operand.Value ?? 0, operand.Decimals, MidpointRounding.AwayFromZero);
}
