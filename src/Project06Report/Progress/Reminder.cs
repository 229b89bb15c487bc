using Project06Report.Submissions;
using Project06Report.Vietnamese;

namespace Project06Report.Progress;

/// <summary>The letter that reminds an agency of all it still owes, ready to paste into an e-mail or a
/// message.</summary>
public static class Reminder
{
    /// <returns>Null when nothing is expected of the agency any more.</returns>
    public static string? For(UnitProgress unit, MonthProgress month)
    {
        if (unit.IsDone)
        {
            return null;
        }

        var due = unit
            .Forms.Where(form => !form.IsDone)
            .GroupBy(form => form.Standing)
            .OrderByDescending(forms => forms.Key)
            .Select(forms => forms.ToList())
            .ToList();
        return string.Join(
            '\n',
            [
                $"Kính gửi: {unit.Agency.Name}",
                "",
                .. due.SelectMany(forms => Part(forms, month)),
                .. due.Select(forms => Request(forms, month)),
                "",
                "Trân trọng.",
            ]
        );
    }

    /// <summary>What is with forms that are equally far, and the files it is about.</summary>
    private static IEnumerable<string> Part(List<AgencyProgress> forms, MonthProgress month) =>
        [Situation(forms, month), .. forms.SelectMany(Files), ""];

    private static string Situation(List<AgencyProgress> forms, MonthProgress month)
    {
        var what =
            $"báo cáo tháng {VietnameseDate.Month(month.Month.Year, month.Month.Month)} về Đề án 06 (biểu mẫu "
            + $"{Codes(forms)}, số liệu từ ngày "
            + $"{VietnameseDate.Short(month.Period.First)} đến ngày {VietnameseDate.Short(month.Period.Last)})";
        return forms[0].Standing switch
        {
            Standing.Missing =>
                $"Đến {VietnamTime.Long(month.Now)}, chưa nhận được {what} của quý đơn vị. {Due(month)}",
            Standing.Clash =>
                $"Đã nhận {what} của quý đơn vị, nhưng có hai tệp khác nhau cùng ghi một lần nộp nên chưa rõ dùng tệp "
                    + $"nào:",
            _ => $"Đã nhận tệp của quý đơn vị cho {what}, nhưng chưa dùng được. {Due(month)}",
        };
    }

    private static string Codes(List<AgencyProgress> forms) =>
        string.Join(", ", forms.Select(form => form.Form.Code));

    private static string Due(MonthProgress month)
    {
        if (month.Deadline is not { } deadline)
        {
            return "";
        }

        var day = VietnamTime.WithWeekday(deadline);
        var doubts = string.Concat(month.Doubts.Select(doubt => " " + DaysOffWords.Of(doubt)));
        return month.DaysOverdue > 0
            ? $"Hạn gửi là {day}; đến nay đã quá hạn {Days(month.DaysOverdue)} ngày làm việc."
            : $"Hạn gửi là hết {day}.{doubts}";
    }

    /// <summary>The files that clash or cannot be used, and what to do about each.</summary>
    private static IEnumerable<string> Files(AgencyProgress form) =>
        form.Standing switch
        {
            Standing.Missing => [],
            Standing.Clash => Clashing(form),
            _ => Unusable(form),
        };

    private static IEnumerable<string> Clashing(AgencyProgress form) =>
        from file in form.Files
        where file.State is SentFileState.InForce or SentFileState.SameRevision
        select $"- {file.File}: lần nộp {file.Revision}";

    private static IEnumerable<string> Unusable(AgencyProgress form) =>
        from file in form.Files
        where file.State == SentFileState.Unusable
        let remedy = file.Remedy.Length > 0 ? $" Cách sửa: {file.Remedy}." : ""
        select $"- {file.File}: {file.Reason}.{remedy}";

    private static string Request(List<AgencyProgress> forms, MonthProgress month)
    {
        var by =
            month.DaysOverdue > 0 || month.Deadline is null
                ? $"trong {VietnamTime.WithWeekday(month.NextWorkingDay)}"
                : $"trước khi hết {VietnamTime.WithWeekday(month.Deadline.Value)}";
        return forms[0].Standing switch
        {
            Standing.Missing =>
                $"Đề nghị quý đơn vị gửi tệp Excel theo đúng biểu mẫu {Codes(forms)}, mã đơn vị "
                    + $"{forms[0].Agency.Code}, {by}. Nếu trong kỳ không phát sinh, "
                    + "vẫn gửi biểu mẫu, đánh dấu x vào dòng không phát sinh ở trang BIA.",
            Standing.Clash => $"Đề nghị quý đơn vị cho biết tệp nào là số liệu chính thức, ghi lần nộp "
                + $"{NextRevision(forms)} vào trang BIA của tệp ấy và gửi lại {by}.",
            _ => $"Đề nghị quý đơn vị sửa và gửi lại {by}.",
        };
    }

    private static int NextRevision(List<AgencyProgress> forms) =>
        forms.SelectMany(form => form.Files).Max(file => file.Revision ?? 0) + 1;

    /// <summary>Numbers below ten with a zero, as letters of administration write them.</summary>
    private static string Days(int days) => days < 10 ? $"0{days}" : $"{days}";
}
