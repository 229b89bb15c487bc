namespace Project06Report.Reports;

/// <summary>Something an author may write into a template.</summary>
/// <param name="Group">The first name: "so_lieu".</param>
/// <param name="Tag">As one would write it: <c>{{ so_lieu.cccd_thu_nhan.ky_nay }}</c>.</param>
/// <param name="Value">This month's, as printed bare; empty when the month has none.</param>
public sealed record TemplateField(string Group, string Tag, string Meaning, string Value);
