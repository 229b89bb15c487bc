using System.Collections.Immutable;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Vietnamese;

namespace Project06Report.Reports;

/// <summary>Tells an auditor where a printed value comes from: how it was computed, then every cell it rests
/// on.</summary>
public static class Provenance
{
    private const int MostOperands = 12;
    private const int MostCharacters = 80;

    /// <summary>One line for the computation, when there is one, and one for each cell:
    /// "CAT-2022-08.xlsx › SO_LIEU › E7 (…), ô ghi “46336”".</summary>
    public static ImmutableArray<string> Lines(ReportValue? value)
    {
        var cells = Cells(value);
        var computed = value is FigureValue { Figure: { Cell: null, Operands.IsEmpty: false } figure }
            ? [$"{Result(figure)} {Computation(figure)}"]
            : Array.Empty<string>();
        return cells.IsEmpty && computed.Length == 0
            ? [OfNoCell(value)]
            : [.. computed, .. Told(cells, value)];
    }

    /// <summary>Every cell of submissions a value rests on, each once, in the order in which it takes part.</summary>
    public static ImmutableArray<SubmissionCell> Cells(ReportValue? value) =>
        [.. Origins(value).OfType<SubmissionCell>()];

    /// <summary>Everything a value rests on, each once, in the order in which it takes part.</summary>
    public static ImmutableArray<Origin> Origins(ReportValue? value) => [.. AllOrigins(value).Distinct()];

    /// <summary>"12.802 + 2.000"; a count names how many were counted.</summary>
    public static string Computation(Figure figure)
    {
        if (figure.Operands.IsEmpty)
        {
            return VietnameseNumber.Exact(figure.Value);
        }

        return figure.Operation switch
        {
            "đếm" => $"đếm {figure.Operands.Length} mục",
            Figure.GroupSum => $"tổng {figure.Operands.Length} đơn vị",
            Coverage.Count => "số đơn vị có trong tổng",
            "+" or "-" or "*" or "/" when figure.Operands.Length > 1 => string.Join(
                $" {Sign(figure.Operation)} ",
                Operands(figure)
            ),
            "%" when figure.Operands is [var part, var whole] => $"{Operand(part)} : {Operand(whole)} × 100",
            _ => $"{figure.Operation} ({string.Join("; ", Operands(figure))})",
        };
    }

    /// <summary>Of a sum over a group the first cells are enough for a comment; the lines of figures have
    /// all.</summary>
    private static IEnumerable<string> Told(ImmutableArray<SubmissionCell> cells, ReportValue? value)
    {
        var isOfGroup = value is FigureValue { Figure.Coverage.IsEmpty: false };
        var most = isOfGroup && cells.Length > MostOperands ? MostOperands : cells.Length;
        var told = cells.Take(most).Select(cell => $"{cell.Place}, ô ghi “{Shortened(cell.Raw)}”");
        return most == cells.Length ? told : told.Append($"… {cells.Length - most} ô nữa");
    }

    private static string OfNoCell(ReportValue? value) =>
        value is null or FigureValue
            ? "do mẫu tự đặt"
            : "theo danh mục hoặc kỳ báo cáo, không lấy từ bài nộp";

    private static string Shortened(string text) =>
        text.Length <= MostCharacters ? text : text[..MostCharacters].TrimEnd() + "…";

    private static IEnumerable<Origin> AllOrigins(ReportValue? value) =>
        value switch
        {
            FigureValue figure => figure.Figure.Origins(),
            TextValue { Origin: { } origin } => [origin],
            DateValue { Origin: { } origin } => [origin],
            ListValue list => list.Items.SelectMany(AllOrigins),
            RecordValue record => record.Members.SelectMany(member => AllOrigins(member.Value)),
            _ => [],
        };

    private static IEnumerable<string> Operands(Figure figure) =>
        figure.Operands.Length <= MostOperands
            ? figure.Operands.Select(Operand)
            : [.. figure.Operands.Take(MostOperands - 1).Select(Operand), $"… ({figure.Operands.Length} số)"];

    private static string Operand(Figure operand) =>
        operand.Operands.Length > 1 && operand.Operation is "+" or "-" or "*" or "/"
            ? $"({Computation(operand)})"
            : Computation(operand);

    private static string Sign(string operation) =>
        operation switch
        {
            "-" => "−",
            "*" => "×",
            "/" => ":",
            _ => operation,
        };

    /// <summary>"12.802 =", and of a long fraction "4,2217 ≈": what the computation gives.</summary>
    public static string Result(Figure figure) =>
        Math.Round(figure.Value, 4) == figure.Value
            ? $"{VietnameseNumber.Exact(figure.Value)} ="
            : $"{VietnameseNumber.Format(figure.Value, 4)} ≈";
}
