using Project06Report.WordTemplates.Package;
using Scriban.Runtime;

namespace Project06Report.WordTemplates.Language;

/// <summary>Namespace <c>array</c>, with the names and arguments of Scriban's own.</summary>
internal static class ListFunctions
{
    public static IEnumerable<Builtin> All =>
        [
            new("size", new ReportFunction(1, 1, call => Elements(call).Count)),
            new(
                "first",
                new ReportFunction(1, 1, call => Elements(call) is { Count: > 0 } list ? list[0] : null)
            ),
            new(
                "last",
                new ReportFunction(1, 1, call => Elements(call) is { Count: > 0 } list ? list[^1] : null)
            ),
            new(
                "join",
                new ReportFunction(2, 2, call =>
                    string.Join(call.Text(1), Elements(call).Select(call.Printed))
                )
            ),
            new("map", new ReportFunction(2, 2, call => new ScriptArray(call.Elements(0, 1)))),
            new(
                "reverse",
                new ReportFunction(1, 1, call => new ScriptArray(Elements(call).AsEnumerable().Reverse()))
            ),
            new("limit", new ReportFunction(2, 2, call => new ScriptArray(Elements(call).Take(Count(call))))),
            new(
                "offset",
                new ReportFunction(2, 2, call => new ScriptArray(Elements(call).Skip(Count(call))))
            ),
            new(
                "concat",
                new ReportFunction(2, 2, call => new ScriptArray(
                    Elements(call).Concat(call.List(1).Cast<object?>())
                ))
            ),
            new("add", new ReportFunction(2, 2, call => new ScriptArray(Elements(call).Append(call[1])))),
            new(
                "compact",
                new ReportFunction(1, 1, call => new ScriptArray(
                    Elements(call).Where(item => item is not (null or ScriptAbsent))
                ))
            ),
            new("uniq", new ReportFunction(1, 1, call => new ScriptArray(Elements(call).Distinct()))),
            new(
                "contains",
                new ReportFunction(2, 2, call => Elements(call).Exists(item => Same(item, call[1])))
            ),
            new("sort", new ReportFunction(1, 2, Sort)),
            new(
                "filter",
                new ReportFunction(2, 2, call => new ScriptArray(
                    Elements(call).Where(item => call.IsTrue(call.Call(1, item)))
                ))
            ),
            new(
                "each",
                new ReportFunction(2, 2, call => new ScriptArray(
                    Elements(call).Select(item => call.Call(1, item)).ToList()
                ))
            ),
            new(
                "any",
                new ReportFunction(2, 2, call =>
                    Elements(call).Exists(item => call.IsTrue(call.Call(1, item)))
                )
            ),
        ];

    private static List<object?> Elements(FunctionCall call)
    {
        var list = call.List(0);
        var elements = new List<object?>();
        foreach (var item in list)
        {
            elements.Add(item);
            if (elements.Count > TemplateLimits.Iterations)
            {
                throw new Runaway(
                    call.Span,
                    FormattableString.Invariant($"danh sách dài quá {TemplateLimits.Iterations} phần tử")
                );
            }
        }

        return elements;
    }

    private static int Count(FunctionCall call) => call.Whole(1, 0, 0, int.MaxValue);

    private static bool Same(object? left, object? right)
    {
        if (ScriptFigure.From(left) is { } figure && ScriptFigure.From(right) is { } other)
        {
            return figure.Value == other.Value;
        }

        return left is ScriptDay day && right is ScriptDay otherDay
            ? day.Date == otherDay.Date
            : Equals(left, right);
    }

    /// <summary>Sorts figures by value, dates by day, texts by code points; equal elements keep the order of the
    /// model.</summary>
    private static ScriptArray Sort(FunctionCall call)
    {
        var keys = call.Elements(0, 1).ToList();
        var order = Enumerable
            .Range(0, keys.Count)
            .Order(
                Comparer<int>.Create(
                    (left, right) =>
                        Compare(call, keys[left], keys[right]) is var by && by != 0 ? by : left - right
                )
            );
        var elements = Elements(call);
        return new ScriptArray(order.Select(index => elements[index]));
    }

    private static int Compare(FunctionCall call, object? left, object? right)
    {
        if (ScriptFigure.From(left) is { } figure && ScriptFigure.From(right) is { } other)
        {
            return figure.Value.CompareTo(other.Value);
        }

        return left is ScriptDay day && right is ScriptDay otherDay
            ? day.Date.CompareTo(otherDay.Date)
            : string.CompareOrdinal(call.Printed(left), call.Printed(right));
    }
}
