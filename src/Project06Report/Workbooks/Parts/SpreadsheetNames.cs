namespace Project06Report.Workbooks.Parts;

/// <summary>The vocabulary of SpreadsheetML (ECMA-376 Part 1 §18) in its two namespaces.</summary>
internal static class SpreadsheetNames
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string StrictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    public const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string StrictRelationships = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    public static bool IsMain(string space) => space is Main or StrictMain;

    /// <summary>Elements on which a value depends; each has one place where it may stand. The tables are watched in
    /// every vocabulary, because some readers ignore the vocabulary.</summary>
    public static bool HoldsValues(string element, string space) =>
        element
            is "sheetData"
                or "sst"
                or "sheets"
                or "definedNames"
                or "numFmts"
                or "cellXfs"
                or "mergeCells"
        || (
            element is "row" or "c" or "si" or "sheet" or "definedName" or "workbookPr" or "mergeCell"
            && IsMain(space)
        );
}
