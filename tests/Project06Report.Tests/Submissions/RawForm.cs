using Project06Report.Catalogue;
using Project06Report.Periods;
using Project06Report.Tests.Samples;
using Project06Report.Tests.Workbooks;
using Project06Report.Workbooks;

namespace Project06Report.Tests.Submissions;

/// <summary>A form filled in with given contents, written without any library: a thousand of them take a second.</summary>
internal sealed class RawForm(CatalogueAt catalogue, SubmissionContent content)
{
    private readonly List<EditedSheet> sheets = [];
    private readonly List<DefinedName> names = [];

    public static EditedForm Of(CatalogueAt catalogue, SubmissionContent content) =>
        new RawForm(catalogue, content).Written();

    private EditedForm Written()
    {
        var agency = catalogue.FindAgency(content.Agency)!;
        var form = catalogue.FindForm(agency.OnlyFormCode())!;
        (string Code, object? Value)[] identity =
        [
            ("bieu_mau", form.Code),
            ("phien_ban", form.Version),
            ("don_vi", agency.Code),
            ("ky", content.Month.ToString()),
        ];
        var period = CutOffCalendar.Decree09.PeriodOf(content.Month);
        Table(
            "BIA",
            ["ma", "ten", "gia_tri"],
            [
                .. identity
                    .Append(("chot_tu", Date(period.First)))
                    .Append(("chot_den", Date(period.Last)))
                    .Append(("lan_nop", content.Revision))
                    .Append(("khong_phat_sinh", content.NothingToReport ? "x" : null))
                    .Select(row => new object?[] { row.Code, row.Code, row.Value }),
            ]
        );
        var owed = catalogue.PlacesOf(agency).ToList();
        Figures(owed, "SO_LIEU", ["ky_nay", "luy_ke"], asOf: true);
        Figures(owed, "HO_SO", ["tiep_nhan", "tra_ket_qua", "dang_giai_quyet", "tra_lai"], asOf: false);
        Figures(owed, "TY_SO", ["tu", "mau"], asOf: true);
        Records(owed);
        Table(
            "_META",
            ["ma", "gia_tri"],
            [.. identity.Append(("danh_muc", "abc")).Select(row => new object?[] { row.Code, row.Value })]
        );
        sheets[^1].Visibility = SheetVisibility.VeryHidden;
        return new(sheets, names);
    }

    private void Figures(List<FormPlace> owed, string sheet, string[] columns, bool asOf)
    {
        var rows = owed.Where(indicator => indicator.Sheet == sheet)
            .GroupBy(indicator => indicator.Code)
            .ToList();
        if (rows.Count == 0)
        {
            return;
        }

        Table(
            sheet,
            ["ma", "ten", .. columns, .. asOf ? ["tinh_den_ngay"] : Array.Empty<string>()],
            [
                .. rows.Select(row =>
                    (object?[])
                        [
                            row.Key,
                            row.First().Name,
                            .. columns.Select(column =>
                                ValueOf(row.FirstOrDefault(indicator => indicator.Column == column))
                            ),
                            .. asOf && content.AsOf.TryGetValue(row.Key, out var day)
                                ? [Date(day)]
                                : Array.Empty<object?>(),
                        ]
                ),
            ]
        );
        names.AddRange(
            rows.SelectMany(
                (row, at) =>
                    row.Select(indicator => new DefinedName(
                        $"DA06.{indicator.Id}",
                        sheet,
                        new(4 + at, 3 + Array.IndexOf(columns, indicator.Column))
                    ))
            )
        );
    }

    private void Records(List<FormPlace> owed)
    {
        Table(
            "VAN_BAN",
            ["loai", "so", "ky_hieu", "ngay", "co_quan", "trich_yeu", "muc"],
            [
                .. content.Documents.Select(document =>
                    new object?[]
                    {
                        document.Type,
                        document.Number,
                        document.Symbol,
                        Date(document.Date),
                        document.Issuer,
                        document.Title,
                        document.Section,
                    }
                ),
            ]
        );
        if (owed.Exists(indicator => indicator.Sheet == "DANH_SACH"))
        {
            Table(
                "DANH_SACH",
                ["ma", "thu_tu", "gia_tri"],
                [
                    .. content.Lists.SelectMany(list =>
                        list.Value.Select((entry, at) => new object?[] { list.Key, at + 1, entry })
                    ),
                ]
            );
        }

        Table(
            "NOI_DUNG",
            ["muc", "loai", "thu_tu", "noi_dung"],
            [
                .. content.Narratives.Select(
                    (narrative, at) =>
                        new object?[]
                        {
                            narrative.Section,
                            narrative.Kind,
                            SubmissionText.Order(content, at),
                            narrative.Text,
                        }
                ),
            ]
        );
        if (owed.Exists(indicator => indicator.Sheet == "CAM_KET"))
        {
            Table(
                "CAM_KET",
                ["ma", "noi_dung", "han", "tinh_trang", "ky_phat_sinh"],
                [
                    .. content.Commitments.Select(commitment =>
                        new object?[]
                        {
                            commitment.Code,
                            commitment.Text,
                            Date(commitment.Deadline),
                            commitment.State,
                            commitment.Since.ToString(),
                        }
                    ),
                ]
            );
        }
    }

    private object? ValueOf(FormPlace? indicator) =>
        indicator switch
        {
            null => null,
            _ when content.Figures.TryGetValue(indicator.Id, out var figure) => figure,
            _ when content.Texts.TryGetValue(indicator.Id, out var text) => text,
            _ when content.Dates.TryGetValue(indicator.Id, out var date) => Date(date),
            _ => null,
        };

    private void Table(string name, string[] columns, object?[][] rows)
    {
        var sheet = new EditedSheet(name);
        Put(sheet, 1, [name]);
        Put(sheet, 2, [.. columns.Select(column => $"Cột {column}")]);
        Put(sheet, 3, columns);
        for (var at = 0; at < rows.Length; at++)
        {
            Put(sheet, 4 + at, rows[at]);
        }

        sheets.Add(sheet);
    }

    private static void Put(EditedSheet sheet, int row, object?[] values)
    {
        for (var at = 0; at < values.Length; at++)
        {
            if (values[at] is { } value)
            {
                sheet.Cells[new(row, at + 1)] = value;
            }
        }
    }

    private static XlsxCell Date(DateOnly day) => XlsxCell.Date(day.Year, day.Month, day.Day);
}
