using Project06Report.Submissions;
using Project06Report.Vietnamese;

namespace Project06Report.Progress;

/// <summary>The letter that reminds an agency, ready to paste into an e-mail or a message.</summary>
public static class Reminder
{
    /// <returns>Null when nothing is expected of the agency any more.</returns>
    public static string? For(AgencyProgress agency, MonthProgress month) =>
        agency.IsDone
            ? null
            : string.Join(
                '\n',
                [
                    $"Kính gửi: {agency.Agency.Name}",
                    "",
                    Situation(agency, month),
                    .. agency.Standing == Standing.Missing ? [] : Files(agency),
                    "",
                    Request(agency, month),
                    "",
                    "Trân trọng.",
                ]
            );

    private static string Situation(AgencyProgress agency, MonthProgress month)
    {
        var what =
            $"báo cáo tháng {VietnameseDate.Month(month.Month.Year, month.Month.Month)} về Đề án 06 (biểu mẫu "
            + $"{agency.Form.Code}, số liệu từ ngày "
            + $"{VietnameseDate.Short(month.Period.First)} đến ngày {VietnameseDate.Short(month.Period.Last)})";
        return agency.Standing switch
        {
            Standing.Missing =>
                $"Đến {VietnamTime.Long(month.Now)}, chưa nhận được {what} của quý đơn vị. {Due(month)}",
            Standing.Clash =>
                $"Đã nhận {what} của quý đơn vị, nhưng có hai tệp khác nhau cùng ghi một lần nộp nên chưa rõ dùng tệp "
                    + $"nào:",
            _ => $"Đã nhận tệp của quý đơn vị cho {what}, nhưng chưa dùng được. {Due(month)}",
        };
    }

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
    private static IEnumerable<string> Files(AgencyProgress agency) =>
        agency.Standing == Standing.Clash ? Clashing(agency) : Unusable(agency);

    private static IEnumerable<string> Clashing(AgencyProgress agency) =>
        from file in agency.Files
        where file.State is SentFileState.InForce or SentFileState.SameRevision
        select $"- {file.File}: lần nộp {file.Revision}";

    private static IEnumerable<string> Unusable(AgencyProgress agency) =>
        from file in agency.Files
        where file.State == SentFileState.Unusable
        let remedy = file.Remedy.Length > 0 ? $" Cách sửa: {file.Remedy}." : ""
        select $"- {file.File}: {file.Reason}.{remedy}";

    private static string Request(AgencyProgress agency, MonthProgress month)
    {
        var by =
            month.DaysOverdue > 0 || month.Deadline is null
                ? $"trong {VietnamTime.WithWeekday(month.NextWorkingDay)}"
                : $"trước khi hết {VietnamTime.WithWeekday(month.Deadline.Value)}";
        return agency.Standing switch
        {
            Standing.Missing =>
                $"Đề nghị quý đơn vị gửi tệp Excel theo đúng biểu mẫu {agency.Form.Code}, mã đơn vị "
                    + $"{agency.Agency.Code}, {by}. Nếu trong kỳ không phát sinh, "
                    + "vẫn gửi biểu mẫu, đánh dấu x vào dòng không phát sinh ở trang BIA.",
            Standing.Clash => $"Đề nghị quý đơn vị cho biết tệp nào là số liệu chính thức, ghi lần nộp "
                + $"{agency.Files.Max(file => file.Revision ?? 0) + 1} vào trang BIA của tệp ấy và gửi lại {by}.",
            _ => $"Đề nghị quý đơn vị sửa và gửi lại {by}.",
        };
    }

    /// <summary>Numbers below ten with a zero, as letters of administration write them.</summary>
    private static string Days(int days) => days < 10 ? $"0{days}" : $"{days}";
}
