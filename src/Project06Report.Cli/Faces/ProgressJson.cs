using System.Globalization;
using System.Text.Json;
using Project06Report.Periods;
using Project06Report.Progress;
using Project06Report.Runs;
using Project06Report.Submissions;

namespace Project06Report.Cli.Faces;

/// <summary><c>p06 status --json</c> (docs/command-line.md).</summary>
internal static class ProgressJson
{
    public static void Write(TextWriter output, ReportingMonth month, StatusResult status, ExitCode code) =>
        FindingsJson.Document(output, "status", month.ToString(), code, json =>
        {
            if (status.Progress is { } progress)
            {
                WriteProgress(json, progress);
            }

            if (status.Seal is { } seal)
            {
                json.WriteString("so_niem_phong", seal.Seal.Number.ToString());
            }

            FindingsJson.WriteFindings(json, status.Findings);
        });

    private static void WriteProgress(Utf8JsonWriter json, MonthProgress month)
    {
        json.WriteString("han_nop", month.Deadline?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (month.OutwardDeadline is { } outward)
        {
            json.WriteString("han_gui_tren", outward.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        json.WriteString("xem_luc", Moment(month.Now));
        WriteGroups(json, month);
        var letters = Letters(month);
        json.WriteStartArray("don_vi");
        foreach (var agency in month.Agencies)
        {
            json.WriteStartObject();
            json.WriteString("ma", agency.Agency.Code);
            json.WriteString("ten", agency.Agency.Name);
            json.WriteString("bieu_mau", agency.Form.Code);
            json.WriteString("tinh_trang", CodeOf(agency.Standing));
            json.WriteBoolean("khong_phat_sinh", agency.NothingToReport);
            WriteFiles(json, "tep", agency.Files);
            json.WriteString("loi_nhac", letters.GetValueOrDefault(agency) ?? "");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteFiles(json, "tep_khong_ro_don_vi", month.Strays);
    }

    /// <summary>The letter of an agency stands once, at the first of its forms that is still due.</summary>
    private static Dictionary<AgencyProgress, string> Letters(MonthProgress month) =>
        month
            .Units.Where(unit => !unit.IsDone)
            .ToDictionary(
                unit => unit.Forms.First(form => !form.IsDone),
                unit => Reminder.For(unit, month) ?? ""
            );

    private static void WriteGroups(Utf8JsonWriter json, MonthProgress month)
    {
        if (month.Groups.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("nhom");
        foreach (var units in month.Groups)
        {
            json.WriteStartObject();
            json.WriteString("ma", units.Group.Code);
            json.WriteString("ten", units.Group.Name);
            json.WriteNumber("so_don_vi", units.Units.Length);
            foreach (var standing in Enum.GetValues<Standing>())
            {
                json.WriteNumber(CodeOf(standing), units.Count(standing));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string CodeOf(Standing standing) =>
        standing switch
        {
            Standing.InTime => "dung_han",
            Standing.Late => "muon",
            Standing.Clash => "trung_lan_nop",
            Standing.Unusable => "khong_dung_duoc",
            _ => "chua_gui",
        };

    private static void WriteFiles(Utf8JsonWriter json, string name, IEnumerable<FileProgress> files)
    {
        json.WriteStartArray(name);
        foreach (var file in files)
        {
            json.WriteStartObject();
            json.WriteString("tep", file.File);
            json.WriteString("nhan_luc", file.Arrived is { } moment ? Moment(moment) : null);
            json.WriteNumber("muon_ngay_lam_viec", file.DaysLate);
            if (file.Revision is { } revision)
            {
                json.WriteNumber("lan_nop", revision);
            }

            json.WriteString(
                "tinh_trang",
                file.State switch
                {
                    SentFileState.InForce => "dang_dung",
                    SentFileState.Superseded => "da_duoc_thay",
                    SentFileState.Identical => "giong_het",
                    SentFileState.SameRevision => "trung_lan_nop",
                    _ => "khong_dung_duoc",
                }
            );
            json.WriteString("ly_do", file.Reason);
            json.WriteString("dang_mo", file.OpenBy is { Length: 0 } ? "không rõ ai" : file.OpenBy);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Moment(DateTimeOffset moment) =>
        VietnamTime.Of(moment).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
