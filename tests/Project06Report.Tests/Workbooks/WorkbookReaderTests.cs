using Project06Report.Figures;
using Project06Report.Tests.Samples;
using Project06Report.Workbooks;
using Project06Report.Workbooks.Opening;
using Xunit;

namespace Project06Report.Tests.Workbooks;

public sealed class WorkbookReaderTests
{
    [Fact]
    public void Texts_numbers_and_truth_values_are_read_as_stored()
    {
        var sheet = Read(
            new XlsxBuilder().Sheet("SO_LIEU", ("A1", "Số liệu"), ("B2", 12.5m), ("C3", -7), ("D4", true))
        ).Sheets[0];

        Assert.Equal("SO_LIEU", sheet.Name);
        Assert.Equal(
            ["A1 Text Số liệu", "B2 Number 12.5", "C3 Number -7", "D4 Boolean 1"],
            sheet.Cells.Select(Shown)
        );
    }

    [Fact]
    public void Inline_texts_read_like_shared_ones()
    {
        XlsxBuilder builder = new() { InlineTexts = true };
        var sheet = Read(builder.Sheet("S", ("A1", "Công an Tỉnh"), ("A2", "a & b < c"))).Sheets[0];

        Assert.Equal(["A1 Text Công an Tỉnh", "A2 Text a & b < c"], sheet.Cells.Select(Shown));
    }

    [Fact]
    public void Runs_of_rich_text_are_joined_and_phonetics_left_out()
    {
        var sheet = ReadXml(
            "<c r=\"A1\" t=\"inlineStr\"><is><r><rPr><b/></rPr><t>Công </t></r><r><t xml:space=\"preserve\">an </t></r><r><t>Tỉnh</t></r>"
                + "<rPh sb=\"0\" eb=\"1\"><t>x</t></rPh><phoneticPr fontId=\"1\"/></is></c>"
        );

        Assert.Equal("Công an Tỉnh", sheet["A1"].Text);
    }

    [Fact]
    public void Decomposed_letters_and_escaped_line_breaks_are_cleaned_in_the_text_and_kept_in_the_raw_value()
    {
        var cell = Read(new XlsxBuilder().Sheet("S", ("A1", "Tha\u0301ng_x000D_\nta\u0301m_x005F_x0041_")))
            .Sheets[0]
            .Cells[0];

        Assert.Equal("Tháng\ntám_x0041_", cell.Text);
        Assert.Equal("Tha\u0301ng\r\nta\u0301m_x0041_", cell.Raw);
    }

    [Fact]
    public void A_formula_gives_its_stored_result()
    {
        var sheet = Read(
            new XlsxBuilder().Sheet(
                "S",
                ("A1", XlsxCell.Formula("SUM(B1:B9)", 175)),
                ("A2", XlsxCell.Formula("B1&\"\"", "abc"))
            )
        ).Sheets[0];

        Assert.Equal(["A1 Number 175 =", "A2 Text abc ="], sheet.Cells.Select(Shown));
    }

    [Theory]
    [InlineData("<c r=\"A1\"><f>SUM(B1:B9)</f></c>")]
    [InlineData("<c r=\"A1\"><f>SUM(B1:B9)</f><v/></c>")]
    [InlineData("<c r=\"A1\"><f>SUM(B1:B9)</f><v></v></c>")]
    [InlineData("<c r=\"A1\" t=\"str\"><f>SUM(B1:B9)</f></c>")]
    public void A_formula_without_a_stored_result_is_not_a_blank(string xml) =>
        Assert.Equal("A1 FormulaWithoutValue  =", Shown(ReadXml(xml)["A1"]));

    [Fact]
    public void An_error_value_keeps_its_code() =>
        Assert.Equal(
            "A1 Error #DIV/0!",
            Shown(Read(new XlsxBuilder().Sheet("S", ("A1", XlsxCell.Error("#DIV/0!")))).Sheets[0].Cells[0])
        );

