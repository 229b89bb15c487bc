using Project06Report.Catalogue;
using Project06Report.Forms;
using Project06Report.Periods;

namespace Project06Report.Tests.Samples;

/// <summary>Fills the form an agency gets from p06 in and gives it back as a department would send it. Same catalogue and content, same bytes.</summary>
/// <param name="catalogue">The catalogue on the cut-off date.</param>
/// <param name="catalogueSha256">Of the catalogue workbook, for <c>_META</c>.</param>
internal sealed class SubmissionWriter(CatalogueAt catalogue, string catalogueSha256)
{
    public byte[] Write(SubmissionContent content)
    {
        var agency = catalogue.FindAgency(content.Agency)
            ?? throw new ArgumentException($"No agency {content.Agency}.", nameof(content));
        var forms = new BlankForms(
            catalogue,
            catalogueSha256,
            content.Month,
            CutOffCalendar.Decree09.PeriodOf(content.Month),
            previous: null
        );
        return forms.Write(catalogue.OwedBy(agency), Typed(content, agency), feedback: null);
    }

    /// <summary>What is typed into which place of the form.</summary>
    public FormContent Typed(SubmissionContent content, Agency agency)
    {
        var form = new FormContent { Revision = content.Revision };
        TypeCover(form, content);
        foreach (var indicator in catalogue.PlacesOf(agency))
        {
            form.Put(
                indicator.Sheet,
                indicator.Code,
                indicator.Column,
                content.Figures.TryGetValue(indicator.Id, out var figure) ? FormValue.Of(figure)
                    : content.Texts.TryGetValue(indicator.Id, out var text) ? FormValue.Of(text)
                    : content.Dates.TryGetValue(indicator.Id, out var date) ? FormValue.Of(date)
                    : null
            );
            form.Put(
                indicator.Sheet,
                indicator.Code,
                "tinh_den_ngay",
                content.AsOf.TryGetValue(indicator.Code, out var day) ? FormValue.Of(day) : null
            );
        }

        TypeRecords(form, content);
        return form;
    }

    private static void TypeCover(FormContent form, SubmissionContent content)
    {
        var cover = content.Cover;
        (string Code, FormValue? Value)[] lines =
        [
            ("nguoi_lap", FormValue.Of(cover.PreparedBy)),
            ("nguoi_duyet", FormValue.Of(cover.ApprovedBy)),
            ("dien_thoai", FormValue.Of(cover.Phone)),
            ("ngay_ky", FormValue.Of(cover.SignedOn ?? CutOffCalendar.Decree09.PeriodOf(content.Month).Last)),
            ("so_van_ban", FormValue.Of(cover.DocumentNumber)),
            ("khong_phat_sinh", FormValue.Of(content.NothingToReport ? "x" : "")),
        ];
        foreach (var (code, value) in lines)
        {
            form.Put("BIA", code, "gia_tri", value);
        }
    }

    private static void TypeRecords(FormContent form, SubmissionContent content)
    {
        foreach (var document in content.Documents)
        {
            Row(
                form,
                "VAN_BAN",
                ("loai", document.Type),
                ("so", document.Number),
                ("ky_hieu", document.Symbol),
                ("ngay", document.Date),
                ("co_quan", document.Issuer),
                ("trich_yeu", document.Title),
                ("muc", document.Section)
            );
        }

        foreach (var (code, entries) in content.Lists)
        {
            for (var at = 0; at < entries.Length; at++)
            {
                Row(form, "DANH_SACH", ("ma", code), ("thu_tu", at + 1), ("gia_tri", entries[at]));
            }
        }

        var counts = new Dictionary<(string, string), int>();
        foreach (var narrative in content.Narratives)
        {
            var group = (narrative.Section, narrative.Kind);
            Row(
                form,
                "NOI_DUNG",
                ("muc", narrative.Section),
                ("loai", narrative.Kind),
                ("thu_tu", counts[group] = counts.GetValueOrDefault(group) + 1),
                ("noi_dung", narrative.Text)
            );
        }

        foreach (var commitment in content.Commitments)
        {
            Row(
                form,
                "CAM_KET",
                ("ma", commitment.Code),
                ("noi_dung", commitment.Text),
                ("han", commitment.Deadline),
                ("tinh_trang", commitment.State),
                ("ky_phat_sinh", commitment.Since.ToString())
            );
        }
    }

    private static void Row(FormContent form, string sheet, params (string Column, object Value)[] cells) =>
        form.AddRow(
            sheet,
            cells.ToDictionary(
                cell => cell.Column,
                cell =>
                    cell.Value switch
                    {
                        DateOnly day => FormValue.Of(day),
                        int number => FormValue.Of(number),
                        _ => FormValue.Of((string)cell.Value)!,
                    },
                StringComparer.Ordinal
            )
        );
}
