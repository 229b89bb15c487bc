using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Project06Report.Catalogue;

/// <summary>The members of groups, listed when they are first asked for.</summary>
internal sealed class MembersByGroup(CatalogueAt catalogue)
{
    private readonly ConcurrentDictionary<string, ImmutableArray<Agency>> members = new(
        StringComparer.Ordinal
    );

    public ImmutableArray<Agency> this[string group] =>
        members.GetOrAdd(group, code =>
            [.. catalogue.Agencies.Where(agency => catalogue.IsIn(agency, code))]
        );
}