    [Fact]
    public void Styled_empty_cells_and_empty_texts_store_nothing() =>
        Assert.Empty(
            ReadXml(
                "<c r=\"A1\"/><c r=\"B1\" t=\"s\"/><c r=\"C1\"><v/></c><c r=\"D1\" t=\"inlineStr\"><is><t/></is></c><c r=\"E1\" t=\"str\"><v></v></c>"
            ).Sheet.Cells
        );

    [Fact]
    public void A_number_with_a_date_format_is_a_date()
    {
        var sheet = Read(
            new XlsxBuilder().Sheet(
                "S",
                ("A1", XlsxCell.Date(2022, 8, 14)),
                ("A2", XlsxCell.Styled(44787, "#,##0"))
            )
        ).Sheets[0];

        Assert.Equal(["A1 Number 44787 dd/mm/yyyy date", "A2 Number 44787 #,##0"], sheet.Cells.Select(Shown));
    }

    [Fact]
    public void A_percent_format_is_kept() =>
        Assert.Equal(
            "A1 Number 0.958 0.0%",
            Shown(
                Read(new XlsxBuilder().Sheet("S", ("A1", XlsxCell.Styled(0.958m, "0.0%")))).Sheets[0].Cells[0]
            )
        );

    [Fact]
    public void A_built_in_format_id_counts_without_a_definition()
    {
        var styles =
            $"<styleSheet xmlns=\"{XlsxText.Main}\"><cellXfs><xf/><xf numFmtId=\"14\"/><xf numFmtId=\"9\"/></cellXfs></styleSheet>";
        var sheet = ReadXml(
            "<c r=\"A1\" s=\"1\"><v>44787</v></c><c r=\"B1\" s=\"2\"><v>0.5</v></c><c r=\"C1\" s=\"0\"><v>1</v></c>",
            builder => builder.Part("xl/styles.xml", styles)
        );

        Assert.Equal(
            ["A1 Number 44787 dd/mm/yyyy date", "B1 Number 0.5 0%", "C1 Number 1"],
            sheet.Sheet.Cells.Select(Shown)
        );
    }

    [Theory]
    [InlineData("2022-08-14", "44787")]
    [InlineData("2022-08-14T12:00:00", "44787.5")]
    [InlineData("2022-08-14T00:00:00.000Z", "44787")]
    [InlineData("1900-01-01", "1")]
    [InlineData("1900-02-28", "59")]
    [InlineData("1900-03-01", "61")]
    public void An_ISO_date_becomes_its_serial_number(string iso, string serial)
    {
        var cell = ReadXml($"<c r=\"A1\" t=\"d\"><v>{iso}</v></c>")["A1"];

        Assert.Equal((CellKind.Number, true, serial, iso), (cell.Kind, cell.IsDate, cell.Raw, cell.Text));
    }

    [Fact]
    public void The_1904_date_system_is_told()
    {
        Assert.True(Read(new XlsxBuilder().Uses1904Dates().Sheet("S", ("A1", 1))).Uses1904Dates);
        Assert.False(Read(new XlsxBuilder().Sheet("S", ("A1", 1))).Uses1904Dates);
    }

    [Fact]
    public void Cells_and_rows_without_an_address_follow_the_one_before()
    {
        var sheet = ReadSheetData(
            "<row><c><v>1</v></c><c><v>2</v></c></row><row r=\"5\"><c r=\"C5\"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>"
        ).Sheet;

        Assert.Equal(
            ["A1 Number 1", "B1 Number 2", "C5 Number 3", "D5 Number 4", "A6 Number 5"],
            sheet.Cells.Select(Shown)
        );
    }

    [Fact]
    public void Hidden_sheets_rows_and_columns_are_told()
    {
        var workbook = Read(
            new XlsxBuilder()
                .Sheet("S", ("A1", 1), ("A2", 2))
                .HideRows(2)
                .HideColumns(3, 5)
                .Sheet("T", ("A1", 1))
                .Hidden()
                .Sheet("_META", ("A1", 1))
                .Hidden(very: true)
        );

        Assert.Equal(
            [SheetVisibility.Visible, SheetVisibility.Hidden, SheetVisibility.VeryHidden],
            workbook.Sheets.Select(sheet => sheet.Visibility)
        );
        Assert.Equal([2], workbook.Sheets[0].HiddenRows);
        Assert.Equal([3, 4, 5], workbook.Sheets[0].HiddenColumns.Order());
    }

