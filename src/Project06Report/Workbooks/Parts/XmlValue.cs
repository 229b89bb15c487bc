using System.Globalization;

namespace Project06Report.Workbooks.Parts;

/// <summary>Attribute values as XML Schema defines them; null when the text is no such value.</summary>
internal static class XmlValue
{
    /// <summary>A whole number from 0 on, digits only.</summary>
    public static int? Count(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>xsd:boolean; an absent attribute is false.</summary>
    public static bool? Truth(string? text) =>
        text switch
        {
            null or "0" or "false" => false,
            "1" or "true" => true,
            _ => null,
        };
}
