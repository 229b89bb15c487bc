using CsCheck;
using Project06Report.Tests.August2022;
using Project06Report.Tests.CommandLine;
using Project06Report.Tests.Samples;
using Project06Report.Workbooks;
using Project06Report.Workbooks.Opening;
using Xunit;

namespace Project06Report.Tests.Workbooks.OldExcel;

/// <summary>On files that LibreOffice wrote: gia-tri.xls with one of everything, CAT-2022-08.xls from the sample.</summary>
public sealed class OldWorkbookTests
{
    [Fact]
    public void Everything_in_a_sheet_is_read_as_Excel_shows_it() =>
        Golden.Matches(WorkbookText.Of(Read(Bytes("gia-tri.xls"))), "gia-tri.txt");

    /// <summary>LibreOffice knows no "very hidden", and stored 0 for the formulas it had not calculated.</summary>
    [Fact]
    public void A_form_saved_as_xls_has_the_cells_of_the_form()
    {
        var saved = Read(Bytes("CAT-2022-08.xls"));
        using SampleMonth month = new();
        var form = Read(File.ReadAllBytes(month.PathOf("2022-08/nop/CAT-2022-08.xlsx")));

        Assert.Equal(
            form.Sheets.Select(sheet => (sheet.Name, sheet.Visibility == SheetVisibility.Visible)),
            saved.Sheets.Select(sheet => (sheet.Name, sheet.Visibility == SheetVisibility.Visible))
        );
        foreach (var (before, after) in form.Sheets.Zip(saved.Sheets))
        {
            Assert.Equal(before.Cells.Select(cell => cell.Address), after.Cells.Select(cell => cell.Address));
            Assert.Equal(
                before.Cells.Where(cell => !cell.IsFormula).Select(Shown),
                after.Cells.Where(cell => !cell.IsFormula).Select(Shown)
            );
        }
    }

    [Fact]
    public void A_month_with_an_xls_among_its_files_has_the_same_findings()
    {
        using SampleMonth month = new();
        var before = P06.Run("check", "-m", "2022-08", "-w", month.Folder);
        File.Delete(month.PathOf("2022-08/nop/CAT-2022-08.xlsx"));
        File.WriteAllBytes(month.PathOf("2022-08/nop/CAT-2022-08.xls"), Bytes("CAT-2022-08.xls"));

        var after = P06.Run("check", "-m", "2022-08", "-w", month.Folder);

        Assert.Equal(
            before with
            {
                Output = before.Output.Replace(
                    "CAT-2022-08.xlsx",
                    "CAT-2022-08.xls",
                    StringComparison.Ordinal
                ),
            },
            after
        );
        Assert.Equal(0, after.Exit);
    }

    [Fact]
    public void An_xls_with_a_password_is_named()
    {
        var file = Bytes("gia-tri.xls");
        var interfaceHeader = file.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xE1, 0x00, 0x02, 0x00, 0xB0, 0x04]);
        file[interfaceHeader] = 0x2F;

        Assert.Equal(
            ["P06-104"],
            WorkbookReader.Read("a.xls", file).Findings.Select(finding => finding.Kind.Code)
        );
    }

    [Fact]
    public void A_cut_xls_is_refused()
    {
        var file = Bytes("CAT-2022-08.xls");
        Assert.All(Enumerable.Range(1, file.Length / 512 - 1).Select(sectors => sectors * 512), length =>
            Assert.NotEmpty(WorkbookReader.Read("a.xls", file[..length]).Findings)
        );
    }

    /// <summary>An .xls carries no check sums: a changed digit cannot be noticed, but nothing may escape or run on.</summary>
    [Law]
    public void Changed_bytes_end_in_a_workbook_or_a_finding()
    {
        var whole = Bytes("gia-tri.xls");
        Gen.Select(Gen.Int[8, whole.Length - 1], Gen.Byte)
            .Array[1, 12]
            .Sample(
                changes =>
                {
                    var file = (byte[])whole.Clone();
                    foreach (var (at, value) in changes)
                    {
                        file[at] = value;
                    }

                    var reading = WorkbookReader.Read("a.xls", file);
                    return (reading.Workbook is null)
                        == reading.Findings.Any(finding =>
                            finding.Severity == Project06Report.Diagnostics.Severity.Error
                        );
                },
                iter: Soak.Times(3_000),
                threads: 1,
                seed: "0002Ft5Gw3h1"
            );
    }

    private static string Shown(Cell cell) =>
        $"{cell.Address} {cell.Kind} {cell.Raw} {cell.IsDate} {cell.IsFormula}";

    private static byte[] Bytes(string name) =>
        File.ReadAllBytes(
            Path.Combine(Repository.Root, "tests", "Project06Report.Tests", "Workbooks", "OldExcel", name)
        );

    private static Workbook Read(byte[] bytes)
    {
        var reading = WorkbookReader.Read("a.xls", bytes);
        Assert.Empty(
            reading.Findings.Select(finding =>
                $"{finding.Kind.Code} {finding.Place} {finding.Written.Show()}"
            )
        );
        return reading.Workbook!;
    }
}
