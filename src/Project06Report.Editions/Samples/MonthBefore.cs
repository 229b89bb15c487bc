using System.Collections.Immutable;
using Project06Report.Editions.Sources;

namespace Project06Report.Editions.Samples;

/// <summary>The month before one whose wide tables say what it began with: what each unit then sent, so that the
/// rules between the months hold.</summary>
internal static class MonthBefore
{
    private const string Before = "tu_truoc";

    /// <summary>Lines measured over what another line has reached: their denominator is that line's
    /// numerator.</summary>
    private static readonly Dictionary<string, string> MeasuredOver = new(StringComparer.Ordinal)
    {
        ["ssk"] = "dddt",
        ["asxh"] = "dddt",
    };

    /// <returns>Null for a form that says nothing of the month before.</returns>
    public static SampleForm? Of(SampleForm form)
    {
        var values = form.Values.ToDictionary(value => (value.Row, value.Column));
        ImmutableArray<SampleValue>? earlier = values switch
        {
            _ when form.Values.Any(value => value.Column == Before) => Ratios(form.Values, values),
            _ when values.ContainsKey(("", "ky_truoc")) => Dossiers(form.Values, values),
            _ => null,
        };
        return earlier is { } found
            ? form with
            {
                Key = form.Key with { Month = form.Key.Month.Previous },
                Values = found,
            }
            : null;
    }

    /// <summary>What the month itself sends: the columns of the month before are no places of its form.</summary>
    public static SampleForm Without(SampleForm form) =>
        form with
        {
            Values = [.. form.Values.Where(value => value.Column != Before)],
        };

    private static ImmutableArray<SampleValue> Ratios(
        ImmutableArray<SampleValue> all,
        Dictionary<(string, string), SampleValue> values
    ) =>
        [
            .. all.Where(value => value.Column != Before)
                .Select(value => value with { Text = TextBefore(value, values) }),
        ];

    private static string TextBefore(SampleValue value, Dictionary<(string, string), SampleValue> values) =>
        value.Column switch
        {
            "tu" => BeforeOf(value.Row, value, values),
            _ when MeasuredOver.TryGetValue(value.Row, out var line) => BeforeOf(line, value, values),
            _ => value.Text,
        };

    private static string BeforeOf(
        string line,
        SampleValue value,
        Dictionary<(string, string), SampleValue> values
    ) =>
        values.TryGetValue((line, Before), out var before)
            ? before.Text
            : throw value.Place.Fault($"{line}.{Before} is missing");

    /// <summary>As many came in; pending in the end is what this month began with, and everything else was
    /// answered.</summary>
    private static ImmutableArray<SampleValue> Dossiers(
        ImmutableArray<SampleValue> all,
        Dictionary<(string, string), SampleValue> values
    )
    {
        decimal Of(string column) =>
            values.TryGetValue(("", column), out var value) ? Length.Number(value.Text) ?? 0 : 0;
        var (pending, late) = (Of("ky_truoc"), Math.Min(Of("dang_qua_han"), Of("ky_truoc")));
        var answered = Of("tiep_nhan") - pending;
        var answeredLate = Math.Min(Of("qua_han"), answered);
        var early = Math.Min(Of("truoc_han"), answered - answeredLate);
        return
        [
            .. all.Select(value =>
                value.Column switch
                {
                    "da_giai_quyet" => With(value, answered),
                    "truoc_han" => With(value, early),
                    "dung_han" => With(value, answered - answeredLate - early),
                    "qua_han" => With(value, answeredLate),
                    "dang_giai_quyet" => With(value, pending),
                    "trong_han" => With(value, pending - late),
                    "dang_qua_han" => With(value, late),
                    _ => value,
                }
            ),
        ];
    }

    private static SampleValue With(SampleValue value, decimal number) =>
        value with
        {
            Text = Length.Invariant(number),
        };
}
