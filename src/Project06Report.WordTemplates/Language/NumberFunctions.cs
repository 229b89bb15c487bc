using Project06Report.Figures;

namespace Project06Report.WordTemplates.Language;

/// <summary>Namespace <c>math</c>: exact decimals that keep their origin, halves rounded away from zero.</summary>
internal static class NumberFunctions
{
    public static IEnumerable<Builtin> All =>
        [
            new(
                "abs",
                new ReportFunction(1, 1, call => Change(call, "||", Math.Abs, call.Figure(0).Decimals))
            ),
            new("ceil", new ReportFunction(1, 1, call => Change(call, "làm tròn lên", Math.Ceiling, 0))),
            new("floor", new ReportFunction(1, 1, call => Change(call, "làm tròn xuống", Math.Floor, 0))),
            new("round", new ReportFunction(1, 2, Round)),
            new(
                "min",
                new ReportFunction(2, 2, call =>
                    call.Figure(0) is var a && call.Figure(1) is var b && b.Value < a.Value ? b : a
                )
            ),
            new(
                "max",
                new ReportFunction(2, 2, call =>
                    call.Figure(0) is var a && call.Figure(1) is var b && b.Value > a.Value ? b : a
                )
            ),
        ];

    private static ScriptFigure Change(
        FunctionCall call,
        string operation,
        Func<decimal, decimal> change,
        int? decimals
    )
    {
        var figure = call.Figure(0);
        return new(Figure.Computed(change(figure.Value), operation, figure.Figure), decimals);
    }

    private static ScriptFigure Round(FunctionCall call)
    {
        var decimals = call.Whole(1, 0, 0, 10);
        return Change(
            call,
            "làm tròn",
            value => Math.Round(value, decimals, MidpointRounding.AwayFromZero),
            decimals
        );
    }
}
