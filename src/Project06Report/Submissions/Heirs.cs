using Project06Report.Catalogue;

namespace Project06Report.Submissions;

/// <summary>Who answers now for the lines of agencies that are gone, as sheet KE_THUA says it: a successor took the
/// lines it lists, <c>code</c> or <c>old>new</c>, or else all that no other lists.</summary>
internal sealed class Heirs(List<Succession> successions)
{
    private const char Renamed = '>';

    /// <returns>The code of the one heir of a line; null where there is none, or more than one.</returns>
    public string? Of(string former, string line)
    {
        var rows = successions.FindAll(succession => succession.Former == former);
        var named = rows.FindAll(row => row.Lines.Any(written => OldCode(written) == line));
        var heirs = named.Count > 0 ? named : rows.FindAll(row => row.Lines.Count == 0);
        return heirs is [var only] ? only.Successor : null;
    }

    /// <summary>The id by which a successor gives a figure that its predecessor gave at a place.</summary>
    public string NameAt(string successor, string former, FormPlace place)
    {
        var code = successions
            .Where(row => row.Successor == successor && row.Former == former)
            .SelectMany(row => row.Lines)
            .Where(written => OldCode(written) == place.Code)
            .Select(NewCode)
            .FirstOrDefault()
            ?? place.Code;
        return place.Column.Length == 0 ? code : $"{code}.{place.Column}";
    }

    private static string OldCode(string written) => written.Split(Renamed)[0].Trim();

    private static string NewCode(string written) => written.Split(Renamed)[^1].Trim();
}
