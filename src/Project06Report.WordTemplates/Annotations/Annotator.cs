using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using Project06Report.WordTemplates.Package;
using Project06Report.WordTemplates.Writing;

namespace Project06Report.WordTemplates.Annotations;

/// <summary>Writes a copy of a report with remarks. It only inserts elements and removes them afterwards: without them
/// the copy is the report, byte for byte.</summary>
internal sealed class Annotator(WordPackage package, ReportParts report)
{
    private static readonly XName CommentStart = W.Main + "commentRangeStart";
    private static readonly XName CommentEnd = W.Main + "commentRangeEnd";
    private static readonly XName CommentReference = W.Main + "commentReference";

    /// <summary>The properties of a run that follow a highlight (CT_RPr, ECMA-376 §17.3.2.28).</summary>
    private static readonly HashSet<string> AfterHighlight =
    [
        "u",
        "effect",
        "bdr",
        "shd",
        "fitText",
        "vertAlign",
        "rtl",
        "cs",
        "em",
        "lang",
        "eastAsianLayout",
        "specVanish",
        "oMath",
        "rPrChange",
    ];

    private readonly CommentBook comments = new(package);
    private readonly Dictionary<string, XElement> copy = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<XElement> inserted = [];
    private long nextBookmark = report.HighestBookmark + 1;

    /// <param name="stamp">The line at the top of a draft; null for a copy that is no draft.</param>
    public AnnotatedReport Write(
        IReadOnlyList<PrintedValue> printed,
        Func<PrintedValue, Remark?> remark,
        string? stamp
    )
    {
        var marks = ImmutableArray.CreateBuilder<string>(printed.Count);
        for (var at = 0; at < printed.Count; at++)
        {
            marks.Add(
                printed[at].Run is { } run && remark(printed[at]) is { } said ? Mark(run, said, at + 1) : ""
            );
        }

        if (stamp is not null)
        {
            DraftStamp.Put(package, report, copy, stamp, inserted);
        }

        comments.Put(package, copy, report);
        var document = report.ToBytes(copy);
        foreach (var element in inserted)
        {
            element.Remove();
        }

        return new(document, marks.ToImmutable());
    }

    private string Mark(XElement run, Remark remark, int number)
    {
        var story = run.Ancestors().Last();
        if (!report.Holds(story))
        {
            return "";
        }

        if (remark.Highlighted)
        {
            Highlight(run);
        }

        return story == report.Main && !run.Ancestors(W.TextBoxContent).Any()
            ? Comment(run, remark)
            : Bookmark(run, number);
    }

    private string Comment(XElement run, Remark remark)
    {
        var id = comments.Add(remark.Lines);
        Before(run, new(CommentStart, new XAttribute(W.Id, id)));
        After(run, new(W.Run, new XElement(CommentReference, new XAttribute(W.Id, id))));
        After(run, new(CommentEnd, new XAttribute(W.Id, id)));
        return $"nhận xét {id}";
    }

    /// <summary>Word hides a bookmark whose name begins with '_'.</summary>
    private string Bookmark(XElement run, int number)
    {
        var id = (nextBookmark++).ToString(CultureInfo.InvariantCulture);
        var name = FormattableString.Invariant($"_v{number:000000}");
        Before(run, new(W.BookmarkStart, new XAttribute(W.Id, id), new XAttribute(W.Name, name)));
        After(run, new(W.BookmarkEnd, new XAttribute(W.Id, id)));
        return $"dấu trang {name}";
    }

    private void Highlight(XElement run)
    {
        var mark = new XElement(W.Main + "highlight", new XAttribute(W.Value, "yellow"));
        if (run.Element(W.RunProperties) is not { } properties)
        {
            run.AddFirst(Inserted(new(W.RunProperties, mark)));
        }
        else if (properties.Element(mark.Name) is null)
        {
            var next = properties
                .Elements()
                .FirstOrDefault(property => AfterHighlight.Contains(property.Name.LocalName));
            if (next is null)
            {
                properties.Add(Inserted(mark));
            }
            else
            {
                next.AddBeforeSelf(Inserted(mark));
            }
        }
    }

    private void Before(XElement run, XElement element) => run.AddBeforeSelf(Inserted(element));

    private void After(XElement run, XElement element) => run.AddAfterSelf(Inserted(element));

    private XElement Inserted(XElement element)
    {
        inserted.Add(element);
        return element;
    }
}
