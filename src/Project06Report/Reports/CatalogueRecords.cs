using System.Globalization;
using Project06Report.Catalogue;
using Project06Report.Figures;
using Project06Report.Submissions;
using Project06Report.Vietnamese;

namespace Project06Report.Reports;

/// <summary>The part of the model that comes from the catalogue: period, settings, citations, signer, recipients, wording.</summary>
internal static class CatalogueRecords
{
    public static RecordValue Period(MonthSubmissions received)
    {
        var year = received.Month.Year.ToString(CultureInfo.InvariantCulture);
        return RecordValue.Of([
            ("thang", new TextValue(VietnameseDate.MonthNumber(received.Month.Month))),
            ("nam", new TextValue(year)),
            ("thang_nam", new TextValue(VietnameseDate.Month(received.Month.Year, received.Month.Month))),
            ("tu_ngay", new DateValue(received.Period.First)),
            ("den_ngay", new DateValue(received.Period.Last)),
        ]);
    }

    public static RecordValue Settings(CatalogueAt catalogue) =>
        RecordValue.Of(
            catalogue
                .Settings.Keys.Union(OptionalSettings.Defaults.Select(setting => setting.Key))
                .Select(key => (key, (ReportValue)new TextValue(catalogue.Setting(key))))
        );

    public static RecordValue CitedDocuments(CatalogueAt catalogue) =>
        RecordValue.Of(
            catalogue.Documents.Select(document =>
                (
                    document.Code,
                    (ReportValue)
                        RecordValue.Of([
                            ("loai", new TextValue(document.Type)),
                            ("so_ky_hieu", new TextValue($"{document.Number}/{document.Symbol}")),
                            ("ngay", new DateValue(document.Date)),
                            ("co_quan", new TextValue(document.Issuer)),
                            ("ten", new TextValue(document.Title)),
                        ])
                )
            )
        );

    public static ReportValue Signer(CatalogueAt catalogue) =>
        catalogue.Signers is [var signer, ..]
            ? RecordValue.Of([
                ("quyen_han", new TextValue(signer.Authority)),
                ("chuc_vu", new TextValue(signer.Position)),
                ("ho_ten", new TextValue(signer.Name)),
            ])
            : new AbsentValue("danh-muc.xlsx không có người ký còn hiệu lực, trang NGUOI_KY");

    public static ListValue Recipients(CatalogueAt catalogue) =>
        new([
            .. catalogue
                .Recipients.OrderBy(recipient => recipient.Order)
                .Select(recipient => new TextValue(recipient.Text)),
        ]);

    public static RecordValue Wordings(CatalogueAt catalogue) =>
        RecordValue.Of(catalogue.Wordings.Select(wording => (wording.Code, (ReportValue)new TextValue(wording.Text))));
}
