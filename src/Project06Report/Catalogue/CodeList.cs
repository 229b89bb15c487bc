using System.Collections;
using System.Collections.Immutable;

namespace Project06Report.Catalogue;

/// <summary>Codes in the order in which one cell lists them, separated by commas: "06-CA, 06-CT". Equal when they are
/// the same in the same order.</summary>
public readonly struct CodeList : IReadOnlyList<string>, IEquatable<CodeList>
{
    private readonly ImmutableArray<string> codes;

    /// <param name="written">Empty parts are left out.</param>
    public CodeList(string written) =>
        codes = [
            .. written.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
        ];

    public static implicit operator CodeList(string written) => new(written);

    public static CodeList FromString(string written) => new(written);

    public int Count => Codes.Length;

    public string this[int index] => Codes[index];

    private ImmutableArray<string> Codes => codes.IsDefault ? [] : codes;

    public bool Contains(string code) => Codes.Contains(code, StringComparer.Ordinal);

    public bool Equals(CodeList other) => Codes.AsSpan().SequenceEqual(other.Codes.AsSpan());

    public override bool Equals(object? obj) => obj is CodeList other && Equals(other);

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    public static bool operator ==(CodeList left, CodeList right) => left.Equals(right);

    public static bool operator !=(CodeList left, CodeList right) => !left.Equals(right);

    public override string ToString() => string.Join(", ", Codes);

    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)Codes).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
