using Project06Report.Catalogue;
using Project06Report.Vietnamese;

namespace Project06Report.Progress;

/// <summary>What is said where a deadline depends on days off that nobody knows yet.</summary>
public static class DaysOffWords
{
    public static string Of(UnknownDaysOff unknown) =>
        unknown.Month is { } month
            ? $"Chưa công bố lịch nghỉ tháng {VietnameseDate.Month(unknown.Year, month)}: hạn có thể thay đổi."
            : $"Trang NGAY_NGHI của danh mục chưa có ngày nghỉ năm {unknown.Year}: "
                + "hạn gửi chỉ tránh thứ Bảy, Chủ nhật.";
}
