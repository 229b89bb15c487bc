using Project06Report.Forms;
using Project06Report.Periods;
using Project06Report.Workspaces;

namespace Project06Report.Inputs;

/// <summary>The month's <c>giai-trinh.xlsx</c> as a run has read it.</summary>
/// <param name="Name">Also when there is none.</param>
/// <param name="Bytes">Null when there is none or it could not be read.</param>
public sealed record WaiverFile(string Name, byte[]? Bytes, WaiverReading Reading)
{
    public static WaiverFile Read(Workspace workspace, ReportingMonth month)
    {
        var name = $"{month}/giai-trinh.xlsx";
        return workspace.ReadIfThere(name) switch
        {
            { Bytes: { } bytes } => new(name, bytes, WaiverWorkbook.Read(name, bytes)),
            { Failure: { } failure } => new(name, null, new([], [failure], null)),
            _ => new(name, null, new([], [], null)),
        };
    }
}
