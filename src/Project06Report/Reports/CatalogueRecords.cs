using System.Globalization;
using Project06Report.Catalogue;
using Project06Report.Figures;
using Project06Report.Submissions;
using Project06Report.Vietnamese;

namespace Project06Report.Reports;

/// <summary>The part of the model that comes from the catalogue, each text with its cell: period, settings, citations,
/// signer, recipients, wording.</summary>
internal static class CatalogueRecords
{
    public static RecordValue Period(MonthSubmissions received)
    {
        var year = received.Month.Year.ToString(CultureInfo.InvariantCulture);
        var origin = new PeriodOrigin(received.Month, received.Catalogue.Calendar?.Cells["gia_tri"]);
        return RecordValue.Of([
            ("thang", new TextValue(VietnameseDate.MonthNumber(received.Month.Month), origin)),
            ("nam", new TextValue(year, origin)),
            (
                "thang_nam",
                new TextValue(VietnameseDate.Month(received.Month.Year, received.Month.Month), origin)
            ),
            ("tu_ngay", new DateValue(received.Period.First, origin)),
            ("den_ngay", new DateValue(received.Period.Last, origin)),
            ("han_nop", Deadline(received.Deadlines.Units, received.Catalogue.CellOf("han_nop"))),
            ("han_gui_tren", Deadline(received.Deadlines.Outward, received.Catalogue.CellOf("han_gui_tren"))),
        ]);
    }

    private static ReportValue Deadline(DateOnly? day, CatalogueCell? setting) =>
        day is { } due
            ? new DateValue(due, setting)
            : new AbsentValue("danh mục không đặt hạn này, trang CAI_DAT");

    public static RecordValue Settings(CatalogueAt catalogue) =>
        RecordValue.Of(
            catalogue
                .Settings.Keys.Union(OptionalSettings.Defaults.Select(setting => setting.Key))
                .Select(key =>
                    (key, (ReportValue)new TextValue(catalogue.Setting(key), catalogue.CellOf(key)))
                )
        );

    public static RecordValue CitedDocuments(CatalogueAt catalogue) =>
        RecordValue.Of(
            catalogue.Documents.Select(document => (document.Code, (ReportValue)CitedDocument(document)))
        );

    public static ReportValue Signer(CatalogueAt catalogue) =>
        catalogue.Signers is [var signer, ..]
            ? RecordValue.Of([
                ("quyen_han", new TextValue(signer.Authority, signer.Cells["quyen_han"])),
                ("chuc_vu", new TextValue(signer.Position, signer.Cells["chuc_vu"])),
                ("ho_ten", new TextValue(signer.Name, signer.Cells["ho_ten"])),
            ])
            : new AbsentValue("danh-muc.xlsx không có người ký còn hiệu lực, trang NGUOI_KY");

    public static ListValue Recipients(CatalogueAt catalogue) =>
        new([
            .. catalogue
                .Recipients.OrderBy(recipient => recipient.Order)
                .Select(recipient => new TextValue(recipient.Text, recipient.Cells["noi_nhan"])),
        ]);

    public static RecordValue Wordings(CatalogueAt catalogue) =>
        RecordValue.Of(catalogue.Wordings.Select(wording => (wording.Code, (ReportValue)Text(wording))));

    public static TextValue Text(Wording wording) => new(wording.Text, wording.Cells["noi_dung"]);

    private static RecordValue CitedDocument(CitedDocument document)
    {
        var (number, symbol) = (document.Cells["so"], document.Cells["ky_hieu"]);
        var both = number is not null && symbol is not null ? new CatalogueCells(number, symbol) : null;
        return RecordValue.Of([
            ("loai", new TextValue(document.Type, document.Cells["loai"])),
            ("so_ky_hieu", new TextValue($"{document.Number}/{document.Symbol}", both)),
            ("ngay", new DateValue(document.Date, document.Cells["ngay"])),
            ("co_quan", new TextValue(document.Issuer, document.Cells["co_quan"])),
            ("ten", new TextValue(document.Title, document.Cells["trich_yeu"])),
        ]);
    }
}
