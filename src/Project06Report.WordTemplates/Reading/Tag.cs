using System.Xml.Linq;
using Project06Report.Diagnostics;

namespace Project06Report.WordTemplates.Reading;

/// <summary>One <c>{{ … }}</c> of the template.</summary>
public sealed class Tag
{
    private const int ShownCharacters = 120;

    /// <summary>The tag's number from 0 in reading order, over the whole template.</summary>
    public required int Index { get; init; }

    public required ParagraphPlace Place { get; init; }

    /// <summary>The tag as the author typed it, braces included.</summary>
    public required string Written { get; init; }

    /// <summary>The text between the braces, with autocorrect undone, in NFC.</summary>
    public required string Code { get; set; }

    /// <summary>The run in which the tag begins: what the tag prints takes its format.</summary>
    public required XElement Run { get; init; }

    public IReadOnlyList<Statement> Statements { get; set; } = [];

    /// <summary>Whether it prints something where it stands; then its paragraph stays.</summary>
    public bool Prints => Statements.Any(statement => statement.Kind == StatementKind.Print);

    /// <summary>Where <see cref="Code"/> begins in the program; set when the program is written.</summary>
    public int ProgramStart { get; set; }

    public string Shown => Written.Length <= ShownCharacters ? Written : Written[..ShownCharacters] + "…";

    public Diagnostic Finding(DiagnosticKind kind, string expected = "", string cause = "") =>
        new(kind, Place.At(Index), Shown, expected, cause);
}
