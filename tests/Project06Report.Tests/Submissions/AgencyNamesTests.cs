using Project06Report.Catalogue;
using Project06Report.Codes;
using Project06Report.Periods;
using Project06Report.Submissions;
using Project06Report.Tests.Samples;
using Project06Report.Vietnamese;
using Xunit;

namespace Project06Report.Tests.Submissions;

/// <summary>102 communes, some of which are told apart by one mark, beside departments and ended districts.</summary>
public sealed class AgencyNamesTests
{
    private static readonly ReportingMonth August = new(2022, 8);

    private static readonly CatalogueAt At2026 = WithCommunes(
        SampleWorkspace.Catalogue.At(new(2026, 11, 14))
    );

    private static readonly AgencyNames Names = new(At2026);

    public static TheoryData<string, string> Units =>
        [
            .. Communes.All.Select(commune => new TheoryDataRow<string, string>(
                $"X{commune.Number}",
                commune.Name
            )),
        ];

    [Theory]
    [MemberData(nameof(Units))]
    public void Every_way_to_write_a_commune_finds_it(string code, string name)
    {
        Assert.Equal(
            [code],
            Spellings(name)
                .SelectMany(Prefixed)
                .SelectMany(Cases)
                .Select(text => Names.Find(text)?.Code)
                .Distinct()
        );
        Assert.Equal(
            [code, code, code],
            new[] { code, code.ToLowerInvariant(), code[1..] }.Select(text => Names.Find(text)?.Code)
        );
    }

    [Theory]
    [MemberData(nameof(Units))]
    public void Without_marks_a_commune_is_found_or_named_with_all_it_could_be(string code, string name)
    {
        foreach (var text in Prefixed(name).Select(VietnameseText.WithoutDiacritics).SelectMany(Cases))
        {
            Assert.Equal(LikeWithoutMarks(name), Names.Meant(text).Select(agency => agency.Code));
            Assert.Contains(Names.Find(text)?.Code, new[] { code, null });
            if (LikeWithoutMarks(name).Count() == 1)
            {
                Assert.Equal(code, Names.Find(text)?.Code);
            }
        }
    }

    [Fact]
    public void Just_four_communes_are_like_another_without_marks() =>
        Assert.Equal(
            ["Phường Mỹ Tho", "Xã Tân Thành", "Xã Mỹ Thọ", "Xã Tân Thạnh"],
            Communes.All.Select(commune => commune.Name).Where(name => LikeWithoutMarks(name).Count() > 1)
        );

    [Theory]
    [InlineData("Mỹ Tho", "X28261")]
    [InlineData("Mỹ Thọ", "X30076")]
    [InlineData("MỸ THỌ", "X30076")]
    [InlineData("My\u0303 Tho\u0323", "X30076")] // decomposed, as a Mac writes it
    [InlineData("Phuong My Tho", "X28261")] // of the two only one is a ward
    [InlineData("xa My Tho", "X30076")]
    [InlineData("P.My Tho", "X28261")]
    [InlineData("Tân Thạnh", "X30157")]
    [InlineData("Tân Phú", "X28468")] // not Tân Phú Đông, nor Tân Phú Trung
    [InlineData("Gò Công", "X28306")] // not Gò Công Đông
    [InlineData("Phuong Thinh", "X30043")] // the first word is a part of the name
    [InlineData("Tam Nông", "X30010")] // a commune bears the name of an ended district
    [InlineData("So Y te", "SYT")]
    [InlineData("Sở KHCN", "SKHCN")]
    public void One_agency_is_meant(string written, string code) =>
        Assert.Equal(code, Names.Find(written)?.Code);

