using System.Collections.Immutable;
using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Progress;
using Project06Report.Submissions;

namespace Project06Report.Cli.Faces;

/// <summary>Who has sent and who has not, with the problems of each; those that must be reminded come
/// first.</summary>
internal sealed class ProgressSection(
    HtmlPage page,
    MonthProgress month,
    MonthSubmissions received,
    IReadOnlyList<FindingGroup> groups
)
{
    public void Write()
    {
        WriteBar();
        foreach (var units in month.Groups)
        {
            WriteGroup(units);
        }

        var grouped = month.Groups.SelectMany(units => units.Units).ToHashSet();
        WriteTable([.. month.Units.Where(unit => !grouped.Contains(unit))]);
        WriteStrays();
        WriteReminders();
    }

    /// <summary>Folded when nobody of the group has anything more to do.</summary>
    private void WriteGroup(GroupProgress units)
    {
        var isOpen = units.Units.SelectMany(unit => unit.Forms).Any(form => Urgency(form) >= 0);
        page.Markup(isOpen ? "<details class=\"nhom\" open><summary>" : "<details class=\"nhom\"><summary>")
            .Text(ProgressWords.Of(units))
            .Line("</summary>");
        WriteTable(units.Units);
        page.Line("</details>");
    }

    private void WriteTable(ImmutableArray<UnitProgress> units)
    {
        if (units.IsEmpty)
        {
            return;
        }

        page.Line(
            "<div class=\"cuon\"><table class=\"tien-do\"><thead><tr><th>Đơn vị</th><th>Tình trạng</th>"
                + "<th>Nhận lúc</th><th>Lần nộp</th><th>Người lập, điện thoại</th></tr></thead><tbody>"
        );
        foreach (var form in units.SelectMany(unit => unit.Forms).OrderByDescending(Urgency))
        {
            WriteAgency(form);
        }

        page.Line("</tbody></table></div>");
    }

    /// <summary>Agencies that are not done come first, then those whose submission has errors.</summary>
    private int Urgency(AgencyProgress agency)
    {
        if (!agency.IsDone)
        {
            return (int)agency.Standing;
        }

        return Errors(agency).Count > 0 ? 0 : -1;
    }

    private void WriteBar()
    {
        var (all, done) = (month.Units.Length, month.Units.Count(unit => unit.IsDone));
        var overdue = month.DaysOverdue > 0 ? $", đã qua {month.DaysOverdue} ngày làm việc" : "";
        var deadline = month.Deadline is { } day ? $" Hạn gửi {VietnamTime.WithWeekday(day)}{overdue}." : "";
        var outward = month.OutwardDeadline is { } last
            ? $" Hạn gửi báo cáo lên cấp trên {VietnamTime.WithWeekday(last)}."
            : "";
        var share = all == 0 ? 0 : done * 100 / all;
        page.Line(
            $"<div class=\"thanh\" role=\"img\" aria-label=\"{done} trên {all} đơn vị\">"
                + $"<i style=\"width:{share}%\"></i></div>"
        );
        page.Element(
            "p",
            $"{done}/{all} đơn vị đã gửi bài dùng được.{deadline}{outward} Xem lúc {VietnamTime.Text(month.Now)}."
        );
    }

    private void WriteAgency(AgencyProgress agency)
    {
        page.Markup("<tr><td>")
            .Text(agency.Agency.Name)
            .Markup(" <span class=\"dvt\">")
            .Text(CodeOf(agency))
            .Markup("</span></td><td>");
        Badge(agency);
        foreach (
            var file in agency.Files.Where(file =>
                file.State is SentFileState.Unusable or SentFileState.SameRevision
            )
        )
        {
            var problem =
                file.State == SentFileState.Unusable ? file.Reason : $"cùng lần nộp {file.Revision}";
            page.Markup("<div class=\"ly-do\">").Text($"{file.File}: {problem}").Markup("</div>");
        }

        var used = agency.InForce;
        page.Markup("</td><td class=\"luc\">")
            .Text(used?.Arrived is { } moment ? VietnamTime.Compact(moment) : "");
        if (used?.OpenBy is { } owner)
        {
            page.Markup("<div class=\"ly-do\">")
                .Text(owner.Length == 0 ? "đang mở" : $"đang mở: {owner}")
                .Markup("</div>");
        }

        page.Markup("</td><td class=\"giua\">")
            .Text(used is null ? "" : $"{used.Revision}")
            .Markup("</td><td>");
        if (received.Of(agency.Agency.Code, agency.Form.Code) is { } submission)
        {
            page.Text(submission.Preparer)
                .Markup("<div class=\"ly-do\">")
                .Text(submission.Telephone)
                .Markup("</div>");
        }

        page.Line("</td></tr>");
    }

    private static string CodeOf(AgencyProgress agency) => new OwedForm(agency.Agency, agency.Form).Code;

    /// <summary>Of an agency that owes several forms those at the file of this one.</summary>
    private IReadOnlyList<Diagnostic> Of(AgencyProgress agency)
    {
        var findings = groups.FirstOrDefault(group => group.Agency?.Code == agency.Agency.Code)?.Findings
            ?? [];
        var file = received.Of(agency.Agency.Code, agency.Form.Code)?.File;
        return agency.Agency.Forms.Count > 1
            ? [.. findings.Where(finding => finding.Place.File == file)]
            : findings;
    }

    private List<Diagnostic> Errors(AgencyProgress agency) =>
        [.. Of(agency).Where(finding => finding.Severity == Severity.Error)];

    private void Badge(AgencyProgress agency)
    {
        var (errors, warnings) = (
            Errors(agency).Count,
            Of(agency).Count(finding => finding.Severity == Severity.Warning)
        );
        var (style, word) = agency.Standing switch
        {
            Standing.Missing => ("loi", "chưa gửi"),
            Standing.Unusable => ("loi", "chưa dùng được"),
            Standing.Clash => ("loi", "hai tệp cùng lần nộp"),
            Standing.Late => (errors > 0 ? "loi" : "canh-bao", $"gửi muộn {agency.DaysLate} ngày"),
            _ when errors > 0 => ("loi", "đã gửi"),
            _ => (warnings > 0 ? "canh-bao" : "dat", "đã gửi"),
        };
        page.Markup($"<span class=\"nhan {style}\">")
            .Text(
                word
                    + (agency.IsDone && errors > 0 ? $", {errors} lỗi" : "")
                    + (agency.IsDone && warnings > 0 ? $", {warnings} cảnh báo" : "")
                    + (agency.NothingToReport ? ", không phát sinh" : "")
            )
            .Markup("</span>");
    }

    private void WriteStrays()
    {
        if (month.Strays.IsEmpty)
        {
            return;
        }

        page.Element("h3", "Tệp không rõ của đơn vị nào").Line("<ul>");
        foreach (var file in month.Strays)
        {
            page.Element("li", $"{file.File}: {file.Reason}");
        }

        page.Line("</ul>");
    }

    /// <summary>The letters are folded, and paper does not show them.</summary>
    private void WriteReminders()
    {
        if (month.Units.Any(unit => !unit.IsDone))
        {
            page.Element("h3 class=\"man-hinh\"", "Lời nhắc, để chép vào thư hay tin nhắn");
        }

        foreach (var unit in month.Units)
        {
            if (Reminder.For(unit, month) is { } letter)
            {
                page.Markup("<details><summary>")
                    .Text(unit.Agency.Name)
                    .Markup("</summary><pre>")
                    .Text(letter)
                    .Line("</pre></details>");
            }
        }
    }
}
