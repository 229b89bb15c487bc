using Project06Report.Catalogue;
using Project06Report.Submissions;

namespace Project06Report.Tests.Samples;

/// <summary>Of agencies that owe one form.</summary>
internal static class OnlyForm
{
    public static OwedForm OwedBy(this CatalogueAt catalogue, Agency agency) =>
        new(agency, catalogue.FormsOf(agency).Single());

    public static string OnlyFormCode(this Agency agency) => agency.Forms.SingleOrDefault() ?? "";

    public static Submission? OnlyOf(this MonthSubmissions month, string agency) =>
        month.AllOf(agency).SingleOrDefault();
}
