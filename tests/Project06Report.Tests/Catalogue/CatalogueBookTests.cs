using CsCheck;
using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Periods;
using Project06Report.Rules;
using Project06Report.Tests.Samples;
using Xunit;

namespace Project06Report.Tests.Catalogue;

public sealed class CatalogueBookTests
{
    private static readonly DateOnly August = new(2022, 8, 14);

    [Fact]
    public void A_right_catalogue_has_no_findings()
    {
        var reading = CatalogueBook.Read(new CatalogueWorkbook().Build());
        Assert.Empty(reading.Findings);
        Assert.Equal(new string('a', 64), reading.Book?.Sha256);
    }

    [Fact]
    public void Every_column_reaches_its_record()
    {
        var at = Book().At(August);
        var since = new Validity(new(2022, 1, 1), null);
        Assert.Equal("nd09", at.Settings["lich_ky"]);
        Assert.Equal(new Agency("SYT", "Sở Y tế", "Sở Y tế", "SYT", 2, "06-YT", since), at.FindAgency("SYT"));
        Assert.Equal(
            new Form("06-CA", "Báo cáo tháng của Công an Tỉnh", "2022.1", BalanceScheme.SamePeriod, since),
            at.FindForm("06-CA")
        );
        Assert.Equal(
            new Section("I.3", "Nhóm tiện ích phục vụ giải quyết thủ tục hành chính", since),
            at.Sections[1]
        );
        Assert.Equal("i_3", at.Sections[1].Name);
        Assert.Equal(
            new FormPlace(
                "cccd_cap_moi",
                "tiep_nhan",
                "HO_SO",
                "06-CA",
                "CAT",
                "I.3",
                "cấp mới",
                "hồ sơ",
                IndicatorKind.Flow,
                0,
                "kenh_cong_dvc",
                "cccd_dvc",
                true,
                since
            ),
            at.Places[1]
        );
        Assert.Equal("ds_huyen", at.Places[4].Id);
        Assert.Equal(
            new CitedDocument(
                "qd_06",
                "Quyết định",
                "06",
                "QĐ-TTg",
                new(2022, 1, 6),
                "Thủ tướng Chính phủ",
                "phê duyệt Đề án",
                since
            ),
            at.Documents.Single()
        );
        Assert.Equal(
            new Signer(
                "TM. ỦY BAN NHÂN DÂN",
                "CHỦ TỊCH",
                "Nguyễn Văn A",
                new(new(2022, 1, 1), new(2022, 12, 31))
            ),
            at.Signers.Single()
        );
        Assert.Equal("Văn phòng Chính phủ", at.Recipients[0].Text);
        Assert.Equal("Cổng Dịch vụ công", at.Wordings[0].Text);
    }

    [Fact]
    public void A_rule_is_read_with_its_operands_range_and_weight()
    {
        var rules = Book().At(August).Rules.ToDictionary(rule => rule.Code, StringComparer.Ordinal);
        Assert.Equal(
            [new(2, "SYT", "xac_thuc.mau"), new(-1, "SYT", "ty_le_nhap.luy_ke")],
            rules["tuyen_tinh"].Operands
        );
        Assert.Equal([new(1, "", "xac_thuc.tu"), new(1, "", "xac_thuc.mau")], rules["ty_le.nhap"].Operands);
        Assert.Equal(
            (0.05m, Severity.Warning, MissingOperand.Zero, true),
            (
                rules["ty_le.nhap"].Tolerance,
                rules["ty_le.nhap"].Severity,
                rules["ty_le.nhap"].WhenMissing,
                rules["ty_le.nhap"].OnTrial
            )
        );
        Assert.Equal((0m, 100m), rules["mien.nhap"].Range);
        Assert.Equal(("Cộng lại.", 0m), (rules["tong.cccd"].Advice, rules["luy_ke.cccd"].Tolerance));
        Assert.Empty(rules["ngay.nhap"].Operands);
    }

