using System.Text;
using System.Xml.Linq;

namespace Project06Report.Cli.Setup;

/// <summary>A definition for Windows' Task Scheduler: every morning at seven, as the person who registers it. It says
/// what the scheduler's defaults would get wrong on an office PC: a run missed while the PC was off is made up for, a
/// laptop on battery runs it, and a second run does not start beside the first. Paths are explicit, since a task begins
/// in System32.</summary>
internal static class ScheduledTask
{
    public const string FileName = "lich-chay.xml";

    private static readonly XNamespace Schema = "http://schemas.microsoft.com/windows/2004/02/mit/task";

    /// <param name="root">The workspace, as the machine names it.</param>
    public static byte[] Definition(string program, string root)
    {
        var task = new XElement(
            Schema + "Task",
            new XAttribute("version", "1.2"),
            Group(
                "RegistrationInfo",
                ("Description", "p06: đối soát số liệu tháng vừa chốt và lập báo cáo Đề án 06")
            ),
            new XElement(Schema + "Triggers", EveryMorning()),
            new XElement(Schema + "Principals", Author()),
            Group(
                "Settings",
                ("MultipleInstancesPolicy", "IgnoreNew"),
                ("DisallowStartIfOnBatteries", "false"),
                ("StopIfGoingOnBatteries", "false"),
                ("StartWhenAvailable", "true"),
                ("RunOnlyIfNetworkAvailable", "false"),
                ("Enabled", "true"),
                ("ExecutionTimeLimit", "PT1H")
            ),
            new XElement(
                Schema + "Actions",
                new XAttribute("Context", "Author"),
                Group(
                    "Exec",
                    ("Command", program),
                    ("Arguments", Arguments(root)),
                    ("WorkingDirectory", root)
                )
            )
        );
        // the scheduler imports UTF-16
        var text =
            $"<?xml version=\"1.0\" encoding=\"UTF-16\"?>\r\n{task.ToString().ReplaceLineEndings("\r\n")}\r\n";
        return [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)];
    }

    private static XElement EveryMorning() =>
        new(
            Schema + "CalendarTrigger",
            Element("StartBoundary", "2022-01-01T07:00:00"),
            Group("ScheduleByDay", ("DaysInterval", "1"))
        );

    private static XElement Author() =>
        new(
            Schema + "Principal",
            new XAttribute("id", "Author"),
            Element("LogonType", "InteractiveToken"),
            Element("RunLevel", "LeastPrivilege")
        );

    private static string Arguments(string root)
    {
        var summary = Path.Combine(root, OfficeFiles.SummaryName);
        var logs = Path.Combine(root, "nhat-ky");
        return $"generate --month last --workspace \"{root}\" --html \"{summary}\" --log \"{logs}\" --no-color";
    }

    private static XElement Group(string name, params (string Name, string Value)[] values) =>
        new(Schema + name, values.Select(value => Element(value.Name, value.Value)));

    private static XElement Element(string name, string value) => new(Schema + name, value);
}
