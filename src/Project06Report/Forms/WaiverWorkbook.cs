using System.Collections.Immutable;
using System.Globalization;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Reconciliation.Waivers;
using Project06Report.Vietnamese;
using Project06Report.Workbooks;
using Project06Report.Workbooks.Opening;
using Kinds = Project06Report.Codes.DiagnosticCatalogue.Waivers;

namespace Project06Report.Forms;

/// <summary>The workbook in which findings are accepted: one row for each, its columns known by the grey row of
/// codes.</summary>
public static class WaiverWorkbook
{
    public const string SheetName = "GIAI_TRINH";

    private const int CodeRow = 4;

    /// <summary>Code, heading, width; in the order a person reads and fills them in.</summary>
    private static readonly ImmutableArray<Column> Columns =
    [
        new("ma", "Mã", 9),
        new("muc_do", "Mức độ", 11),
        new("don_vi", "Đơn vị", 10),
        new("phat_hien", "Phát hiện", 56),
        new("ly_do", "Lý do", 36),
        new("nguoi_giai_trinh", "Người giải trình", 19),
        new("nguoi_duyet", "Người duyệt\n(bắt buộc nếu là lỗi)", 19),
        new("ngay", "Ngày", 12),
        new("quy_tac", "Quy tắc", 14),
        new("chi_tieu", "Chỉ tiêu", 16),
        new("ky", "Kỳ", 8),
        new("so_lieu", "Số liệu lúc giải trình", 32),
    ];

    private static readonly ImmutableArray<string> Codes = [.. Columns.Select(column => column.Code)];

    public static WaiverReading Read(string file, byte[] bytes)
    {
        var reading = WorkbookReader.Read(file, bytes);
        if (reading.Workbook is not { } workbook)
        {
            return new([], [.. reading.Findings], null);
        }

        var sheet = workbook.Find(SheetName);
        var table = sheet is null ? null : CodedTable.Find(sheet, Codes);
        var missing = Codes.Where(code => table?.Has(code) != true || table.Repeated.Contains(code)).ToList();
        return table is null || missing.Count > 0
            ? new(
                [],
                [
                    .. reading.Findings,
                    new(
                        Kinds.Unreadable,
                        new SheetPlace(file, SheetName),
                        sheet is null ? "không có trang GIAI_TRINH" : "",
                        $"dòng mã gồm mỗi mã một lần: {string.Join(", ", missing)}"
                    ),
                ],
                null
            )
            : new(
                [.. table.Rows.Select(row => RowOf(workbook, table, row)).Where(waiver => !waiver.IsBlank)],
                [.. reading.Findings],
                OtherContentIn(workbook, table)
            );
    }

    /// <summary>Writes the rows for today's findings, each with what people have written so far; then the rows people
    /// have filled in for other findings.</summary>
    public static byte[] Write(
        string month,
        IReadOnlyList<WaivableFinding> waivable,
        IReadOnlyList<Waiver> written
    )
    {
        var book = new WorkbookWriter($"Giải trình tháng {month}");
        var sheet = book.AddSheet(SheetName);
        WriteHead(sheet, month);
        var remaining = written.ToList();
        foreach (var finding in waivable)
        {
            var kept = remaining.Find(waiver => waiver.Subject == finding.Subject);
            if (kept is not null)
            {
                remaining.Remove(kept);
            }

            WriteRow(
                sheet,
                finding.Subject,
                SeverityWords.Of(finding.Finding.Severity),
                FindingWords.ForOffice(finding.Finding),
                kept
            );
        }

        foreach (var waiver in remaining)
        {
            WriteRow(sheet, waiver.Subject, waiver.Severity, waiver.Finding, waiver);
        }

        sheet.FilterRow = CodeRow;
        return book.ToBytes();
    }

    private static void WriteHead(SheetWriter sheet, string month)
    {
        sheet.Columns([.. Columns.Select(column => column.Width)]);
        sheet.FrozenRows = CodeRow;
        sheet.LastPrintedColumn = Columns.Length;
        sheet.Row(26);
        sheet.Text($"Giải trình các phát hiện đối soát tháng {month}", CellStyle.Title);
        sheet.Row(20);
        sheet.Text(
            "Ghi lý do, người giải trình, ngày; phát hiện là lỗi phải có người thứ hai duyệt. Dòng để trống thì phát "
                + "hiện giữ nguyên. Số liệu thay đổi thì giải trình hết hiệu lực. Không sửa dòng mã màu xám.",
            CellStyle.Hint
        );
        sheet.Row(34);
        foreach (var column in Columns)
        {
            sheet.Text(column.Heading, CellStyle.Heading);
        }

        sheet.Row(13);
        foreach (var column in Columns)
        {
            sheet.Text(column.Code, CellStyle.Code);
        }
    }

    private static void WriteRow(
        SheetWriter sheet,
        WaiverSubject subject,
        string severity,
        string finding,
        Waiver? written
    )
    {
        sheet.Row();
        sheet.Texts(CellStyle.Label, subject.Code, severity, subject.Agency, finding);
        sheet.Texts(
            CellStyle.Input,
            written?.Reason ?? "",
            written?.Person ?? "",
            written?.SecondPerson ?? ""
        );
        if (written?.Date is { } date)
        {
            sheet.Date(date, CellStyle.InputDate);
        }
        else
        {
            sheet.Text(written?.DateText ?? "", CellStyle.InputDate);
        }

        sheet.Texts(CellStyle.Small, subject.Rule, subject.Figure, subject.Month, subject.Values);
    }

    private static Waiver RowOf(Workbook workbook, CodedTable table, int row)
    {
        var place = new SubmissionCell(
            workbook.File,
            workbook.Sha256,
            table.Sheet.Name,
            table.AddressOf(row, "ly_do"),
            "",
            ""
        ).Place;
        var subject = new WaiverSubject(
            At("ma"),
            At("don_vi"),
            At("quy_tac"),
            At("chi_tieu"),
            At("ky"),
            At("so_lieu")
        );
        var day = DayOf(table[row, "ngay"], workbook);
        return new(
            subject,
            At("muc_do"),
            At("phat_hien"),
            row,
            place,
            At("ly_do"),
            At("nguoi_giai_trinh"),
            At("nguoi_duyet"),
            day,
            day is null ? At("ngay") : ""
        );

        string At(string code) =>
            table[row, code] is { Kind: CellKind.Error or CellKind.FormulaWithoutValue }
                ? ""
                : table.TextAt(row, code);
    }

    private static DateOnly? DayOf(Cell? date, Workbook workbook) =>
        date switch
        {
            { Kind: CellKind.Number, IsDate: true } => SerialOf(date.Raw) is { } serial
                ? ExcelDate.FromSerial(serial, workbook.Uses1904Dates)
                : null,
            { Kind: CellKind.Text } => VietnameseDate.Parse(date.Text),
            _ => null,
        };

    private static decimal? SerialOf(string raw) =>
        decimal.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var serial)
            ? serial
            : null;

    private static Place? OtherContentIn(Workbook workbook, CodedTable table)
    {
        if (workbook.Sheets.FirstOrDefault(sheet => sheet.Name != SheetName) is { } other)
        {
            return new SheetPlace(workbook.File, other.Name);
        }

        var ours = Codes.Select(code => table.AddressOf(table.CodeRow, code).Column).ToHashSet();
        return
            table.Sheet.Cells.FirstOrDefault(cell =>
                cell.Text.Length > 0 && !ours.Contains(cell.Address.Column)
            )
                is { } stray
            ? new CellPlace(workbook.File, SheetName, stray.Address)
            : null;
    }

    private sealed record Column(string Code, string Heading, double Width);
}
