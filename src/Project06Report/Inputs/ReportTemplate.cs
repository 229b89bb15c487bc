using Project06Report.Catalogue;
using Project06Report.Periods;
using Project06Report.WordTemplates;
using Project06Report.WordTemplates.Package;
using Project06Report.Workspaces;

namespace Project06Report.Inputs;

/// <summary>The Word templates the catalogue names on the month's cut-off date.</summary>
internal static class ReportTemplate
{
    private const string Setting = "mau_bao_cao";

    public static FileReading Read(Workspace workspace, CatalogueBook catalogue, ReportingMonth month) =>
        workspace.Read(catalogue.At(catalogue.PeriodOf(month).Last).Settings[Setting]);

    public static WordTemplateReading Open(
        Workspace workspace,
        CatalogueBook catalogue,
        ReportingMonth month
    ) => Open(workspace, Read(workspace, catalogue, month));

    /// <summary>That of quarters, halves and years.</summary>
    public static WordTemplateReading OpenLonger(Workspace workspace, CatalogueAt catalogue) =>
        Open(workspace, workspace.Read(catalogue.Setting(OptionalSettings.LongerTemplate)));

    /// <summary>The text files of a template's folder.</summary>
    public static Func<string, SnippetFile> Beside(Workspace workspace, string template)
    {
        var folder = template[..(template.LastIndexOf('/') + 1)];
        return Snippets(name => workspace.Read(folder + name));
    }

    /// <summary>The same for a template the user named.</summary>
    public static Func<string, SnippetFile> BesideGiven(Workspace workspace, string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? "";
        return Snippets(name => workspace.ReadGiven(Path.Combine(folder, name)));
    }

    private static Func<string, SnippetFile> Snippets(Func<string, FileReading> read) =>
        name =>
        {
            var file = read(name);
            return new(file.Bytes, file.Failure?.Written.Show() ?? "");
        };

    private static WordTemplateReading Open(Workspace workspace, FileReading file) =>
        file.Bytes is null
            ? new(null, [.. file.Findings])
            : WordTemplate.Open(file.Name, file.Bytes, Beside(workspace, file.Name));
}
