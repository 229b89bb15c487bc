using Project06Report.Periods;

namespace Project06Report.Catalogue;

/// <summary>Sheet DE_CUONG: a section of the report, "I.1".</summary>
public sealed record Section(string Code, string Title, Validity Validity)
{
    /// <summary>As a name in templates: "I.1" is <c>i_1</c>.</summary>
    public string Name => Code.ToLowerInvariant().Replace('.', '_');
}