    [Fact]
    public void Merged_ranges_are_told_with_the_values_under_them()
    {
        var sheet = Read(new XlsxBuilder().Sheet("S", ("A1", 1), ("B1", 2)).Merge("A1:C2")).Sheets[0];

        Assert.Equal([new CellRange(new(1, 1), new(2, 3))], sheet.Merges);
        Assert.Equal(2, sheet.Cells.Length);
    }

    [Fact]
    public void Names_that_point_at_one_cell_are_kept()
    {
        var workbook = Read(
            new XlsxBuilder()
                .Sheet("HO_SO", ("D4", 1))
                .Sheet("Bìa 'A'", ("A1", 1))
                .DefinedName("DA06.thuong_tru.tiep_nhan", "HO_SO!$D$4")
                .DefinedName("bia", "'Bìa ''A'''!$B$2")
                .DefinedName("khac_hoa", "ho_so!$A$1")
                .DefinedName("mot_o", "HO_SO!$E$5:$E$5")
                .DefinedName("vung", "HO_SO!$A$1:$B$2")
                .DefinedName("lech", "HO_SO!$A1")
                .DefinedName("trong", "HO_SO!")
                .DefinedName("khong_trang", "!$A$1")
                .DefinedName("tuong_doi", "HO_SO!A1")
                .DefinedName("mat", "HO_SO!#REF!")
                .DefinedName("la", "KHONG_CO!$A$1")
                .DefinedName("ngoai", "[1]HO_SO!$A$1")
                .DefinedName("cong_thuc", "1+HO_SO!$A$1")
        );

        Assert.Equal(
            [
                new("DA06.thuong_tru.tiep_nhan", "HO_SO", new(4, 4)),
                new("bia", "Bìa 'A'", new(2, 2)),
                new("khac_hoa", "HO_SO", new(1, 1)),
                new DefinedName("mot_o", "HO_SO", new(5, 5)),
            ],
            workbook.DefinedNames
        );
    }

    [Fact]
    public void Names_of_a_single_sheet_are_left_out_because_a_copied_sheet_repeats_them()
    {
        var workbook = Read(
            new XlsxBuilder()
                .Sheet("S", ("A1", 1))
                .DefinedName("ten", "S!$A$1")
                .Edit(
                    "xl/workbook.xml",
                    "</definedNames>",
                    "<definedName name=\"ten\" localSheetId=\"0\">S!$B$9</definedName></definedNames>"
                )
        );

        Assert.Equal([new DefinedName("ten", "S", new(1, 1))], workbook.DefinedNames);
    }

    [Fact]
    public void The_strict_namespaces_read_like_the_transitional_ones()
    {
        var parts = Form().Parts();
        ZipBuilder zip = new();
        foreach (var (name, content) in parts)
        {
            zip.Add(
                name,
                System
                    .Text.Encoding.UTF8.GetString(content)
                    .Replace(XlsxText.Main, XlsxText.StrictMain, StringComparison.Ordinal)
                    .Replace(XlsxText.Relationships, XlsxText.StrictRelationships, StringComparison.Ordinal)
                    .Replace(
                        "/extended-properties\" Target",
                        "/extendedProperties\" Target",
                        StringComparison.Ordinal
                    )
            );
        }

        Assert.Equal(WorkbookText.Of(Read(Form())), WorkbookText.Of(Read(zip.ToBytes())));
    }

