using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Reconciliation;
using Project06Report.Submissions;
using Project06Report.Tests.Samples;
using Project06Report.Vietnamese;
using Project06Report.Workbooks;
using Xunit;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Tests.Submissions;

/// <summary>What single cells are read as.</summary>
public sealed class FieldTests
{
    private static readonly CatalogueAt Catalogue = SampleWorkspace.Catalogue.At(
        SampleWorkspace.Catalogue.PeriodOf(SampleWorkspace.August).Last
    );

    [Theory]
    [InlineData("12.802000000000001", "12.802")]
    [InlineData("0.10000000000002274", "0.1")]
    [InlineData("4.2000000000000028", "4.2")]
    [InlineData("12801.999999999998", "12802")]
    [InlineData("-0", "0")]
    [InlineData("1E3", "1000")]
    [InlineData("95.80", "95.8")]
    [InlineData("1000000000000000", "1000000000000000")]
    [InlineData("0.0001", "0.0001")]
    [InlineData("0.00001", null)]
    [InlineData("0.10001", null)]
    [InlineData("1000000000000001", null)]
    [InlineData("1E+400", null)]
    public void A_stored_number_is_what_Excel_computed_without_its_binary_noise(
        string stored,
        string? expected
    ) =>
        Assert.Equal(
            expected,
            NumberField
                .FromNumber(new(new(1, 1), CellKind.Number, stored), isPercentage: false)
                .Value?.ToString(System.Globalization.CultureInfo.InvariantCulture)
        );

    [Theory]
    [InlineData("0%", true)]
    [InlineData("0.00%;[Red]-0.00%", true)]
    [InlineData("#,##0.0\" %\"", false)]
    [InlineData("0.0\\%", false)]
    [InlineData("[$%-42A]0", false)]
    [InlineData("General", false)]
    public void A_format_shows_a_share_when_its_percent_sign_is_no_text(string format, bool expected) =>
        Assert.Equal(expected, ShownFigure.IsPercent(format));

    [Theory]
    [InlineData("#,##0,", false)]
    [InlineData("0,,", false)]
    [InlineData("#,##0,.0", false)]
    [InlineData("[<1000]0;[>=1000]#,##0,\"k\"", false)]
    [InlineData("0\"000\"", false)]
    [InlineData("0\\0", false)]
    [InlineData("#,##0\" nghìn\"", false)]
    [InlineData("#,##0\" tr.đ\"", false)]
    [InlineData(";;;", false)]
    [InlineData("\"đã gửi\"", false)]
    [InlineData("#,##0;-#,##0;\"-\"", true)]
    [InlineData("_(* #,##0_);_(* \\(#,##0\\);_(* \"-\"_);_(@_)", true)]
    [InlineData("#,##0\" hồ sơ\"", true)]
    [InlineData("#,##0 _₫", true)]
    [InlineData("[Red]#,##0.00", true)]
    [InlineData("0000000", true)]
    [InlineData("General\" người\"", true)]
    [InlineData("@", true)]
    public void A_format_that_shows_another_figure_than_is_stored_makes_it_doubtful(
        string format,
        bool isShown
    ) =>
        Assert.Equal(
            isShown ? 12802000m : null,
            NumberField
                .FromNumber(
                    new(new(1, 1), CellKind.Number, "12802000") { NumberFormat = format },
                    isPercentage: false
                )
                .Value
        );

    [Fact]
    public void A_zero_may_be_shown_as_a_dash() =>
        Assert.Equal(
            0,
            NumberField
                .FromNumber(
                    new(new(1, 1), CellKind.Number, "0") { NumberFormat = "0;0;\"-\"" },
                    isPercentage: false
                )
                .Value
        );

    [Theory]
    [InlineData("118 công ty", 118)]
    [InlineData("12 hồ sơ ở trạm", 12)]
    public void A_text_with_marks_needs_no_guess_about_words_without(string text, int expected) =>
        Assert.Equal(expected, NumberField.FromText(text, isPercentage: false).Value);

    [Theory]
    [InlineData("0.958", "0.0%", "95.8")]
    [InlineData("1", "0%", "100")]
    [InlineData("0.042220", "0.0000%", "4.222")]
    [InlineData("95.8", "General", "95.8")]
    [InlineData("0.958", "General", "0.958")]
    public void A_percentage_is_read_as_Excel_shows_it(string stored, string format, string expected) =>
        Assert.Equal(
            expected,
            NumberField
                .FromNumber(
                    new(new(1, 1), CellKind.Number, stored) { NumberFormat = format },
                    isPercentage: true
                )
                .Value?.ToString(System.Globalization.CultureInfo.InvariantCulture)
        );

    [Theory]
    [InlineData("12 nghin")]
    [InlineData("5 trieu dong")]
    [InlineData("118 (khoang)")]
    [InlineData("500 tro len")]
    public void A_word_that_changes_the_number_is_refused_without_its_marks_too(string text) =>
        Assert.Null(NumberField.FromText(text, isPercentage: false).Value);

    [Theory]
    [InlineData("  Sở  Nội\u00A0vụ ", "Sở Nội vụ")]
    [InlineData("Ðồng Tháp", "Đồng Tháp")]
    [InlineData("một\u200B ha\u00ADi", "một hai")]
    [InlineData("dòng một \n  dòng hai\n", "dòng một\ndòng hai")]
    [InlineData("như cũ", "như cũ")]
    public void A_text_is_read_as_it_may_be_printed(string stored, string expected) =>
        Assert.Equal(expected, TextField.Tidy(stored));

