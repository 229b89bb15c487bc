using System.Collections.Immutable;

namespace Project06Report.Workbooks;

/// <summary>A workbook as it is stored, before anything is made of its contents.</summary>
/// <param name="File">Name relative to the workspace, with '/'.</param>
/// <param name="Sha256">Of the file's bytes, 64 lower-case hexadecimal digits.</param>
/// <param name="Uses1904Dates">Serial 0 is 1 January 1904 instead of the 1900 system (ECMA-376 Part 1
/// §18.17.4.1).</param>
/// <param name="Producer">The program that saved it as <c>docProps/app.xml</c> says, or empty.</param>
public sealed record Workbook(
    string File,
    string Sha256,
    ImmutableArray<Sheet> Sheets,
    ImmutableArray<DefinedName> DefinedNames,
    bool Uses1904Dates,
    string Producer
)
{
    /// <summary>The sheet of exactly that name, or null.</summary>
    public Sheet? Find(string sheet) => Sheets.FirstOrDefault(candidate => candidate.Name == sheet);
}
