using System.Security.Cryptography;
using System.Text;

namespace Project06Report.Catalogue;

/// <summary>Tells whether a form was made before its lines changed: <c>bieu</c> of the sheet _META.</summary>
public static class FormPrint
{
    /// <summary>SHA-256, in lower-case hex, over id, name, unit and kind of the places a form has.</summary>
    public static string Of(IEnumerable<FormPlace> places)
    {
        var lines = places
            .OrderBy(place => place.Id, StringComparer.Ordinal)
            .Select(place => $"{place.Id}\t{place.Name}\t{place.Unit}\t{place.Kind}\n");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(lines))));
    }
}
