using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Project06Report.Catalogue;

/// <summary>The places of a form among those of all forms. The index of an array is built when it is first asked for
/// and lives as long as the array.</summary>
internal sealed class PlacesByForm
{
    private readonly ConditionalWeakTable<FormPlace[], ILookup<string, FormPlace>> indexes = [];

    /// <summary>In the order of the array.</summary>
    public IEnumerable<FormPlace> Of(ImmutableArray<FormPlace> places, string form) =>
        ImmutableCollectionsMarshal.AsArray(places) is { Length: > 0 } array
            ? indexes.GetValue(array, all => all.ToLookup(place => place.Form, StringComparer.Ordinal))[form]
            : [];
}
