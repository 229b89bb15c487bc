using System.Collections.Immutable;
using System.Globalization;
using Project06Report.Catalogue;
using Project06Report.Periods;
using Project06Report.Reconciliation.Results;
using Project06Report.Reconciliation.Verdicts;
using Project06Report.Rules;
using Project06Report.Submissions;
using Project06Report.Vietnamese;

namespace Project06Report.Forms;

/// <summary>Turns into formulas the rules of an agency's form that one workbook can check: those between figures of
/// this form and of the agency's own month before.</summary>
internal sealed class FormRules(FormLayout layout, OperandSource source, ReportingPeriod period)
{
    private const string Never = "FALSE";

    /// <summary>Sheet by sheet and row by row, so that the checks of a row stand together.</summary>
    public ImmutableArray<RuleCheck> Checks() =>
        layout.Form.IsMatrix
            ? []
            :
            [
                .. RuleInstances
                    .Of(new(layout.Agency, layout.Form), layout.Catalogue, source)
                    .Select(CheckOf)
                    .OfType<RuleCheck>()
                    .OrderBy(check => layout.Tables.IndexOf(check.Place.Table))
                    .ThenBy(check => check.Place.Row),
            ];

    private RuleCheck? CheckOf(RuleInstance instance)
    {
        if (instance.Rule.Kind == RuleKind.DateInPeriod)
        {
            return DateCheck(instance);
        }

        if (layout.Find(instance.Left.Indicator) is not { } place)
        {
            return null;
        }

        var terms = instance
            .Operands.Select(operand => TermOf(operand, instance.Rule, place))
            .OfType<Term>()
            .ToImmutableArray();
        var left = TermOf(instance.Left, instance.Rule, place);
        if (left is null || terms.Length < instance.Operands.Length)
        {
            return null;
        }

        return instance.Rule.Kind == RuleKind.BothOrNeither
            ? PairCheck(instance, place, left, terms)
            : FigureCheck(instance, place, left, terms);
    }

    private static RuleCheck FigureCheck(
        RuleInstance instance,
        FormCell place,
        Term left,
        ImmutableArray<Term> terms
    )
    {
        var missing = terms
            .Prepend(left)
            .Select(term => term.Missing)
            .Where(test => test.Length > 0)
            .Distinct()
            .ToList();
        var (broken, difference, sentence) = instance.Rule.Kind switch
        {
            RuleKind.AtMost => Compared(instance, left, terms, ">", "không được quá"),
            RuleKind.NeverRises => Compared(instance, left, terms, ">", "không được lớn hơn"),
            RuleKind.NeverFalls => Compared(instance, left, terms, "<-", "không được nhỏ hơn"),
            RuleKind.Percentage => Percentage(instance, left, terms),
            RuleKind.Range => Range(instance.Rule, left),
            RuleKind.Change => Change(instance, left, terms[0]),
            RuleKind.NotBoth => (
                $"AND({left.Value}>0,OR({string.Join(',', terms.Select(term => term.Value + ">0"))}))",
                "",
                $"{left.Name} và {Sum(terms)} không được cùng lớn hơn 0"
            ),
            _ => Compared(instance, left, terms, "=", "phải bằng"),
        };
        return new(instance, place, Any(missing), broken, difference, sentence);
    }

    /// <param name="instance">The rule.</param>
    /// <param name="left">Its left side.</param>
    /// <param name="terms">Its right side.</param>
    /// <param name="test">"=": the difference may lie within the slack on both sides; "&gt;" and "&lt;-": on
    /// one.</param>
    /// <param name="words">What the left side must be, of the right one.</param>
    private static (string Broken, string Difference, string Sentence) Compared(
        RuleInstance instance,
        Term left,
        ImmutableArray<Term> terms,
        string test,
        string words
    )
    {
        var slack = Number(Evaluation.Slack(instance));
        var right = string.Concat(
            terms.Select((term, at) => $"{Sign(term, at, "+", "-")}{Factor(term, "*")}{term.Value}")
        );
        var difference = $"ROUND({left.Value}-({right}),4)";
        return (
            test == "=" ? $"ABS({difference})>{slack}" : $"{difference}{test}{slack}",
            difference,
            $"{left.Name} {words} {Sum(terms)}"
        );
    }

