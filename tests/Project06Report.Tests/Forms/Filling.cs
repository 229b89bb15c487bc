using CsCheck;
using Project06Report.Catalogue;
using Project06Report.Forms;
using Project06Report.Periods;
using Project06Report.Reconciliation;
using Project06Report.Reconciliation.Results;
using Project06Report.Submissions;
using Project06Report.Tests.Reconciliation;
using Project06Report.Tests.Samples;

namespace Project06Report.Tests.Forms;

/// <summary>A form as p06 writes it, filled in: what the engine makes of it.</summary>
/// <param name="Name">Of its file, without ".xlsx".</param>
internal sealed record Filling(
    string Name,
    byte[] Bytes,
    CatalogueAt Catalogue,
    Agency Agency,
    ReconciliationReport Report
)
{
    private static readonly ReportingMonth August = new(2022, 8);

    public FormLayout Layout => new(Catalogue, Catalogue.OwedBy(Agency));

    public static Filling Of(
        string name,
        CatalogueAt catalogue,
        string agency,
        MonthSubmissions previous,
        FormContent content
    )
    {
        var (owner, period) = (catalogue.FindAgency(agency)!, CutOffCalendar.Decree09.PeriodOf(August));
        var bytes = new BlankForms(catalogue, new('a', 64), August, period, previous).Write(
            catalogue.OwedBy(owner),
            content,
            feedback: null
        );
        var received = SubmissionFolder.Read([new(name + ".xlsx", bytes)], catalogue, August, period);
        return new(name, bytes, catalogue, owner, Reconciler.Check(received, previous));
    }

    /// <summary>A month of one agency of the catalogue that ships, right at first, then with up to three slips.</summary>
    public static Filling Shipped(string agency, uint seed)
    {
        var random = new PCG(2, seed);
        var month = new ShippedMonth(seed, agency);
        var figures = month.Current[agency];
        var ids = figures.Keys.Order(StringComparer.Ordinal).ToList();
        var typed = figures.ToDictionary(figure => figure.Key, figure => (decimal?)figure.Value);
        for (var slips = random.Next(4); slips > 0; slips--)
        {
            var id = ids[(int)random.Next((uint)ids.Count)];
            typed[id] = Slip(typed[id], random);
        }

        var content = new FormContent();
        foreach (var indicator in ShippedForms.Catalogue.PlacesOf(ShippedForms.Catalogue.FindAgency(agency)!))
        {
            content.Put(
                indicator.Sheet,
                indicator.Code,
                indicator.Column,
                typed.GetValueOrDefault(indicator.Id) is { } value ? FormValue.Of(value) : null
            );
            content.Put(indicator.Sheet, indicator.Code, "tinh_den_ngay", Day(random));
        }

        foreach (var (list, entries) in month.Received.Submissions.Single().Lists)
        {
            AddList(content, list, entries.Count);
        }

        return Of($"{agency}-{seed}", ShippedForms.Catalogue, agency, month.ReceivedBefore, content);
    }

    /// <summary>Left out, one more, ten times, a digit lost, or nothing.</summary>
    public static decimal? Slip(decimal? value, PCG random) =>
        random.Next(5) switch
        {
            0 => null,
            1 => value + 1,
            2 => value * 10,
            3 => Math.Floor((value ?? 0) / 10),
            _ => 0,
        };

    /// <summary>In the period, one day on either side of it, or not given.</summary>
    public static FormValue? Day(PCG random) =>
        random.Next(6) switch
        {
            0 => null,
            1 => FormValue.Of(new DateOnly(2022, 8, 15)),
            2 => FormValue.Of(new DateOnly(2022, 7, 14)),
            3 => FormValue.Of(new DateOnly(2022, 7, 15)),
            _ => FormValue.Of(new DateOnly(2022, 8, 14)),
        };

    public static void AddList(FormContent content, string list, int entries)
    {
        for (var number = 1; number <= entries; number++)
        {
            content.AddRow(
                "DANH_SACH",
                new Dictionary<string, FormValue>
                {
                    ["ma"] = FormValue.Of(list)!,
                    ["thu_tu"] = FormValue.Of(number),
                    ["gia_tri"] = FormValue.Of($"mục {number}")!,
                }
            );
        }
    }
}