    [Fact]
    public void Any_prefix_reads_like_none()
    {
        var prefixed = Form();
        foreach (
            var part in new[]
            {
                "xl/workbook.xml",
                "xl/styles.xml",
                "xl/sharedStrings.xml",
                "xl/worksheets/sheet1.xml",
                "xl/worksheets/sheet2.xml",
            }
        )
        {
            prefixed.Edit(part, xml =>
                xml.Replace("</", "\u0001", StringComparison.Ordinal)
                    .Replace("<?", "\u0002", StringComparison.Ordinal)
                    .Replace("<", "<x:", StringComparison.Ordinal)
                    .Replace("\u0001", "</x:", StringComparison.Ordinal)
                    .Replace("\u0002", "<?", StringComparison.Ordinal)
                    .Replace("xmlns=", "xmlns:x=", StringComparison.Ordinal)
            );
        }

        Assert.Equal(WorkbookText.Of(Read(Form())), WorkbookText.Of(Read(prefixed)));
    }

    [Fact]
    public void The_hash_is_of_the_file_and_the_producer_of_its_properties()
    {
        var workbook = Read(Form());

        Assert.Equal("Microsoft Excel", workbook.Producer);
        Assert.Equal(
            Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Form().ToBytes())),
            workbook.Sha256
        );
    }

    [Fact]
    public void A_changed_byte_is_refused_although_the_XML_is_still_good()
    {
        var bytes = new ZipBuilder();
        foreach (var (name, content) in Form().Parts())
        {
            bytes.Add(new(name, content) { Method = 0 });
        }

        var damaged = bytes.ToBytes();
        damaged.AsSpan(damaged.AsSpan().IndexOf("<v>12802</v>"u8) + 7)[0] = (byte)'3';

        Assert.Equal("P06-117", Assert.Single(WorkbookReader.Read("a.xlsx", damaged).Findings).Kind.Code);
    }

    [Fact]
    public void The_finding_names_the_file_the_sheet_and_the_cell()
    {
        var finding = Assert.Single(
            WorkbookReader
                .Read(
                    "SYT-2022-08.xlsx",
                    new XlsxBuilder()
                        .Sheet("HO_SO", ("A1", 1), ("D7", XlsxCell.Xml("<c r=\"D7\"><v>12 802</v></c>")))
                        .ToBytes()
                )
                .Findings
        );

        Assert.Equal("SYT-2022-08.xlsx › HO_SO › D7", finding.Place.ToString());
        Assert.Equal("12 802", finding.Written.Show());
    }

    internal static XlsxBuilder Form(bool inline = false) =>
        new XlsxBuilder { InlineTexts = inline }
            .Sheet(
                "HO_SO",
                ("A1", "Hồ sơ"),
                ("A3", "ma"),
                ("B3", "tiep_nhan"),
                ("A4", "thuong_tru"),
                ("B4", 12802),
                ("C4", XlsxCell.Date(2022, 8, 14)),
                ("B5", XlsxCell.Formula("SUM(B4:B4)", 12802))
            )
            .Sheet("_META", ("A1", "ky"), ("B1", "2022-08"))
            .Hidden(very: true)
            .DefinedName("DA06.thuong_tru.tiep_nhan", "HO_SO!$B$4");

    private static Workbook Read(XlsxBuilder builder) => Read(builder.ToBytes());

    private static Workbook Read(byte[] bytes)
    {
        var reading = WorkbookReader.Read("a.xlsx", bytes);
        Assert.Empty(reading.Findings);
        return reading.Workbook!;
    }

    private static SheetCells ReadXml(string cells, Action<XlsxBuilder>? change = null) =>
        ReadSheetData($"<row r=\"1\">{cells}</row>", change);

    private static SheetCells ReadSheetData(string rows, Action<XlsxBuilder>? change = null)
    {
        var builder = new XlsxBuilder()
            .Sheet("S")
            .Edit("xl/worksheets/sheet1.xml", "<sheetData>", $"<sheetData>{rows}");
        change?.Invoke(builder);
        return new(Read(builder).Sheets[0]);
    }

    private static string Shown(Cell cell) => WorkbookText.Of(cell);

    private sealed record SheetCells(Sheet Sheet)
    {
        public Cell this[string address] => Sheet[CellAddress.Parse(address)!.Value]!;
    }
}
