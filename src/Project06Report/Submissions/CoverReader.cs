using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Periods;
using Project06Report.Workbooks;
using static Project06Report.Diagnostics.DiagnosticCatalogue;

namespace Project06Report.Submissions;

/// <summary>Whose form this is, for which month, and which time it was sent.</summary>
internal sealed record Cover(Agency Agency, Form Form, int Revision, bool NothingToReport, string Preparer, string Telephone);

/// <summary>Reads the sheets BIA and _META. A file's name says nothing: the agency is known by its code inside.</summary>
internal sealed class CoverReader(Workbook workbook, CatalogueAt catalogue, ReportingMonth month, ReportingPeriod period, FieldReader fields)
{
    private static readonly string[] Columns = [FormSheets.Code, "gia_tri"];

    /// <summary>What both sheets state must be the same in both.</summary>
    private static readonly string[] Identity = ["bieu_mau", "phien_ban", "don_vi", "ky"];

    /// <returns>Null when the submission cannot be assigned, which has then been reported.</returns>
    public Cover? Read()
    {
        var cover = FormSheets.Open(workbook, FormSheets.Cover, Columns, fields);
        var meta = FormSheets.Open(workbook, FormSheets.Meta, Columns, fields);
        if (cover is null || meta is null || Contradicts(cover, meta))
        {
            return null;
        }

        var agency = AgencyOf(cover);
        var rightMonth = IsOfThisMonth(cover);
        var form = agency is null ? null : FormOf(cover, agency);
        var revision = Row(cover, "lan_nop") is { } row ? fields.Ordinal(cover.Sheet, cover[row, "gia_tri"], "lần nộp") : null;
        if (revision is null)
        {
            fields.Report(new(FilledForms.FieldUnreadable, PlaceOf(cover, "lan_nop"), TextOf(cover, "lan_nop"), "lần nộp là số 1, 2, 3 …"));
        }

        CheckCutOff(cover, "chot_tu", period.First);
        CheckCutOff(cover, "chot_den", period.Last);
        return agency is null || form is null || revision is null || !rightMonth
            ? null
            : new(agency, form, revision.Value, TextOf(cover, "khong_phat_sinh").Length > 0, TextOf(cover, "nguoi_lap"), TextOf(cover, "dien_thoai"));
    }

    private bool Contradicts(CodedTable cover, CodedTable meta)
    {
        var differing = Identity.Where(code => TextOf(cover, code) != TextOf(meta, code)).ToList();
        foreach (var code in differing)
        {
            fields.Report(new(FilledForms.CoverContradicts, PlaceOf(cover, code), $"“{TextOf(cover, code)}”", $"“{TextOf(meta, code)}” như ở trang _META"));
        }

        return differing.Count > 0;
    }

    private Agency? AgencyOf(CodedTable cover)
    {
        var code = TextOf(cover, "don_vi");
        var agency = catalogue.FindAgency(code);
        if (agency is null)
        {
            fields.Report(new(FilledForms.AgencyUnknown, PlaceOf(cover, "don_vi"), $"“{code}”",
                "một trong các mã " + string.Join(", ", catalogue.Agencies.Where(known => known.Form.Length > 0).Select(known => known.Code))));
        }

        return agency;
    }

    private Form? FormOf(CodedTable cover, Agency agency)
    {
        var (code, version) = (TextOf(cover, "bieu_mau"), TextOf(cover, "phien_ban"));
        var owed = catalogue.FindForm(agency.Form);
        if (owed is not null && owed.Code == code && owed.Version == version)
        {
            return owed;
        }

        var expected = owed is null ? $"{agency.Name} không phải gửi biểu mẫu" : $"biểu mẫu {owed.Code}, phiên bản {owed.Version}, của {agency.Name}";
        fields.Report(new(FilledForms.FormUnknown, PlaceOf(cover, "bieu_mau"), $"biểu mẫu {code}, phiên bản {version}", expected));
        return null;
    }

    private bool IsOfThisMonth(CodedTable cover)
    {
        var written = TextOf(cover, "ky");
        if (ReportingMonth.Parse(written) == month)
        {
            return true;
        }

        fields.Report(new(FilledForms.WrongMonth, PlaceOf(cover, "ky"), $"“{written}”", month.ToString()));
        return false;
    }

    private void CheckCutOff(CodedTable cover, string code, DateOnly expected)
    {
        var date = Row(cover, code) is { } row ? fields.Date(cover.Sheet, cover[row, "gia_tri"], "ngày chốt số liệu") : null;
        if (date is not null && date.Date != expected)
        {
            fields.Report(new(FilledForms.CutOffDiffers, PlaceOf(cover, code), VietnameseDate.Short(date.Date), VietnameseDate.Short(expected)));
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

    private static string TextOf(CodedTable table, string code) => Row(table, code) is { } row ? table.TextAt(row, "gia_tri") : "";

    private Place PlaceOf(CodedTable table, string code) =>
        Row(table, code) is { } row ? fields.PlaceOf(table.Sheet.Name, table.AddressOf(row, "gia_tri")) : new Place(workbook.File, table.Sheet.Name);
}