    [Theory]
    [InlineData("My Tho", "X28261", "X30076")]
    [InlineData("MY THO", "X28261", "X30076")]
    [InlineData("UBND My Tho", "X28261", "X30076")]
    [InlineData("Xã Mỹ Tho", "X28261", "X30076")] // the name of one, the word before the other
    [InlineData("Phường Mỹ Thọ", "X28261", "X30076")]
    [InlineData("xa Tan Thanh", "X29938", "X30157")]
    [InlineData("Tân Thánh", "X29938", "X30157")]
    [InlineData("Phường Cái Bè", "X28360")]
    [InlineData("Bình Trung", "X28564")] // Bình Trưng: other marks than its own
    [InlineData("Sơ Y tế", "SYT")]
    [InlineData("Tân Phú Đ")]
    [InlineData("Tân")]
    [InlineData("Gò Công Tây")]
    [InlineData("Tân Phước")]
    [InlineData("28262")]
    [InlineData("8261")]
    [InlineData("Ủy ban nhân dân")]
    [InlineData("xã")]
    [InlineData("X.")]
    [InlineData("")]
    public void No_agency_is_found_but_those_that_could_be_meant_are_named(
        string written,
        params string[] meant
    )
    {
        Assert.Null(Names.Find(written));
        Assert.Equal(meant, Names.Meant(written).Select(agency => agency.Code));
    }

    [Theory]
    [InlineData("huyện Tam Nông", "HTN")]
    [InlineData("UBND huyện Tam Nông", "HTN")]
    [InlineData("Uỷ ban nhân dân huyện Tam Nông", "HTN")]
    [InlineData("thành phố Cao Lãnh", "TPCL")]
    [InlineData("UBND thành phố Hồng Ngự", "TPHN")]
    [InlineData("huyen Tam Nong", null)]
    [InlineData("H. Tam Nông", null)]
    [InlineData("TP Cao Lãnh", null)]
    public void The_name_of_an_ended_district_finds_no_commune(string written, string? district)
    {
        Assert.Null(Names.Find(written));
        Assert.Equal(district, Names.Former(written)?.Code);
    }

    [Theory]
    [InlineData("Ủy ban nhân dân phường Mỹ Tho", "X28261")]
    [InlineData("phường mỹ tho", "X28261")]
    [InlineData("UBND phường Mỹ Tho", null)]
    [InlineData("Mỹ Tho", null)]
    [InlineData("28261", null)]
    [InlineData("So Y te", null)]
    [InlineData("Phường Nhị Quí", null)]
    public void A_month_sealed_at_the_first_level_knows_whole_names_only(string written, string? code) =>
        Assert.Equal(code, new AgencyNames(At2026 with { Level = ReadingLevel.First }).Find(written)?.Code);

    [Theory]
    [InlineData(
        "My Tho",
        "X28261 (phường Mỹ Tho) hoặc X30076 (xã Mỹ Thọ)",
        "viết như vậy có thể là tên của 2 đơn vị"
    )]
    [InlineData("Phường Cái Bè", "X28360 (xã Cái Bè)", "tên viết khác với tên trong danh mục")]
    [InlineData("Xã Chợ Mới", "mã của một trong 126 đơn vị phải gửi, khai ở trang DON_VI của danh mục", "")]
    public void A_cover_that_names_no_agency_is_told_which_could_be_meant(
        string written,
        string expected,
        string cause
    )
    {
        var finding = Assert.Single(Read(written).Findings);
        Assert.Equal(
            (DiagnosticCatalogue.FilledForms.AgencyUnknown, expected, cause),
            (finding.Kind, finding.Expected.Show(), finding.Cause.Show())
        );
    }

    [Theory]
    [InlineData("X28261", false)]
    [InlineData("28261", false)]
    [InlineData("UBND phường Mỹ Tho", true)]
    [InlineData("Phuong My Tho", true)]
    public void A_cover_with_a_name_instead_of_a_code_is_read_and_told_so(string written, bool isTold)
    {
        var received = Read(written);
        Assert.Equal("X28261", Assert.Single(received.Submissions).Agency.Code);
        Assert.Equal(
            isTold ? ["“X28261”"] : [],
            received
                .Findings.Where(finding => finding.Kind == DiagnosticCatalogue.FilledForms.ReadAs)
                .Select(finding => finding.Expected.Show())
        );
    }

    [Fact]
    public void A_catalogue_with_other_rows_looks_them_up_anew()
    {
        Assert.Null(At2026.FindAgency("X00001"));
        var renamed = At2026.Agencies[0] with { Code = "X00001" };
        var other = At2026 with { Agencies = At2026.Agencies.SetItem(0, renamed), Forms = [] };
        Assert.Same(renamed, other.FindAgency("X00001"));
        Assert.Null(other.FindAgency(At2026.Agencies[0].Code));
        Assert.Null(other.FindForm("06-CH"));
        Assert.Equal("06-CH", At2026.FindForm("06-CH")?.Code);
        Assert.Equal(At2026 with { }, At2026);
    }