    [Theory]
    [InlineData("tong", RuleKind.Sum, "cccd_thu_nhan.ky_nay + cccd_cap_moi.tiep_nhan")]
    [InlineData("hieu", RuleKind.Difference, "cccd_thu_nhan.ky_nay - cccd_cap_moi.tiep_nhan")]
    [InlineData("bang", RuleKind.Equal, "SYT:xac_thuc.tu")]
    [InlineData("khong_qua", RuleKind.AtMost, "cccd_thu_nhan.ky_nay")]
    [InlineData("noi_ky", RuleKind.Opening, "cccd_dvc.tiep_nhan")]
    [InlineData("luy_ke", RuleKind.Continuity, "cccd_thu_nhan.ky_nay - cccd_cap_moi.tiep_nhan")]
    [InlineData("don_dieu", RuleKind.NeverFalls, null)]
    [InlineData("khong_tang", RuleKind.NeverRises, null)]
    [InlineData("bat_buoc_cap", RuleKind.BothOrNeither, "ds_huyen")]
    [InlineData("loai_tru_cap", RuleKind.NotBoth, "cccd_thu_nhan.ky_nay")]
    [InlineData("mien_gia_tri", RuleKind.Range, "0..")]
    [InlineData("bien_dong", RuleKind.Change, null)]
    [InlineData("bien_dong", RuleKind.Change, "trung_vi")]
    [InlineData("dem", RuleKind.Count, "ds_huyen")]
    [InlineData("tuyen_tinh", RuleKind.Linear, "2*cccd_thu_nhan.ky_nay")]
    public void Each_word_for_a_rule_means_its_kind(string word, RuleKind kind, string? right) =>
        Assert.Equal(
            kind,
            Read(book =>
                book.With("QUY_TAC", 1, "loai", word)
                    .With("QUY_TAC", 1, "ve_phai", right)
                    .With("QUY_TAC", 1, "dung_sai", 5)
            )
                .Rules[0]
                .Kind
        );

    [Theory]
    [InlineData("trung_vi", true)]
    [InlineData(null, false)]
    public void A_rule_about_changes_says_whether_it_looks_at_the_median(string? right, bool median) =>
        Assert.Equal(
            median,
            Read(book =>
                book.With("QUY_TAC", 1, "loai", "bien_dong")
                    .With("QUY_TAC", 1, "ve_phai", right)
                    .With("QUY_TAC", 1, "dung_sai", 5)
            )
                .Rules[0]
                .AgainstMedian
        );

    [Theory]
    [InlineData("dong_ky", BalanceScheme.SamePeriod)]
    [InlineData("ii06a", BalanceScheme.OpeningInsideReceived)]
    [InlineData("ton_dau_cuoi", BalanceScheme.OpeningToClosing)]
    public void Each_word_for_a_balance_means_its_scheme(string word, BalanceScheme scheme) =>
        Assert.Equal(scheme, Read(book => book.With("BIEU_MAU", 1, "so_do_can_doi", word)).Forms[0].Balance);

    [Theory]
    [InlineData("loi", Severity.Error)]
    [InlineData("canh_bao", Severity.Warning)]
    [InlineData("thong_bao", Severity.Note)]
    public void Each_word_for_a_severity_means_it(string word, Severity severity) =>
        Assert.Equal(severity, Read(book => book.With("QUY_TAC", 1, "muc_do", word)).Rules[0].Severity);

    [Theory]
    [InlineData("bo_qua", MissingOperand.Skip)]
    [InlineData("coi_la_0", MissingOperand.Zero)]
    [InlineData("loi", MissingOperand.Error)]
    public void Each_word_for_a_missing_operand_means_it(string word, MissingOperand missing) =>
        Assert.Equal(missing, Read(book => book.With("QUY_TAC", 1, "khi_thieu", word)).Rules[0].WhenMissing);

    [Theory]
    [InlineData(3, "phat_sinh", IndicatorKind.Flow)]
    [InlineData(3, "ton", IndicatorKind.Stock)]
    [InlineData(3, "luy_ke", IndicatorKind.Cumulative)]
    [InlineData(9, "van_ban", IndicatorKind.Text)]
    [InlineData(9, "ngay", IndicatorKind.Date)]
    public void Each_word_for_an_indicator_means_its_kind(int row, string word, IndicatorKind kind) =>
        Assert.Equal(kind, Read(book => book.With("CHI_TIEU", row, "loai", word)).Places[row - 1].Kind);

    [Fact]
    public void Lists_ratios_percentages_and_commitments_have_their_kinds()
    {
        var at = Read(book =>
            book.WithRow(
                "CHI_TIEU",
                "hen",
                null,
                "CAM_KET",
                "06-YT",
                "SYT",
                "I",
                "hoàn thành",
                null,
                "cam_ket",
                null,
                null,
                null,
                null,
                "01/01/2022"
            )
        );
        Assert.Equal(
            [IndicatorKind.List, IndicatorKind.Ratio, IndicatorKind.Percentage, IndicatorKind.Commitment],
            new[] { 4, 5, 7, 9 }.Select(row => at.Places[row].Kind)
        );
    }

    [Fact]
    public void The_wording_of_the_day_is_found()
    {
        var book = Book();
        Assert.Equal("mức độ 3, mức độ 4", Wording(book.At(August)));
        Assert.Equal("toàn trình, một phần", Wording(book.At(August.AddDays(1))));
        Assert.Empty(book.At(new(2021, 12, 31)).Wordings);
    }

