namespace Project06Report.Workbooks.Parts;

/// <summary>A link from one part to another (ECMA-376 Part 2 §6.5).</summary>
/// <param name="Type">What the target is to the source: the last step of the type's address, "worksheet",
/// "styles".</param>
/// <param name="Target">The name of the part inside the package, or the address outside of it.</param>
internal sealed record Relationship(string Id, string Type, string Target, bool IsExternal);
