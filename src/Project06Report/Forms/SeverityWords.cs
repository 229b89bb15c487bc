using Project06Report.Diagnostics;

namespace Project06Report.Forms;

internal static class SeverityWords
{
    public static string Of(Severity severity) =>
        severity switch
        {
            Severity.Error => "Lỗi",
            Severity.Warning => "Cảnh báo",
            _ => "Thông báo",
        };
}
