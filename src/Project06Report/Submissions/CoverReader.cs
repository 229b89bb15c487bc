using System.Globalization;
using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Periods;
using Project06Report.Vietnamese;
using Project06Report.Workbooks;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Submissions;

/// <summary>Reads the sheets BIA and _META. The agency is known by the code inside, whatever the file's
/// name says.</summary>
internal sealed class CoverReader(
    SheetFinder sheets,
    CatalogueAt catalogue,
    AgencyNames agencies,
    ReportingMonth month,
    ReportingPeriod period,
    FieldReader fields
)
{
    private static readonly string[] Columns = [FormSheets.Code, "gia_tri"];

    /// <summary>More codes than this are not listed: nobody finds the right one among them.</summary>
    private const int MostCodes = 40;

    /// <summary>The lines that both sheets state; they must agree.</summary>
    private static readonly string[] Identity = ["bieu_mau", "phien_ban", "don_vi", "ky"];

    /// <summary>Known after <see cref="Read"/>, also when the submission cannot be used.</summary>
    public Agency? Agency { get; private set; }

    /// <summary>The same of the form.</summary>
    public Form? Form { get; private set; }

    /// <returns>Null when the submission cannot be assigned, which has then been reported.</returns>
    public Cover? Read()
    {
        var cover = sheets.Open(FormSheets.Cover, Columns);
        var meta = sheets.Open(FormSheets.Meta, Columns);
        if (
            cover is null
            || Repeats(cover)
            || (meta is not null && (Repeats(meta) || Contradicts(cover, meta)))
        )
        {
            return null;
        }

        var agency = Agency = AgencyOf(cover);
        var rightMonth = IsOfThisMonth(cover);
        var form = Form = agency is null ? null : FormOf(cover, agency);
        var revision = RevisionOf(cover);
        if (rightMonth)
        {
            CheckCutOff(cover, "chot_tu", period.First);
            CheckCutOff(cover, "chot_den", period.Last);
        }

        var nothing = IsMarked(cover, "khong_phat_sinh");
        return agency is null || form is null || revision is null || !rightMonth
            ? null
            : new(agency, form, revision.Value, nothing, PreparerOf(cover), TextOf(cover, "dien_thoai"))
            {
                Print = meta is null ? "" : TextOf(meta, FormSheets.MetaPrint),
                NothingCell = nothing ? CellOf(cover, "khong_phat_sinh") : null,
            };
    }

    private bool Repeats(CodedTable table)
    {
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        var repeats = false;
        foreach (var row in table.Rows)
        {
            var code = table.TextAt(row, FormSheets.Code);
            if (code.Length > 0 && !rows.TryAdd(code, row))
            {
                repeats = true;
                fields.Report(
                    new(
                        FilledForms.RowRepeated,
                        fields.PlaceOf(table.Sheet.Name, table.AddressOf(row, FormSheets.Code)),
                        $"mã {code} lần thứ hai",
                        $"chỉ ở dòng {rows[code].ToString(CultureInfo.InvariantCulture)}"
                    )
                );
            }
        }

        return repeats;
    }

    private bool Contradicts(CodedTable cover, CodedTable meta)
    {
        var contradicts = false;
        foreach (var code in Identity)
        {
            var (shown, hidden) = (TextOf(cover, code), TextOf(meta, code));
            if (shown != hidden && !IsSame(code, shown, hidden))
            {
                contradicts = true;
                fields.Report(
                    new(
                        FilledForms.CoverContradicts,
                        PlaceOf(cover, code),
                        $"“{shown}”",
                        $"“{hidden}” như ở trang _META"
                    )
                );
            }
        }

        return contradicts;
    }

    private bool IsSame(string code, string shown, string hidden) =>
        code == "don_vi"
            ? agencies.Find(shown) is { } agency && agency == agencies.Find(hidden)
            : VietnameseText.MatchKey(shown) == VietnameseText.MatchKey(hidden);

    private Agency? AgencyOf(CodedTable cover)
    {
        var written = TextOf(cover, "don_vi");
        var agency = agencies.Find(written);
        if (agency is null)
        {
            fields.Report(UnknownAgency(PlaceOf(cover, "don_vi"), written));
        }
        else if (agency.Code != written && agency.Number != written)
        {
            fields.Report(
                new(FilledForms.ReadAs, PlaceOf(cover, "don_vi"), $"“{written}”", $"“{agency.Code}”")
            );
        }

        return agency;
    }

    private Diagnostic UnknownAgency(Place place, string written)
    {
        var former = agencies.Former(written);
        var successors = former is null ? [] : Successors(former);
        var meant = former is null ? agencies.Meant(written) : [];
        return new(
            FilledForms.AgencyUnknown,
            place,
            $"“{written}”",
            meant.Count > 0 ? Named(meant) : Codes(successors),
            former is null ? CauseOf(meant) : CauseOf(former, successors)
        );
    }

    /// <param name="successors">Of the agency that is written; empty when it has none.</param>
    private string Codes(List<Agency> successors)
    {
        if (successors.Count > 0)
        {
            return OneOf(successors);
        }

        var owing = catalogue.Owing.ToList();
        return owing.Count > MostCodes
            ? $"mã của một trong {owing.Count} đơn vị phải gửi, khai ở trang DON_VI của danh mục"
            : OneOf(owing);
    }

    private static string OneOf(List<Agency> allowed) =>
        "một trong các mã " + string.Join(", ", allowed.Select(agency => agency.Code));

    /// <summary>"X28261 (phường Mỹ Tho) hoặc X30076 (xã Mỹ Thọ)"</summary>
    private static string Named(IReadOnlyList<Agency> meant) =>
        string.Join(" hoặc ", meant.Select(agency => $"{agency.Code} ({agency.ShortName})"));

    private static string CauseOf(IReadOnlyList<Agency> meant) =>
        meant.Count switch
        {
            0 => "",
            1 => "tên viết khác với tên trong danh mục",
            _ => $"viết như vậy có thể là tên của {meant.Count} đơn vị",
        };

    private List<Agency> Successors(Agency former) =>
        [
            .. catalogue
                .Successions.Where(succession => succession.Former == former.Code)
                .Select(succession => catalogue.FindAgency(succession.Successor))
                .OfType<Agency>(),
        ];

    /// <summary>"Sở Giao thông vận tải (SGTVT) không còn là đơn vị báo cáo từ ngày 01/3/2025; nhiệm vụ đã chuyển về Sở
    /// Xây dựng (SXD), theo …"</summary>
    private string CauseOf(Agency former, List<Agency> successors)
    {
        var when =
            former.Validity.Last is { } last && last < catalogue.Day
                ? $"không còn là đơn vị báo cáo từ ngày {VietnameseDate.Short(last.AddDays(1))}"
                : $"chỉ là đơn vị báo cáo từ ngày {VietnameseDate.Short(former.Validity.First)}";
        var basis = catalogue
            .Successions.FirstOrDefault(succession => succession.Former == former.Code)
            ?.Basis;
        var gone = $"{former.Name} ({former.Code}) {when}";
        if (successors.Count == 0)
        {
            return gone;
        }

        var named = VietnameseList.Join([
            .. successors.Select(successor => $"{successor.Name} ({successor.Code})"),
        ]);
        return $"{gone}; nhiệm vụ đã chuyển về {named}, theo {basis}";
    }

    private Form? FormOf(CodedTable cover, Agency agency)
    {
        var (code, version) = (TextOf(cover, "bieu_mau"), TextOf(cover, "phien_ban"));
        var owed = catalogue.FormsOf(agency).ToList();
        var meant = owed.Find(form => form.Code == code) ?? owed.FirstOrDefault();
        if (meant?.Code == code && meant.Version == version)
        {
            return meant;
        }

        var expected =
            owed.Count == 0
                ? $"{agency.Name} không phải gửi biểu mẫu"
                : $"biểu mẫu {string.Join(" hoặc ", owed.Select(Versioned))}, của {agency.Name}";
        fields.Report(
            new(
                FilledForms.FormUnknown,
                PlaceOf(cover, "bieu_mau"),
                $"biểu mẫu {code}, phiên bản {version}",
                expected,
                meant is null ? "" : CauseOf(code, version, meant)
            )
        );
        return null;
    }

    private static string Versioned(Form form) => $"{form.Code}, phiên bản {form.Version}";

    private string CauseOf(string code, string version, Form owed)
    {
        if (code != owed.Code)
        {
            var owners = catalogue
                .Agencies.Where(agency => agency.Forms.Contains(code))
                .Select(agency => agency.Name)
                .ToList();
            return owners.Count == 0
                ? "danh mục không có biểu mẫu này"
                : $"đây là biểu mẫu của {VietnameseList.Join(owners)}";
        }

        if (
            !Version.TryParse(version, out var sent)
            || !Version.TryParse(owed.Version, out var current)
            || sent == current
        )
        {
            return "";
        }

        return sent < current
            ? "biểu mẫu cũ hơn phiên bản đang dùng"
            : "biểu mẫu mới hơn phiên bản đang dùng, có thể của tháng sau";
    }

    private bool IsOfThisMonth(CodedTable cover)
    {
        var written = TextOf(cover, "ky");
        var stated = ReportingMonth.Parse(written);
        if (stated == month)
        {
            return true;
        }

        fields.Report(
            new(
                FilledForms.WrongMonth,
                PlaceOf(cover, "ky"),
                $"“{written}”",
                month.ToString(),
                CauseOf(stated)
            )
        );
        return false;
    }

    private string CauseOf(ReportingMonth? stated)
    {
        if (stated == month.Previous)
        {
            return "tệp của tháng trước";
        }

        return stated == month.Next ? "tệp của tháng sau" : "";
    }

    private int? RevisionOf(CodedTable cover)
    {
        var cell = ValueOf(cover, "lan_nop");
        if (!FieldReader.IsBlank(cell))
        {
            return fields.Ordinal(cover.Sheet, cell, "lần nộp");
        }

        fields.Report(
            new(
                FilledForms.FieldUnreadable,
                PlaceOf(cover, "lan_nop"),
                FieldReader.Nothing,
                "lần nộp là số 1, 2, 3 …"
            )
        );
        return null;
    }

    /// <summary>Only an x is a mark; any other word could mean yes or no.</summary>
    private bool IsMarked(CodedTable cover, string code)
    {
        var written = TextOf(cover, code);
        if (written is not ("" or "x" or "X"))
        {
            fields.Report(
                new(
                    FilledForms.FieldUnreadable,
                    PlaceOf(cover, code),
                    $"“{written}”",
                    "x nếu không phát sinh, nếu có thì để trống"
                )
            );
        }

        return written is "x" or "X";
    }

    private SubmissionCell? CellOf(CodedTable table, string code) =>
        ValueOf(table, code) is { } cell ? fields.Origin(table.Sheet, cell, "không phát sinh") : null;

    private void CheckCutOff(CodedTable cover, string code, DateOnly expected)
    {
        var cell = ValueOf(cover, code);
        var date = fields.Date(cover.Sheet, cell, "ngày chốt số liệu");
        if (FieldReader.IsBlank(cell))
        {
            fields.Report(
                new(
                    FilledForms.CutOffDiffers,
                    PlaceOf(cover, code),
                    FieldReader.Nothing,
                    VietnameseDate.Short(expected)
                )
            );
        }
        else if (date is not null && date.Date != expected)
        {
            fields.Report(
                new(
                    FilledForms.CutOffDiffers,
                    PlaceOf(cover, code),
                    VietnameseDate.Short(date.Date),
                    VietnameseDate.Short(expected)
                )
            );
        }
    }

    private static int? Row(CodedTable table, string code)
    {
        foreach (var row in table.Rows)
        {
            if (table.TextAt(row, FormSheets.Code) == code)
            {
                return row;
            }
        }

        return null;
    }

    private static Cell? ValueOf(CodedTable table, string code) =>
        Row(table, code) is { } row ? table[row, "gia_tri"] : null;

    /// <summary>The text of a line; a retyped 2022-08, which Excel makes a date, is read as the month.</summary>
    private string TextOf(CodedTable table, string code) =>
        ValueOf(table, code) switch
        {
            null => "",
            { IsDate: true } cell when fields.Month(cell) is { } stated => stated.ToString(),
            { } cell => TextField.Tidy(cell.Text),
        };

    private string PreparerOf(CodedTable cover) =>
        ValueOf(cover, "nguoi_lap") is { } cell ? TextField.Tidy(fields.Unicode(cell)) : "";

    private Place PlaceOf(CodedTable table, string code) =>
        Row(table, code) is { } row
            ? fields.PlaceOf(table.Sheet.Name, table.AddressOf(row, "gia_tri"))
            : fields.PlaceOf(table.Sheet.Name);
}
