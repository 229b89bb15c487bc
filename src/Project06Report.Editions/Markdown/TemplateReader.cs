using System.Collections.Immutable;
using Project06Report.Editions.Documents;
using Project06Report.Editions.Sources;

namespace Project06Report.Editions.Markdown;

/// <summary>Reads the source of a template: bao-cao-*.md.</summary>
internal static class TemplateReader
{
    /// <param name="file">The source.</param>
    /// <param name="styles">Those the template has.</param>
    public static TemplateText Read(SourceFile file, StyleTable styles)
    {
        var lines = new TemplateLines(file);
        if (lines.Next is not { IsAttributes: true })
        {
            throw file.At(1).Fault("the first line is {: tieu_de=\"…\" ngay=yyyy-MM-dd}");
        }

        var about = lines.Take().LineAttributes();
        var (title, day) = (about.Needed("tieu_de"), about.Needed("ngay"));
        about.End();
        var notes = new NoteTable();
        var blocks = new BlockReader(lines, styles, notes);
        var sections = ImmutableArray.CreateBuilder<Section>();
        while (lines.Next is { } line)
        {
            sections.Add(new(Layout(line), Blocks(lines, blocks)));
        }

        return sections.Count == 0
            ? throw about.Place.Fault("a section must follow: ::: doc or ::: ngang")
            : new(
                title,
                SourceDay.Read(day) ?? throw about.Place.Fault($"ngay is yyyy-MM-dd, not {day}"),
                sections.ToImmutable(),
                notes.Used(BlockWalk.Marks(sections))
            );
    }

    private static ImmutableArray<Block> Blocks(TemplateLines lines, BlockReader reader)
    {
        lines.Take();
        return reader.Read();
    }

    private static SectionLayout Layout(TemplateLine line)
    {
        var word = line.IsFence ? line.FenceWord : "";
        if (word is not ("doc" or "ngang"))
        {
            throw line.Place.Fault("a section begins with ::: doc or ::: ngang");
        }

        var attributes = line.FenceAttributes();
        var margins = attributes.Lengths("le") ?? Default(word == "ngang");
        var layout = new SectionLayout
        {
            IsLandscape = word == "ngang",
            FirstPage = attributes.Whole("so_trang"),
            HidesFirstNumber = attributes.Has("an_trang_dau"),
            Margins = margins is [var top, var bottom, var left, var right]
                ? new(top, bottom, left, right)
                : throw line.Place.Fault("le has four lengths: top, bottom, left, right"),
        };
        attributes.End();
        return layout;
    }

    /// <summary>Nghị định 30/2020/NĐ-CP: 20 mm, and 30 mm where the sheet is bound.</summary>
    internal static IReadOnlyList<int> Default(bool isLandscape) =>
        isLandscape ? [1134, 1134, 1134, 1134] : [1134, 1134, 1701, 1134];
}
