using System.Collections.Immutable;
using System.Xml.Linq;

namespace Project06Report.Layout;

/// <summary>A header, a footer or all notes, with its paragraphs in document order.</summary>
internal sealed record LayoutPart(string Name, XElement Root, ImmutableArray<LayoutParagraph> Paragraphs);
