using Project06Report.Codes;
using Project06Report.Diagnostics;
using Project06Report.Tests.August2022;
using Project06Report.Tests.CommandLine;
using Project06Report.Tests.Submissions;
using Project06Report.Tests.Waivers;

namespace Project06Report.Tests.Errors;

/// <summary>What may be wrong with the one waiver of August 2022: the error in the first submission of Sở Y tế.</summary>
internal static class WaiverExamples
{
    private const int Row = 5;

    public static IEnumerable<KeyValuePair<DiagnosticKind, Func<string>>> All =>
        [
            Of(DiagnosticCatalogue.Waivers.Unreadable, (_, sheet) => sheet.Sheet.Row(Row - 1).Clear()),
            Of(DiagnosticCatalogue.Waivers.Void, (month, _) => Resend(month, 157528m)),
            Of(DiagnosticCatalogue.Waivers.Incomplete, (_, sheet) => sheet.Write(Row, "nguoi_duyet", "")),
            Of(DiagnosticCatalogue.Waivers.Unused, (month, _) => Resend(month, 175527m)),
            Of(
                DiagnosticCatalogue.Waivers.OtherContent,
                (_, sheet) => sheet.Sheet.Cell("N7").SetValue<string>("ghi chú riêng"),
                "--waivers"
            ),
        ];

    private static KeyValuePair<DiagnosticKind, Func<string>> Of(
        DiagnosticKind kind,
        Action<SampleMonth, WaiverSheet> spoil,
        params string[] options
    ) => new(kind, () =>
        {
            using var month = new SampleMonth();
            File.Delete(month.PathOf("2022-08/nop/SYT-2022-08-lan-2.xlsx"));
            Check(month, "--waivers");
            using (var sheet = new WaiverSheet(month.PathOf("2022-08/giai-trinh.xlsx")))
            {
                sheet
                    .Write(Row, "ly_do", "đã thống nhất với Bộ Y tế")
                    .Write(Row, "nguoi_giai_trinh", "Nguyễn Văn A")
                    .Write(Row, "nguoi_duyet", "Trần Thị B")
                    .WriteDay(Row, new(2022, 8, 20));
                spoil(month, sheet);
                sheet.Save();
            }

            return Check(month, options);
        });

    private static string Check(SampleMonth month, params string[] options) =>
        P06.Run(["check", "-m", "2022-08", "-w", month.Folder, "-v", .. options]).Output;

    private static void Resend(SampleMonth month, decimal left) =>
        File.WriteAllBytes(
            month.PathOf("2022-08/nop/SYT-2022-08.xlsx"),
            EditedForm.Of("SYT-2022-08").Set("SO_LIEU", "mui_tiem_con_lai", "luy_ke", left).ToBytes()
        );
}
