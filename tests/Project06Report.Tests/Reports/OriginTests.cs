using Project06Report.Catalogue;
using Project06Report.Figures;
using Project06Report.Periods;
using Project06Report.Reports;
using Project06Report.Tests.Samples;
using Project06Report.Workbooks;
using Project06Report.Workbooks.Opening;
using Xunit;

namespace Project06Report.Tests.Reports;

/// <summary>What a template may print of the catalogue, each text and date with the cell it was read from.</summary>
public sealed class OriginTests
{
    private static readonly Workbook Workbook = WorkbookReader
        .Read(
            "danh-muc.xlsx",
            File.ReadAllBytes(Path.Combine(Repository.Root, "samples", "2022", "danh-muc.xlsx"))
        )
        .Workbook!;
    private static readonly List<(string Path, ReportValue Value)> Leaves =
    [
        .. LeavesOf(
            "",
            ExampleMonth.Model(
                CatalogueBook.Read(Workbook).Book!,
                new ReportingMonth(2022, 8),
                ExampleFilling.Full
            )
        ),
    ];

    [Fact]
    public void A_text_of_the_catalogue_is_what_its_cell_holds()
    {
        var texts = Leaves
            .Select(leaf => leaf.Value)
            .OfType<TextValue>()
            .Where(text => text.Origin is CatalogueCell or CatalogueCells)
            .ToList();
        Assert.True(texts.Count > 500);
        Assert.All(texts, text => Assert.Equal(text.Text, StoredAt(text.Origin!)));
    }

    [Fact]
    public void Of_settings_documents_signers_recipients_terms_and_the_period_only_defaults_have_no_cell()
    {
        string[] groups = ["ky.", "cai_dat.", "can_cu.", "nguoi_ky.", "noi_nhan", "thuat_ngu."];
        var given = Leaves
            .Where(leaf => groups.Any(group => leaf.Path.StartsWith(group, StringComparison.Ordinal)))
            .ToList();
        Assert.All(groups, group =>
            Assert.Contains(given, leaf => leaf.Path.StartsWith(group, StringComparison.Ordinal))
        );
        var without = given
            .Where(leaf => OriginOf(leaf.Value) is null)
            .Select(leaf => leaf.Path["cai_dat.".Length..])
            .ToList();
        Assert.All(without, key =>
            Assert.Contains(key, OptionalSettings.Defaults.Select(setting => setting.Key))
        );
        Assert.All(without, key =>
            Assert.DoesNotContain(Workbook.Find("CAI_DAT")!.Cells, cell => cell.Text == key)
        );
    }

    [Fact]
    public void Names_units_and_channels_of_indicators_and_the_names_of_agencies_have_a_cell()
    {
        string[] names = ["ten", "ten_ngan", "ky_hieu", "don_vi_tinh", "kenh"];
        string[] groups = ["so_lieu.", "ty_so.", "ho_so.", "ho_so_theo_kenh.", "don_vi.", "don_vi_thieu."];
        var named = Leaves
            .Where(leaf =>
                leaf.Value is TextValue { Text.Length: > 0 }
                && names.Contains(leaf.Path[(leaf.Path.LastIndexOf('.') + 1)..])
                && groups.Any(group => leaf.Path.StartsWith(group, StringComparison.Ordinal))
                && !leaf.Path.Contains(".van_ban.", StringComparison.Ordinal)
            )
            .ToList();
        Assert.True(named.Count > 200);
        Assert.All(named, leaf => Assert.IsType<CatalogueCell>(OriginOf(leaf.Value)));
    }

    private static IEnumerable<(string Path, ReportValue Value)> LeavesOf(string path, ReportValue value) =>
        value switch
        {
            RecordValue record => record.Members.SelectMany(member =>
                LeavesOf($"{path}{member.Key}.", member.Value)
            ),
            ListValue list => list.Items.SelectMany(item => LeavesOf(path, item)),
            TextValue or DateValue => [(path.TrimEnd('.'), value)],
            _ => [],
        };

    private static Origin? OriginOf(ReportValue value) =>
        value is TextValue text ? text.Origin : ((DateValue)value).Origin;

    private static string StoredAt(Origin origin) =>
        origin is CatalogueCells cells
            ? $"{StoredAt(cells.Number)}/{StoredAt(cells.Symbol)}"
            : Workbook.Find(((CatalogueCell)origin).Sheet)![((CatalogueCell)origin).Cell]!.Text.Trim();
}
