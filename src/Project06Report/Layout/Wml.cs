using System.Globalization;
using System.Xml.Linq;

namespace Project06Report.Layout;

/// <summary>Names of WordprocessingML and the reading of its properties.</summary>
internal static class Wml
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace Drawing =
        "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    /// <summary>Attributes that name a relationship.</summary>
    public static readonly XNamespace R =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static string? Value(this XElement? element, string attribute = "val") =>
        (string?)element?.Attribute(W + attribute);

    public static int? Number(this XElement? element, string attribute = "val") =>
        int.TryParse(
            element.Value(attribute),
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;

    /// <summary>An on/off property (ST_OnOff): there and not "0", "false" or "off"; null when not there.</summary>
    public static bool? Toggle(this XElement? element) =>
        element is null ? null : element.Value() is not ("0" or "false" or "off");
}
