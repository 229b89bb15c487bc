namespace Project06Report.WordTemplates.Checking;

/// <summary>The words of the catalogue on a day, to compare with what a template's author typed instead of a
/// tag.</summary>
/// <param name="Agencies">Every name and short name in force.</param>
/// <param name="Stale">Names and wordings of another time, with what to write now.</param>
public sealed record TemplateWords(IReadOnlyList<string> Agencies, IReadOnlyList<StaleWord> Stale);