    [Theory]
    [InlineData("1279", "General", "1279")]
    [InlineData("6", "00", "06")]
    [InlineData("1E3", "0", "1000")]
    [InlineData("1.279", "General", null)]
    [InlineData("12345678901234567", "0", null)]
    public void A_whole_number_may_stand_for_a_text(string stored, string format, string? expected) =>
        Assert.Equal(
            expected,
            TextField.OfNumber(new(new(1, 1), CellKind.Number, stored) { NumberFormat = format })
        );

    [Theory]
    [InlineData("Café Müller")]
    [InlineData("Báo cáo")]
    [InlineData("© 2022 Microsoft®")]
    [InlineData("QÑ-TTg")]
    [InlineData("Ðông Tháp")]
    [InlineData("«công khai» 25°C")]
    public void A_text_in_Unicode_stays_as_it_is(string text) => Assert.Equal(new(text), Legacy(text)[^1]);

    [Fact]
    public void Beside_a_text_in_VNI_a_word_of_two_readings_is_not_decided()
    {
        Assert.Equal(new("hoà sô"), Legacy("hoà sô")[^1]);
        Assert.Null(Legacy("Coâng an tænh", "hoà sô")[^1].Text);
        Assert.Equal(new("Thông báo"), Legacy("Coâng an tænh", "Thông báo")[^1]);
    }

    [Theory]
    [InlineData("hoà sô", "VNI-Times", "hồ sơ", LegacyEncoding.VniWindows)]
    [InlineData("§HCM", ".VnTime", "ĐHCM", LegacyEncoding.Tcvn3)]
    [InlineData("c«ng an tØnh", ".VnTimeH", "CÔNG AN TỈNH", LegacyEncoding.Tcvn3)]
    [InlineData("stp", ".VnArialH", "STP", LegacyEncoding.Tcvn3)]
    [InlineData("Báo cáo", ".VnTime", "Báo cáo", null)]
    [InlineData("Sở Nội vụ", "VNI-Times", "Sở Nội vụ", null)]
    [InlineData("06-CA 12", "VNI-Times", "06-CA 12", null)]
    [InlineData("C«ng an tØnh", "Times New Roman", "Công an tỉnh", LegacyEncoding.Tcvn3)]
    public void The_font_decides_what_the_letters_leave_open(
        string stored,
        string font,
        string expected,
        LegacyEncoding? encoding
    ) => Assert.Equal(new(expected, encoding), Legacy((stored, font))[0]);

    [Fact]
    public void Where_all_old_texts_are_in_old_fonts_a_text_in_another_font_is_as_it_stands()
    {
        Assert.Equal(new("hoà sô"), Legacy(("Coâng an tænh", "VNI-Times"), ("hoà sô", "Times New Roman"))[1]);
        Assert.Null(Legacy(("Coâng an tænh", "Times New Roman"), ("hoà sô", "Times New Roman"))[1].Text);
    }

    /// <summary>Domain: X01, X02. What Excel kept is read; that it cannot be is for reconciliation to say.</summary>
    [Fact]
    public void A_thousand_typed_with_a_point_on_an_English_Excel_is_named_with_the_figure_that_was_meant()
    {
        var month = Read(EditedForm.Of("CAT-2022-08").Set("HO_SO", "thuong_tru_csdl", "tiep_nhan", 3.496m));
        Assert.DoesNotContain(month.Findings, finding => finding.Severity == Severity.Error);
        var finding = Assert.Single(Reconciler.Check(month, null).Findings, finding =>
            finding.Kind == Reconciling.FractionOfWhole
        );
        Assert.Contains(
            "3.496",
            finding.Expected.Show() + finding.Cause.Show() + finding.Remedy.Show(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("lu\u200Cy_ke")]
    [InlineData(" luy_ke\u00A0")]
    [InlineData("Luy_ ke")]
    public void A_column_code_is_found_behind_blanks_and_characters_nobody_sees(string code)
    {
        var month = Read(EditedForm.Of("SYT-2022-08").SetAt("SO_LIEU", "F3", code));
        Assert.Equal(4157421, month.Submissions.Single().Figures["mui_tiem_tong.luy_ke"].Value);
    }

    [Fact]
    public void A_blank_first_column_and_another_heading_row_change_nothing()
    {
        var form = EditedForm.Of("CAT-2022-08");
        var before = SubmissionText.Of(Read(form).Submissions.Single());
        foreach (var sheet in form.SheetNames)
        {
            form.InsertColumn(sheet, 1)
                .InsertRow(sheet, 3)
                .SetAt(sheet, "B3", "(1)")
                .SetAt(sheet, "C3", "(2)");
        }

        Assert.Equal(before, SubmissionText.Of(Read(form).Submissions.Single()));
    }

    /// <summary>Each text in a cell of its own, with what it is read as.</summary>
    private static List<LegacyReading> Legacy(params string[] stored) =>
        Legacy([.. stored.Select(text => (text, ""))]);

    private static List<LegacyReading> Legacy(params (string Text, string Font)[] stored)
    {
        Cell[] cells =
        [
            .. stored.Select(
                (cell, at) => new Cell(new(at + 1, 1), CellKind.Text, cell.Text) { Font = cell.Font }
            ),
        ];
        var workbook = new Workbook(
            "a.xlsx",
            "",
            [new Sheet("S", SheetVisibility.Visible, [.. cells], [], new HashSet<int>(), new HashSet<int>())],
            [],
            false,
            ""
        );
        var texts = new LegacyTexts(workbook);
        return [.. cells.Select(texts.Read)];
    }

    private static MonthSubmissions Read(EditedForm form)
    {
        var period = SampleWorkspace.Catalogue.PeriodOf(SampleWorkspace.August);
        return SubmissionFolder.Read(
            [new("2022-08/nop/bai.xlsx", form.ToBytes())],
            Catalogue,
            SampleWorkspace.August,
            period
        );
    }
}