    [Fact]
    public void Of_two_rows_with_one_code_the_first_is_found()
    {
        var first = At2026.Agencies[0];
        var twice = At2026 with { Agencies = At2026.Agencies.Add(first with { Name = "Trùng mã" }) };
        Assert.Same(first, twice.FindAgency(first.Code));
    }

    [Fact]
    public void All_threads_find_the_same()
    {
        var names = new AgencyNames(WithCommunes(SampleWorkspace.Catalogue.At(new(2026, 11, 14))));
        var found = new string?[2000];
        Parallel.For(0, found.Length, at => found[at] = names.Find(Communes.All[at % 102].Name)?.Code);
        Assert.Equal(
            Enumerable.Range(0, found.Length).Select(at => $"X{Communes.All[at % 102].Number}"),
            found
        );
    }

    private static IEnumerable<string> LikeWithoutMarks(string name) =>
        Communes.All.Where(other => Bare(other.Name) == Bare(name)).Select(other => $"X{other.Number}");

    /// <summary>"my tho" of "Phường Mỹ Tho"</summary>
    private static string Bare(string name) =>
        VietnameseText
            .WithoutDiacritics(name[(name.IndexOf(' ', StringComparison.Ordinal) + 1)..])
            .ToLowerInvariant();

    /// <summary>As it is, with the tones on the other vowel, with i for y and y for i.</summary>
    private static IEnumerable<string> Spellings(string name)
    {
        (string, string)[] tones =
        [
            .. "òa oà,óa oá,ỏa oả,õa oã,ọa oạ,ùy uỳ,úy uý,ủy uỷ,ũy uỹ,ụy uỵ"
                .Split(',')
                .Select(pair => (pair[..2], pair[3..])),
        ];
        (string, string)[] vowels =
        [
            ("Mỹ", "Mĩ"),
            ("Quý", "Quí"),
            ("Qui", "Quy"),
            ("Kỳ", "Kì"),
            ("Lý", "Lí"),
        ];
        return new[]
        {
            name,
            Swapped(name, tones),
            Swapped(name, vowels),
            Swapped(Swapped(name, tones), vowels),
        }.Distinct();
    }

    private static string Swapped(string text, (string One, string Other)[] pairs)
    {
        foreach (var (one, other) in pairs)
        {
            text = text.Contains(one, StringComparison.Ordinal)
                ? text.Replace(one, other, StringComparison.Ordinal)
                : text.Replace(other, one, StringComparison.Ordinal);
        }

        return text;
    }

    private static IEnumerable<string> Prefixed(string name)
    {
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        var (kind, rest) = (name[..space], name[(space + 1)..]);
        string[] kinds = ["", $"{kind} ", $"{kind[0]}. ", $"{kind[0]}.", $"{kind[0]} "];
        return from office in new[] { "", "UBND ", "Ủy ban nhân dân ", "Uỷ ban nhân dân  " }
            from word in kinds
            select office + word + rest;
    }

    private static IEnumerable<string> Cases(string text) =>
        [text, text.ToUpperInvariant(), text.ToLowerInvariant(), $"  {text} "];

    private static CatalogueAt WithCommunes(CatalogueAt catalogue) =>
        catalogue with
        {
            Agencies = [.. catalogue.Agencies, .. Communes.Agencies("06-CH")],
        };

    /// <summary>The form of a department whose cover names another sender.</summary>
    private static MonthSubmissions Read(string sender)
    {
        var form = EditedForm
            .Of("SNV-2022-08")
            .Set("BIA", "don_vi", "gia_tri", sender)
            .Set("_META", "don_vi", "gia_tri", sender);
        var period = CutOffCalendar.Decree09.PeriodOf(August);
        var catalogue = WithCommunes(SampleWorkspace.Catalogue.At(period.Last));
        return SubmissionFolder.Read([new("a.xlsx", form.ToBytes())], catalogue, August, period);
    }
}
