namespace Project06Report.Diagnostics;

/// <summary>A cell on its way into a <see cref="Phrase"/>. As a ref struct it fits into nothing else:
/// <c>string s = $"{name}"</c> does not compile, so no sentence can lose its cells.</summary>
public readonly ref struct CellName(PhraseCell cell, CellNaming naming)
{
    internal PhraseCell Cell { get; } = cell;

    internal CellNaming Naming { get; } = naming;
}
