using System.Xml.Linq;
using Project06Report.Editions.Documents;

namespace Project06Report.Editions.Word;

/// <summary>Reads word/styles.xml back into rows of styles.csv.</summary>
internal static class StylesReading
{
    /// <param name="root">The part's tree.</param>
    public static IReadOnlyList<StyleRow> Read(XElement root)
    {
        var letters = root.Child("docDefaults").Child("rPrDefault").Child("rPr");
        return
        [
            .. root.Elements(Wml.W + "style")
                .Where(style => style.Text("default") is null || style.Text("styleId") == StyleRow.Normal)
                .Select(Row)
                .Select(row => row.Id == StyleRow.Normal ? WithDefaults(row, letters) : row),
        ];
    }

    /// <summary>The styles of several templates in one list: one that not all have says whose it is.</summary>
    /// <param name="templates">In the order of their lists.</param>
    public static StyleTable Merged(IReadOnlyList<ReadTemplate> templates)
    {
        List<StyleRow> merged = [];
        foreach (var template in templates)
        {
            var at = 0;
            foreach (var row in template.Styles)
            {
                var known = merged.FindIndex(other => other.Id == row.Id);
                if (known < 0)
                {
                    merged.Insert(at++, row);
                    continue;
                }

                at = known + 1;
                merged[known] = row;
            }
        }

        return new([.. merged.Select(row => row with { Template = OwnerOf(row.Id, templates) })]);
    }

    private static string OwnerOf(string id, IReadOnlyList<ReadTemplate> templates)
    {
        var owners = templates.Where(template => template.Has(id)).ToList();
        return owners.Count == templates.Count ? "" : owners[0].Name;
    }

    private static StyleRow WithDefaults(StyleRow row, XElement? letters) =>
        row with
        {
            Font = letters.Child("rFonts").Text("ascii") ?? "",
            Size = letters.Child("sz").Number(),
        };

    private static StyleRow Row(XElement style)
    {
        var (properties, letters) = (style.Child("pPr"), style.Child("rPr"));
        var isForLetters = style.Text("type") == "character";
        var ground = isForLetters ? StylesPart.Letters : StyleRow.Normal;
        return new()
        {
            Id = style.Text("styleId") ?? "",
            Name = style.Child("name").Text() ?? "",
            Alias = style.Child("aliases").Text() ?? "",
            IsForLetters = isForLetters,
            BasedOn = style.Child("basedOn").Text() is { } other && other != ground ? other : "",
            Next = style.Child("next").Text() ?? "",
            Look = XmlReading.Look(properties),
            HasRuleAbove = properties.Child("pBdr").Child("top") is not null,
            Outline = properties.Child("outlineLvl").Number() + 1,
            Font = letters.Child("rFonts").Text("ascii") ?? "",
            Size = letters.Child("sz").Number(),
            IsBold = letters.Child("b") is not null,
            IsItalic = letters.Child("i") is not null,
            Colour = letters.Child("color").Text() ?? "",
            Spread = letters.Child("spacing").Number(),
            IsRaised = letters.Child("vertAlign") is not null,
        };
    }
}
