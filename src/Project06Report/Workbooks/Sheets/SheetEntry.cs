namespace Project06Report.Workbooks.Sheets;

/// <summary>A sheet as the workbook lists it.</summary>
/// <param name="RelationshipId">Leads to the part that holds its cells.</param>
internal sealed record SheetEntry(string Name, SheetVisibility Visibility, string RelationshipId);
