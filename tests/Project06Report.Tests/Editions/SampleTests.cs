using System.Globalization;
using System.IO.Compression;
using Project06Report.Catalogue;
using Project06Report.Editions;
using Project06Report.Editions.Samples;
using Project06Report.Editions.Sources;
using Project06Report.Periods;
using Project06Report.Submissions;
using Project06Report.Tests.Samples;
using Xunit;

namespace Project06Report.Tests.Editions;

/// <summary>Months that are filled in from tables: what the senders of samples/2022 sent, told as CSV, gives forms that
/// read like theirs.</summary>
public sealed class SampleTests : IDisposable
{
    private static readonly string[] Keys = ["thang", "don_vi", "bieu_mau", "lan_nop"];
    private static readonly CatalogueBook Catalogue = SampleWorkspace.Catalogue;
    private readonly string folder = Directory.CreateTempSubdirectory("p06-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Forms_filled_from_tables_read_as_those_that_were_sent()
    {
        var files = Written();
        foreach (var month in new[] { SampleWorkspace.July, SampleWorkspace.August })
        {
            var sent = new DirectoryInfo(Path.Combine(SampleWorkspace.Root, $"{month}", "nop"))
                .EnumerateFiles("*.xlsx")
                .Select(file => (file.Name, File.ReadAllBytes(file.FullName)));
            var filled = files
                .Where(file => file.Name.StartsWith($"{month}/nop/", StringComparison.Ordinal))
                .Select(file => (Path.GetFileName(file.Name), file.Content));
            Assert.Equal(Said(month, sent), Said(month, filled));
        }
    }

    [Fact]
    public void The_workspace_has_catalogue_and_templates_and_every_tenth_form_another_hand_saved()
    {
        var files = Written();
        Assert.Equal(
            ["danh-muc.xlsx", "mau/bao-cao-thang.docx", "mau/bao-cao-ky.docx"],
            files.Take(3).Select(file => file.Name)
        );
        Assert.Equal(
            [9, 19, 29, 39],
            files.Skip(3).Index().Where(file => IsOfClosedXml(file.Item.Content)).Select(file => file.Index)
        );
    }

    [Theory]
    [InlineData("2022-08,CAT,06-BH,a,ky_nay,1", "(2): CAT does not owe 06-BH in 2022-08")]
    [InlineData("2022-08,BHXH,06-BH,a,ky_nay,1", "(2): 06-BH has 0 places a.ky_nay")]
    [InlineData(
        "2022-08,BHXH,06-BH,luot_tra_cuu,ky_nay,một",
        "(2): luot_tra_cuu.ky_nay is a number, not một"
    )]
    [InlineData("2022-13,BHXH,06-BH,luot_tra_cuu,ky_nay,1", "(2): thang is yyyy-MM: 2022-13")]
    public void A_value_that_does_not_fit_its_form_is_an_error_with_its_line(string row, string message)
    {
        Copy();
        Put("gia-tri.csv", $"thang,don_vi,bieu_mau,ma,cot,gia_tri\n{row}\n");
        Assert.Equal(
            $"so-lieu/gia-tri.csv{message}",
            Assert.Throws<SourceException>(() => Edition.Samples().ToList()).Message
        );
    }

    [Fact]
    public void A_wide_table_has_a_row_a_sender_and_passes_over_sums()
    {
        Copy();
        Put(
            "units-06-LD-2022-08.csv",
            "ma,ten,doi_tuong_bao_tro.ky_nay,luy_ke\nLDTBXH,Sở,676,67890\n82,Cả tỉnh,9,9\n"
        );
        var file = Edition.Samples().Skip(3).Single();
        var read = Read(SampleWorkspace.August, [(Path.GetFileName(file.Name), file.Content)]);
        Assert.Empty(read.Findings);
        Assert.Equal(
            [("doi_tuong_bao_tro.ky_nay", 676m), ("doi_tuong_bao_tro.luy_ke", 67890m)],
            read.Submissions.Single().Figures.Select(figure => (figure.Key, figure.Value.Value))
        );
    }

    [Fact]
    public void The_month_before_ends_where_the_month_began()
    {
        Copy();
        Put(
            "dossiers-II06-2026-11.csv",
            "ma,tiep_nhan,toan_trinh,mot_phan,buu_chinh,truc_tiep,ky_truoc,da_giai_quyet,truoc_han,dung_han,qua_han,"
                + "dang_giai_quyet,trong_han,dang_qua_han\nSNV,2354,1326,406,64,344,214,2000,1160,835,5,354,353,1\n"
        );
        Put(
            "units-06-XA-2026-11.csv",
            "ma,DDDT.mau,DDDT.tu,DDDT.tu_truoc,SSK.mau,SSK.tu,SSK.tu_truoc\n28249,38860,31671,31421,31671,22367,21699\n"
        );
        var october = SampleFolder
            .Read(Sources)
            .Where(form => form.Key.Month == new ReportingMonth(2026, 10))
            .ToDictionary(form => form.Key.Agency);
        var dossiers = october["SNV"].Values.ToDictionary(value => value.Column, Number);
        Assert.Equal(214, dossiers["dang_giai_quyet"]);
        Assert.Equal(dossiers["tiep_nhan"], dossiers["da_giai_quyet"] + dossiers["dang_giai_quyet"]);
        Assert.Equal(
            dossiers["da_giai_quyet"],
            dossiers["truoc_han"] + dossiers["dung_han"] + dossiers["qua_han"]
        );
        Assert.Equal(dossiers["dang_giai_quyet"], dossiers["trong_han"] + dossiers["dang_qua_han"]);
        Assert.Equal(
            ["dddt.mau 38860", "dddt.tu 31421", "ssk.mau 31421", "ssk.tu 21699"],
            october["X28249"].Values.Select(value => $"{value.Row}.{value.Column} {value.Text}")
        );
    }

    private Edition Edition => new(Path.Combine(folder, "2022"));

    private string Sources => Path.Combine(folder, "2022", Project06Report.Editions.Edition.SourceFolder);

    private static decimal Number(SampleValue value) =>
        decimal.Parse(value.Text, CultureInfo.InvariantCulture);

    private void Copy()
    {
        var source = Path.Combine(Repository.Root, "templates", "2022");
        foreach (var file in new DirectoryInfo(source).EnumerateFiles("*.*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(folder, "2022", Path.GetRelativePath(source, file.FullName));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            file.CopyTo(target);
        }
    }

    private void Put(string name, string text) =>
        SourceFile.Write(Sources, $"{SampleFolder.Name}/{name}", text);

    /// <summary>The sample's submissions, each told in tables.</summary>
    private List<EditionFile> Written()
    {
        Copy();
        Put("so-lieu.csv", Table(["ma", "cot", "gia_tri"], Values));
        Put(
            "van-ban.csv",
            Table(["loai", "so", "ky_hieu", "ngay", "co_quan", "trich_yeu", "muc"], sent =>
                sent.Documents.Select(own =>
                    new[]
                    {
                        own.Type,
                        own.Number,
                        own.Symbol,
                        SourceDay.Text(own.Date),
                        own.Issuer,
                        own.Title,
                        own.Section,
                    }
                )
            )
        );
        Put(
            "noi-dung.csv",
            Table(["muc", "loai", "thu_tu", "noi_dung"], sent =>
                sent.Narratives.GroupBy(own => (own.Section, own.Kind))
                    .SelectMany(group => group.Index())
                    .Select(own =>
                        new[] { own.Item.Section, own.Item.Kind, $"{own.Index + 1}", own.Item.Text }
                    )
            )
        );
        Put(
            "danh-sach.csv",
            Table(["ma", "thu_tu", "gia_tri"], sent =>
                sent.Lists.SelectMany(list =>
                    list.Value.Select((own, index) => new[] { list.Key, $"{index + 1}", own })
                )
            )
        );
        Put(
            "cam-ket.csv",
            Table(["ma", "noi_dung", "han", "tinh_trang", "ky_phat_sinh"], sent =>
                sent.Commitments.Select(own =>
                    new[] { own.Code, own.Text, SourceDay.Text(own.Deadline), own.State, $"{own.Since}" }
                )
            )
        );
        return [.. Edition.Samples()];
    }

    private static string Table(string[] codes, Func<SubmissionContent, IEnumerable<string[]>> rows) =>
        CsvTable.Write(
            Keys.Concat(codes),
            SampleWorkspace.All.SelectMany(sent =>
                rows(sent)
                    .Select(row =>
                        new[] { $"{sent.Month}", sent.Agency, FormOf(sent), $"{sent.Revision}" }.Concat(row)
                    )
            )
        );

    private static string FormOf(SubmissionContent sent) =>
        Catalogue.At(Catalogue.PeriodOf(sent.Month).Last).FindAgency(sent.Agency)!.OnlyFormCode();

    private static IEnumerable<string[]> Values(SubmissionContent sent) =>
        sent
            .Figures.Select(figure => Place(figure.Key, figure.Value.ToString(CultureInfo.InvariantCulture)))
            .Concat(sent.Texts.Select(text => Place(text.Key, text.Value)))
            .Concat(sent.Dates.Select(date => Place(date.Key, SourceDay.Text(date.Value))))
            .Concat(sent.AsOf.Select(day => new[] { day.Key, "tinh_den_ngay", SourceDay.Text(day.Value) }))
            .Concat(
                sent.NothingToReport
                    ?
                    [
                        ["khong_phat_sinh", "", "x"],
                    ]
                    : []
            )
            .Append(["nguoi_lap", "", sent.Cover.PreparedBy])
            .Append(["nguoi_duyet", "", sent.Cover.ApprovedBy])
            .Append(["dien_thoai", "", sent.Cover.Phone])
            .Append(["ngay_ky", "", sent.Cover.SignedOn is { } day ? SourceDay.Text(day) : ""])
            .Append(["so_van_ban", "", sent.Cover.DocumentNumber]);

    private static string[] Place(string id, string text) => [.. id.Split('.'), text];

    private static MonthSubmissions Read(
        ReportingMonth month,
        IEnumerable<(string Name, byte[] Content)> files
    )
    {
        var period = Catalogue.PeriodOf(month);
        return SubmissionFolder.Read(
            [.. files.Select(file => new ReceivedFile(file.Name, file.Content))],
            Catalogue.At(period.Last),
            month,
            period
        );
    }

    /// <summary>All that a month's forms say, and what is found in them, a line each.</summary>
    private static List<string> Said(ReportingMonth month, IEnumerable<(string Name, byte[] Content)> files)
    {
        var read = Read(month, files);
        return
        [
            .. read.Submissions.SelectMany(sent =>
                new[]
                {
                    $"{sent.Agency.Code} {sent.Revision} {sent.NothingToReport} {sent.Preparer} {sent.Telephone}",
                }
                    .Concat(sent.Figures.Select(own => $"{own.Key} = {own.Value.Value}"))
                    .Concat(sent.Texts.Select(own => $"{own.Key} = {own.Value.Text}"))
                    .Concat(sent.Dates.Select(own => $"{own.Key} = {own.Value.Date:O}"))
                    .Concat(sent.AsOf.Select(own => $"{own.Key} as of {own.Value.Date:O}"))
                    .Concat(
                        sent.Lists.Select(own =>
                            $"{own.Key}: {string.Join("; ", own.Value.Select(one => one.Text))}"
                        )
                    )
                    .Concat(sent.Documents.Select(own => $"{own.Number.Text} {own.Title.Text}"))
                    .Concat(sent.Narratives.Select(own => $"{own.Section} {own.Text.Text}"))
                    .Concat(sent.Commitments.Select(own => $"{own.Code} {own.Text.Text} {own.State.Text}"))
            ),
            .. read.Findings.Select(finding => $"{finding.Kind.Code}").Order(StringComparer.Ordinal),
        ];
    }

    private static bool IsOfClosedXml(byte[] file)
    {
        using ZipArchive zip = new(new MemoryStream(file));
        using StreamReader text = new(zip.GetEntry("xl/workbook.xml")!.Open());
        return text.ReadToEnd().Contains("<x:workbook", StringComparison.Ordinal);
    }
}
