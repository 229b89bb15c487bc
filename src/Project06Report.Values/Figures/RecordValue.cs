using System.Collections.Immutable;

namespace Project06Report.Figures;

/// <summary>Named members in a stable order. Names are codes: Vietnamese without accents, <c>a-z 0-9 _</c>.</summary>
public sealed record RecordValue : ReportValue
{
    private readonly Func<IEnumerable<(string Name, ReportValue Value)>>? make;
    private ImmutableArray<KeyValuePair<string, ReportValue>> members;

    public RecordValue(ImmutableArray<KeyValuePair<string, ReportValue>> members) => this.members = members;

    private RecordValue(Func<IEnumerable<(string Name, ReportValue Value)>> make) => this.make = make;

    public ImmutableArray<KeyValuePair<string, ReportValue>> Members
    {
        get
        {
            if (members.IsDefault)
            {
                members = make is null ? [] : Named(make());
            }

            return members;
        }
    }

    public static RecordValue Of(params IEnumerable<(string Name, ReportValue Value)> members) =>
        new(Named(members));

    /// <summary>A record whose members are made when one is first asked for.</summary>
    /// <param name="members">Gives the same each time.</param>
    public static RecordValue WhenAsked(Func<IEnumerable<(string Name, ReportValue Value)>> members) =>
        new(members);

    private static ImmutableArray<KeyValuePair<string, ReportValue>> Named(
        IEnumerable<(string Name, ReportValue Value)> members
    )
    {
        var named = new List<KeyValuePair<string, ReportValue>>();
        foreach (var (name, value) in members)
        {
            named.Add(new(name, value));
        }

        return [.. named];
    }
}
