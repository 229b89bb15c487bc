using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Project06Report.Catalogue;

/// <summary>Finds rows by their code in time that does not grow with their number. The index of an array is built when
/// it is first asked for, once for all threads, and lives as long as the array: a record whose array is replaced has
/// another index, and equality of records knows nothing of it.</summary>
internal sealed class RowsByCode<T>(Func<T, string> codeOf)
    where T : class
{
    private readonly ConditionalWeakTable<T[], Dictionary<string, T>> indexes = [];

    /// <summary>The first row that has the code; null when none has.</summary>
    public T? Find(ImmutableArray<T> rows, string code) =>
        ImmutableCollectionsMarshal.AsArray(rows) is { Length: > 0 } array
            ? indexes.GetValue(array, Index).GetValueOrDefault(code)
            : null;

    private Dictionary<string, T> Index(T[] rows)
    {
        var index = new Dictionary<string, T>(rows.Length, StringComparer.Ordinal);
        foreach (var row in rows)
        {
            index.TryAdd(codeOf(row), row);
        }

        return index;
    }
}
