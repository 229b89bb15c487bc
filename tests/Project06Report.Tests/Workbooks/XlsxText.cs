namespace Project06Report.Tests.Workbooks;

/// <summary>The fixed texts of a package.</summary>
internal static class XlsxText
{
    public const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string StrictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    public const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string StrictRelationships = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    public const string PackageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    public const string PackageTypes = "http://schemas.openxmlformats.org/package/2006/content-types";

    public const string App =
        Declaration
        + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Application>Microsoft Excel</Application></Properties>";

    public static readonly string RootRelationships =
        $"{Declaration}<Relationships xmlns=\"{PackageRelationships}\">"
        + Relationship("rId1", "officeDocument", "xl/workbook.xml")
        + Relationship("rId2", "extended-properties", "docProps/app.xml")
        + "</Relationships>";

    public static string Relationship(string id, string type, string target) =>
        $"<Relationship Id=\"{id}\" Type=\"{Relationships}/{type}\" Target=\"{target}\"/>";

    public static string Override(string part, string type) =>
        $"<Override PartName=\"{part}\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.{type}+xml\"/>";
}