    /// <summary>Compares |percentage × whole − 100 × part| with slack × |whole|, to avoid a division; where the whole
    /// is 0 the part must be 0.</summary>
    private static (string Broken, string Difference, string Sentence) Percentage(
        RuleInstance instance,
        Term left,
        ImmutableArray<Term> terms
    )
    {
        var (part, whole) = (terms[0], terms[1]);
        var off = $"ROUND(ABS({left.Value}*{whole.Value}-100*{part.Value}),4)";
        var allowed = $"ROUND({Number(Evaluation.Slack(instance))}*ABS({whole.Value}),4)";
        return (
            $"IF({whole.Value}=0,{part.Value}<>0,{off}>{allowed})",
            "",
            $"{left.Name} phải bằng {part.Name} : {whole.Name} × 100, "
                + $"làm tròn {instance.Left.Decimals} chữ số sau dấu phẩy"
        );
    }

    private static (string Broken, string Difference, string Sentence) Range(Rule rule, Term left)
    {
        var (low, high) = rule.Range;
        var tests = new[]
        {
            low is { } least ? $"{left.Value}<{Number(least)}" : "",
            high is { } most ? $"{left.Value}>{Number(most)}" : "",
        }.Where(test => test.Length > 0);
        return (Any([.. tests]), "", $"{left.Name} phải {ExpectedText.Range(rule)}");
    }

    private static (string Broken, string Difference, string Sentence) Change(
        RuleInstance instance,
        Term left,
        Term last
    )
    {
        var before = UsualValue.IsMedian(instance)
            ? Constant(instance.Left, UsualValue.Of(instance), UsualValue.Span(instance))
            : last;
        var change = $"100*ABS({left.Value}-{before.Value})";
        var allowed = $"{Number(instance.Rule.Tolerance)}*ABS({before.Value})";
        return (
            $"AND({before.Value}<>0,ROUND({change}-{allowed},4)>0)",
            "",
            $"{left.Name} không được chênh quá {FigureText.Exact(instance.Rule.Tolerance)}% so với {before.Name}"
        );
    }

    private static RuleCheck PairCheck(
        RuleInstance instance,
        FormCell place,
        Term left,
        ImmutableArray<Term> terms
    )
    {
        var given = string.Join(',', terms.Prepend(left).Select(term => term.Given));
        return new(
            instance,
            place,
            Never,
            $"NOT(OR(AND({given}),NOT(OR({given}))))",
            "",
            $"{left.Name} và {Sum(terms)} phải cùng có số liệu hoặc cùng để trống"
        );
    }

    /// <summary>The date of the row, or the indicator itself where that is a date.</summary>
    private RuleCheck? DateCheck(RuleInstance instance)
    {
        var key = instance.Left.Key;
        var place =
            layout.Find(key.Indicator) is { } own
            && own.Table.Rows[own.Row].At(key.Column) is { Kind: IndicatorKind.Date }
                ? own
                : layout.FindAsOf(key.Row);
        return place is null
            ? null
            : new(
                instance,
                place,
                $"NOT(ISNUMBER({place.Reference}))",
                $"OR({place.Reference}<{Serial(period.First)},{place.Reference}>={Serial(period.Last.AddDays(1))})",
                "",
                $"{place.Cell} phải là một ngày từ {VietnameseDate.Short(period.First)} đến "
                    + $"{VietnameseDate.Short(period.Last)}"
            );
    }

