using Project06Report.Figures;
using Project06Report.Vietnamese;

namespace Project06Report.WordTemplates.Language;

/// <summary>The model as Scriban sees it: records, lists and plain values made from the tree on demand, never objects
/// of the program. It remembers which string stands for which value, so that printing it keeps the origin.</summary>
/// <param name="draft">Whether missing values are printed as marks.</param>
internal sealed class ScriptModel(bool draft = false)
{
    private readonly Dictionary<string, ReportValue> origins = new(ReferenceEqualityComparer.Instance);

    public object ToScript(ReportValue value) =>
        value switch
        {
            FigureValue figure => new ScriptFigure(figure.Figure, figure.Decimals),
            TextValue text => Remember(VietnameseText.WithoutControls(text.Text), text),
            DateValue date => new ScriptDay(date),
            TruthValue truth => truth.Value,
            AbsentValue absent => new ScriptAbsent(absent, draft),
            ListValue list => new ScriptItems(list, list.Items.Select(ToScript), Whole(list)),
            RecordValue record => new ScriptRecord(record, this),
            _ => throw new ArgumentOutOfRangeException(nameof(value)),
        };

    private ScriptRecord? Whole(ListValue list) =>
        list.Whole is { } whole ? new ScriptRecord(whole, this) : null;

    /// <returns>A new instance of that text, which stands for the value.</returns>
    public string Remember(string text, ReportValue origin)
    {
        if (text.Length == 0)
        {
            return text;
        }

        var own = new string(text.AsSpan());
        origins.Add(own, origin);
        return own;
    }

    public ReportValue? OriginOf(object? value) =>
        value switch
        {
            string text => origins.GetValueOrDefault(text),
            ScriptFigure figure => new FigureValue(figure.Figure, figure.Decimals ?? 0),
            ScriptDay day => day.Source,
            ScriptAbsent absent => absent.Source,
            _ => null,
        };
}