    [Fact]
    public void Agencies_come_in_protocol_order_and_go_when_abolished()
    {
        Assert.Equal(["CAT", "SYT", "HTH"], Book().At(August).Agencies.Select(agency => agency.Code));
        Assert.Equal(["CAT", "SYT"], Book().At(new(2025, 7, 1)).Agencies.Select(agency => agency.Code));
    }

    [Fact]
    public void The_signer_changes_with_the_day() =>
        Assert.Equal(
            ["CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
            new[] { new DateOnly(2022, 12, 31), new(2023, 1, 1) }.Select(day =>
                Book().At(day).Signers.Single().Position
            )
        );

    [Fact]
    public void Columns_are_found_by_their_codes_wherever_they_stand()
    {
        var turned = new CatalogueWorkbook();
        foreach (var sheet in new[] { "CAI_DAT", "DON_VI", "BIEU_MAU", "CHI_TIEU", "QUY_TAC", "NOI_NHAN" })
        {
            turned.WithColumnsTurnedAround(sheet);
        }

        Assert.Equal(Book().At(August).Places, CatalogueBook.Read(turned.Build()).Book?.At(August).Places);
    }

    [Fact]
    public void Blank_rows_and_rows_with_nothing_but_a_remark_are_skipped()
    {
        var workbook = new CatalogueWorkbook()
            .WithRow("THUAT_NGU")
            .WithRow("THUAT_NGU", null, null, null, null, "ghi thêm")
            .WithRow("THUAT_NGU", "moi", "từ mới", "01/01/2022");
        Assert.Equal("từ mới", CatalogueBook.Read(workbook.Build()).Book?.At(August).Wordings[^1].Text);
    }

    [Fact]
    public void A_column_without_a_code_is_ignored()
    {
        var workbook = new CatalogueWorkbook()
            .WithCode("DON_VI", "ghi_chu", null)
            .WithRow(
                "DON_VI",
                "STC",
                "Sở Tài chính",
                "Sở Tài chính",
                "STC",
                9,
                null,
                "01/01/2022",
                null,
                "riêng"
            );
        Assert.Empty(CatalogueBook.Read(workbook.Build()).Findings);
    }

    [Fact]
    public void A_validity_knows_the_first_day_that_others_leave_open()
    {
        var year = new Validity(new(2022, 1, 1), new(2022, 12, 31));
        Validity until(int month, int day) => new(new(2021, 1, 1), new(2022, month, day));
        Validity since(int month, int day) => new(new(2022, month, day), null);
        Assert.Null(year.FirstDayNotIn([until(6, 30), since(7, 1)]));
        Assert.Null(year.FirstDayNotIn([since(7, 1), until(8, 1)]));
        Assert.Equal(new DateOnly(2022, 7, 1), year.FirstDayNotIn([until(6, 30), since(7, 2)]));
        Assert.Equal(new DateOnly(2022, 1, 1), year.FirstDayNotIn([since(7, 2)]));
        Assert.Equal(new DateOnly(2022, 1, 1), year.FirstDayNotIn([]));
        Assert.Equal(new DateOnly(2022, 7, 1), since(1, 1).FirstDayNotIn([until(6, 30)]));
    }

    [Fact]
    public void The_first_open_day_is_the_first_day_no_other_covers()
    {
        var day = Gen.Int[0, 20].Select(days => new DateOnly(2022, 1, 1).AddDays(days));
        var validity = Gen.Select(day, Gen.Int[-1, 8], (first, length) =>
            new Validity(first, length < 0 ? null : first.AddDays(length))
        );
        Gen.Select(validity, validity.Array[0, 5])
            .Sample(
                (needed, others) =>
                {
                    var days = Enumerable.Range(0, 60).Select(new DateOnly(2022, 1, 1).AddDays);
                    DateOnly? expected = days.Where(needed.Covers)
                        .Where(candidate => !others.Any(other => other.Covers(candidate)))
                        .Select(open => (DateOnly?)open)
                        .FirstOrDefault();
                    Assert.Equal(expected, needed.FirstDayNotIn(others));
                }
            );
    }

    private static CatalogueAt Read(Func<CatalogueWorkbook, CatalogueWorkbook> change)
    {
        var reading = CatalogueBook.Read(change(new()).Build());
        Assert.Empty(reading.Findings);
        return reading.Book!.At(August);
    }

    private static CatalogueBook Book() => CatalogueBook.Read(new CatalogueWorkbook().Build()).Book!;

    private static string Wording(CatalogueAt at) =>
        at.Wordings.Single(wording => wording.Code == "dvc_muc_do").Text;
}
