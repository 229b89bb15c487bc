using System.Xml.Linq;

namespace Project06Report.WordTemplates.Reading;

/// <summary>One story: the element whose children are its content.</summary>
/// <param name="Part">The part's name in the package.</param>
/// <param name="Title">"thân văn bản", "đầu trang 1".</param>
internal sealed record StoryRoot(string Part, string Title, Shell Root)
{
    public XElement Element => Root.Element;

    /// <summary>Whether its tags print the points of a chart; then its root belongs to no part of the
    /// package.</summary>
    public bool IsChart { get; init; }
}
