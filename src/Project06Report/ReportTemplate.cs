using Project06Report.Catalogue;
using Project06Report.Periods;
using Project06Report.WordTemplates;
using Project06Report.Workspaces;

namespace Project06Report;

/// <summary>The Word templates the catalogue names on the month's cut-off date.</summary>
internal static class ReportTemplate
{
    private const string Setting = "mau_bao_cao";

    public static FileReading Read(Workspace workspace, CatalogueBook catalogue, ReportingMonth month) =>
        workspace.Read(catalogue.At(catalogue.PeriodOf(month).Last).Settings[Setting]);

    public static WordTemplateReading Open(Workspace workspace, CatalogueBook catalogue, ReportingMonth month) => Open(Read(workspace, catalogue, month));

    /// <summary>That of quarters, halves and years.</summary>
    public static WordTemplateReading OpenLonger(Workspace workspace, CatalogueAt catalogue) =>
        Open(workspace.Read(catalogue.Settings.GetValueOrDefault(SettingChecks.LongerTemplate, "mau/bao-cao-ky.docx")));

    private static WordTemplateReading Open(FileReading file) => file.Bytes is null ? new(null, [file.Failure!]) : WordTemplate.Open(file.Name, file.Bytes);
}
