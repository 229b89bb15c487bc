using Project06Report.Figures;

namespace Project06Report.Diagnostics;

/// <summary>Where a finding is. Each kind holds what is known of the place; the four words that are shown, from the
/// outside in, follow from that.</summary>
/// <param name="File">Relative to the workspace, never a path of one machine; empty when the place is in no
/// file.</param>
public abstract record Place(string File)
{
    private const int ColumnBits = 16;

    /// <summary>The sheet, the story of a Word document or the part of a package; or empty.</summary>
    public virtual string Part => "";

    /// <summary>The cell, row or paragraph in <see cref="Part"/>; or empty.</summary>
    public virtual string Spot => "";

    /// <summary>What a person calls it: "thường trú, tiếp nhận"; or empty.</summary>
    public virtual string Label => "";

    /// <summary>By it the findings of one <see cref="Part"/> are listed, of whatever kinds their places are.</summary>
    public virtual long Order => 0;

    public sealed override string ToString()
    {
        var path = string.Join(" › ", new[] { File, Part, Spot }.Where(step => step.Length > 0));
        return Label.Length == 0 ? path : $"{path} ({Label})";
    }

    /// <summary>Row by row, then left to right: no column has a number of more than <see cref="ColumnBits"/>
    /// bits.</summary>
    protected static long InSheet(int row, int column) => ((long)row << ColumnBits) + column;
}

/// <summary>A file or folder as a whole, or something in it that has no cell of its own.</summary>
public sealed record FilePlace(string File, string Name = "") : Place(File)
{
    public override string Label => Name;
}

/// <summary>A worksheet as a whole.</summary>
public sealed record SheetPlace(string File, string Sheet, string Name = "") : Place(File)
{
    public override string Part => Sheet;

    public override string Label => Name;
}

/// <summary>A row as a whole; it is listed after its cells.</summary>
/// <param name="Sheet">Empty in a text file, whose lines are its rows.</param>
/// <param name="Row">From 1.</param>
public sealed record RowPlace(string File, string Sheet, int Row) : Place(File)
{
    public override string Part => Sheet;

    public override string Spot => FormattableString.Invariant($"dòng {Row}");

    public override long Order => InSheet(Row, CellAddress.MaxColumn + 1);
}

public sealed record CellPlace(string File, string Sheet, CellAddress Cell, string Name = "") : Place(File)
{
    public override string Part => Sheet;

    public override string Spot => Cell.ToString();

    public override string Label => Name;

    public override long Order => InSheet(Cell.Row, Cell.Column);
}

/// <summary>An agency itself: it sent nothing, or what it sent over several months does not add up to a
/// figure.</summary>
/// <param name="InOrder">Of the agencies in every list, from 1.</param>
public sealed record AgencyPlace(string File, string Code, string Name, int InOrder) : Place(File)
{
    /// <summary>The sheet of its form, or empty.</summary>
    public string Sheet { get; init; } = "";

    /// <summary>What of the agency is meant, as its form calls it; or empty.</summary>
    public string Subject { get; init; } = "";

    public override string Part => Sheet;

    public override string Label => Subject.Length == 0 ? Name : $"{Name}: {Subject}";

    public override long Order => InOrder;
}

/// <summary>A paragraph of a Word document as a person finds it.</summary>
/// <param name="Story">"thân văn bản", "đầu trang 2".</param>
/// <param name="Number">Counted from 1 in the story, tables included.</param>
/// <param name="Inner">"chú thích 7", "hộp văn bản": inside the paragraph; or empty.</param>
/// <param name="Heading">The nearest heading above, or empty.</param>
/// <param name="InOrder">Of all paragraphs of the document in reading order.</param>
/// <param name="Tag">The index of the tag it is about, in a template; null when it is about no tag.</param>
public sealed record ParagraphPlace(
    string File,
    string Story,
    int Number,
    string Inner,
    string Heading,
    int InOrder,
    int? Tag = null
) : Place(File)
{
    /// <summary>More than the tags of any template need (<c>TemplateLimits.Tags</c>).</summary>
    private const int TagBits = 24;

    /// <summary>Words of the paragraph itself, which tell more than the heading; or empty.</summary>
    public string Excerpt { get; init; } = "";

    public override string Part => Story;

    public override string Spot =>
        FormattableString.Invariant($"đoạn {Number}{(Inner.Length == 0 ? "" : " › ")}{Inner}");

    public override string Label =>
        Excerpt.Length > 0 || Heading.Length == 0 ? Excerpt : $"mục \"{Heading}\"";

    public override long Order => ((long)InOrder << TagBits) + (Tag ?? 0);

    /// <summary>The tag of that index in this paragraph.</summary>
    public ParagraphPlace At(int tag) => this with { Tag = tag };
}

/// <summary>A part of a package (a workbook, a Word document, a sealed bag).</summary>
/// <param name="Part">Its name in the package, or the name a person knows it by; empty for the package as a
/// whole.</param>
public sealed record PackagePlace(string File, string Part) : Place(File)
{
    public override string Part { get; } = Part;
}

/// <summary>A rule of the catalogue.</summary>
/// <param name="Sheet">Where the catalogue lists rules of its kind.</param>
/// <param name="Rule">Its code.</param>
public sealed record RulePlace(string File, string Sheet, string Rule) : Place(File)
{
    public override string Part => Sheet;

    public override string Label => Rule;
}
