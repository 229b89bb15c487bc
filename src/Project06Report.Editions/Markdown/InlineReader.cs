using System.Collections.Immutable;
using System.Text;
using Project06Report.Editions.Documents;
using Project06Report.Editions.Sources;

namespace Project06Report.Editions.Markdown;

/// <summary>Reads what stands in a paragraph: text, tags, emphasis, breaks, marks of notes.</summary>
internal sealed class InlineReader(string text, SourcePlace place)
{
    private const string Escaped = "\\*|[]<#{:";
    private readonly List<ImmutableArray<Inline>> paragraphs = [];
    private readonly ImmutableArray<Inline>.Builder content = ImmutableArray.CreateBuilder<Inline>();
    private readonly StringBuilder run = new();
    private int at;
    private bool bold;
    private bool italic;

    /// <summary>One paragraph.</summary>
    public static ImmutableArray<Inline> Read(string text, SourcePlace place) =>
        ReadAll(text, place) is [var only]
            ? only
            : throw place.Fault("<p> stands in a cell of a ruled table alone");

    /// <summary>The paragraphs of a cell, at least one.</summary>
    public static IReadOnlyList<ImmutableArray<Inline>> ReadAll(string text, SourcePlace place)
    {
        var reader = new InlineReader(text.Trim(), place);
        reader.ReadAll();
        return reader.paragraphs;
    }

    private void ReadAll()
    {
        while (at < text.Length)
        {
            ReadOne();
        }

        if (bold || italic)
        {
            throw place.Fault("emphasis does not end in its paragraph; a star of the text is written \\*");
        }

        EndParagraph();
    }

    private void ReadOne()
    {
        switch (text[at])
        {
            case '{' when Tags.At(text, at):
                var end = Tags.EndOf(text, at, place);
                run.Append(text, at, end - at);
                at = end;
                break;
            case '\\':
                ReadEscaped();
                break;
            case '*':
                ReadStars();
                break;
            case '<' when at + 1 < text.Length && (char.IsLetter(text[at + 1]) || text[at + 1] == '/'):
                ReadMarkup();
                break;
            case '[' when Follows('^'):
                ReadNoteMark();
                break;
            case ']' when Follows('('):
                throw place.Fault("there are no links; a bracket of the text is written \\]");
            default:
                run.Append(text[at++]);
                break;
        }
    }

    private bool Follows(char next) => at + 1 < text.Length && text[at + 1] == next;

    private void ReadEscaped()
    {
        if (at + 1 >= text.Length || !Escaped.Contains(text[at + 1], StringComparison.Ordinal))
        {
            throw place.Fault($"a backslash stands before one of {Escaped}");
        }

        run.Append(text[at + 1]);
        at += 2;
    }

    private void ReadStars()
    {
        var stars = text.AsSpan(at).IndexOfAnyExcept('*') is >= 0 and var count ? count : text.Length - at;
        if (stars > 3)
        {
            throw place.Fault("at most three stars stand together");
        }

        EndRun();
        italic ^= stars != 2;
        bold ^= stars != 1;
        at += stars;
    }

    private void ReadMarkup()
    {
        var end = text.IndexOf('>', at);
        var word = end < 0 ? text[at..] : text[at..(end + 1)];
        EndRun();
        switch (word)
        {
            case "<br>":
                content.Add(new LineBreak(bold, italic));
                break;
            case "<p>":
                EndParagraph();
                break;
            default:
                throw place.Fault($"{word} is not known; a < of the text is written \\<");
        }

        at += word.Length;
    }

    private void ReadNoteMark()
    {
        var end = text.IndexOf(']', at);
        if (end < 0 || !IsNoteName(text.AsSpan()[(at + 2)..end]))
        {
            throw place.Fault("the mark of a note is [^name], of letters and digits");
        }

        EndRun();
        content.Add(new NoteMark(text[(at + 2)..end]));
        at = end + 1;
    }

    /// <summary>ASCII letters, digits and underscores.</summary>
    internal static bool IsNoteName(ReadOnlySpan<char> name)
    {
        foreach (var letter in name)
        {
            if (!char.IsAsciiLetterOrDigit(letter) && letter != '_')
            {
                return false;
            }
        }

        return name.Length > 0;
    }

    private void EndRun()
    {
        if (run.Length > 0)
        {
            content.Add(new TextRun(run.ToString(), bold, italic));
            run.Clear();
        }
    }

    private void EndParagraph()
    {
        EndRun();
        paragraphs.Add(content.ToImmutable());
        content.Clear();
    }
}