    /// <returns>Null when the form cannot know it: another agency's, or of a month before that is not known.</returns>
    private Term? TermOf(Operand operand, Rule rule, FormCell left)
    {
        if (operand.Agency != layout.Agency.Code || !IsOfThisForm(operand))
        {
            return null;
        }

        var blankIsZero = rule.WhenMissing == MissingOperand.Zero;
        if (operand.Month != source.Month)
        {
            return EarlierTerm(operand, blankIsZero);
        }

        if (layout.Find(operand.Indicator) is { } place)
        {
            var name = place.Table == left.Table ? place.Cell.ToString() : $"{place.Table.Name}!{place.Cell}";
            return blankIsZero
                ? new(operand.Coefficient, $"N({place.Reference})", "", $"{place.Reference}<>\"\"", name)
                : new(
                    operand.Coefficient,
                    place.Reference,
                    $"NOT(ISNUMBER({place.Reference}))",
                    $"{place.Reference}<>\"\"",
                    name
                );
        }

        return CountOf(operand);
    }

    /// <summary>Other forms of the agency may ask for the same figure.</summary>
    private bool IsOfThisForm(Operand operand) =>
        layout.Catalogue.PlaceOf(operand.Key) is not { } place || place.Form == layout.Form.Code;

    private Term? EarlierTerm(Operand operand, bool blankIsZero)
    {
        if (operand.Value is { } known)
        {
            return Constant(operand, known);
        }

        return blankIsZero && source.PreviousOf(operand.Key) is not null ? Constant(operand, 0) : null;
    }

    /// <summary>Counts the rows of a list or commitment; none is 0.</summary>
    private Term? CountOf(Operand operand)
    {
        var indicator = layout.Owed.FirstOrDefault(owed => owed.Id == operand.Indicator);
        if (indicator is null || layout.Table(indicator.Sheet) is not { } table)
        {
            return null;
        }

        var content = indicator.Sheet == FormSheets.Lists ? "gia_tri" : "noi_dung";
        var count =
            $"COUNTIFS({table.RangeOf(FormSheets.Code)},\"{operand.Indicator}\",{table.RangeOf(content)},\"<>\")";
        return new(
            operand.Coefficient,
            count,
            "",
            $"{count}>0",
            $"số dòng có mã {operand.Indicator} ở trang {table.Name}"
        );
    }

    private static Term Constant(Operand operand, decimal value) =>
        Constant(operand, value, $"tháng {FigureText.MonthOf(operand)}");

    private static Term Constant(Operand operand, decimal value, string when) =>
        new(
            operand.Coefficient,
            value < 0 ? $"({Number(value)})" : Number(value),
            "",
            "TRUE",
            $"{FigureText.Exact(value)} ({when})"
        );

    private static string Sum(ImmutableArray<Term> terms) =>
        string.Concat(
            terms.Select((term, at) => $"{Sign(term, at, " + ", " − ")}{Factor(term, " × ")}{term.Name}")
        );

    /// <param name="at">The first term, at 0, has no plus.</param>
    private static string Sign(Term term, int at, string plus, string minus) =>
        (term.Coefficient, at) switch
        {
            (< 0, _) => minus,
            (_, 0) => "",
            _ => plus,
        };

    private static string Factor(Term term, string times) =>
        Math.Abs(term.Coefficient) == 1
            ? ""
            : Math.Abs(term.Coefficient).ToString(CultureInfo.InvariantCulture) + times;

    private static string Any(List<string> tests) =>
        tests.Count switch
        {
            0 => Never,
            1 => tests[0],
            _ => $"OR({string.Join(',', tests)})",
        };

    private static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Serial(DateOnly day) =>
        Number(day.DayNumber - new DateOnly(1899, 12, 30).DayNumber);

    /// <summary>A figure of a rule.</summary>
    /// <param name="Value">Formula of the number.</param>
    /// <param name="Missing">Formula that is true while the figure is not there; empty for a figure that always
    /// is.</param>
    /// <param name="Given">Formula that is true when something is there.</param>
    /// <param name="Name">What the sentence calls it.</param>
    private sealed record Term(int Coefficient, string Value, string Missing, string Given, string Name);
}
