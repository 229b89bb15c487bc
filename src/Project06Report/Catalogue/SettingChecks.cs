using System.Globalization;
using Project06Report.Diagnostics;
using Project06Report.Periods;
using Project06Report.Vietnamese;
using Kinds = Project06Report.Codes.DiagnosticCatalogue.Catalogues;

namespace Project06Report.Catalogue;

/// <summary>Checks sheet CAI_DAT: every required setting stands once on every day a form is in force, with a value it
/// may have.</summary>
internal static class SettingChecks
{
    private static readonly string[] Keys =
    [
        "an_ban",
        "ten_tinh",
        "tinh",
        "co_quan_ban_hanh",
        "noi_ban_hanh",
        "ky_hieu_bao_cao",
        "lich_ky",
        "mau_bao_cao",
    ];

    /// <summary>Day of the month by which submissions are due, 1 to 28; optional.</summary>
    public const string Deadline = "han_nop";

    /// <summary>Day of the month before which the office's own report is due, 1 to 28; optional.</summary>
    public const string OutwardDeadline = "han_gui_tren";

    /// <summary>The first month an edition is for; optional.</summary>
    public const string FirstMonth = "dung_tu_thang";

    /// <summary>The last month an edition is for; optional.</summary>
    public const string LastMonth = "dung_den_thang";

    private static readonly string[] Known =
    [
        .. Keys,
        Deadline,
        OutwardDeadline,
        FirstMonth,
        LastMonth,
        .. OptionalSettings.Defaults.Select(setting => setting.Key),
        .. OptionalSettings.Weights.Select(setting => setting.Key),
    ];

    public static void Check(CatalogueTables tables, SheetPlace sheet, List<Diagnostic> findings)
    {
        if (!tables.Settings.IsReadable)
        {
            return;
        }

        var settings = new CodeIndex<Setting>("cài đặt", tables.Settings, setting => setting.Key);
        settings.CheckUnique(Kinds.Duplicate, "khoa");
        foreach (var setting in tables.Settings.Rows)
        {
            CheckRow(setting);
        }

        foreach (var key in Keys)
        {
            if (WhatIsMissing(settings[key], tables.Forms) is { } missing)
            {
                findings.Add(
                    new(
                        Kinds.MissingSetting,
                        sheet with
                        {
                            Name = key,
                        },
                        missing,
                        $"cài đặt {key} có giá trị vào mọi ngày có biểu mẫu hiệu lực"
                    )
                );
            }
        }
    }

    private static string? WhatIsMissing(IReadOnlyList<Located<Setting>> setting, CatalogueRows<Form> forms)
    {
        if (setting.Count == 0)
        {
            return "không có dòng này";
        }

        foreach (
            var form in forms.Rows.Where(form => !form.Row.IsBroken && !setting.Any(row => row.Row.IsBroken))
        )
        {
            if (CodeIndex<Setting>.FirstDayWithout(form.Validity, setting) is { } day)
            {
                return $"không có giá trị vào ngày {VietnameseDate.Short(day)}";
            }
        }

        return null;
    }

    private static void CheckRow(Located<Setting> setting)
    {
        var (key, value, row) = (setting.Value.Key, setting.Value.Value, setting.Row);
        if (row.IsBroken)
        {
            return;
        }

        if (!Known.Contains(key))
        {
            row.Report(
                Kinds.UnknownSetting,
                "khoa",
                key,
                $"một trong các khóa {string.Join(", ", Known)}",
                CatalogueRow.Suggestion(key, Known)
            );
        }
        else if (WhatItMayBe(key, value) is { } allowed)
        {
            row.Report(Kinds.BadSetting, "gia_tri", value, allowed);
        }
    }

    /// <summary>Null when the value is right.</summary>
    private static string? WhatItMayBe(string key, string value) =>
        key switch
        {
            "lich_ky" when CutOffCalendar.Find(value) is null =>
                $"một trong các lịch {CutOffCalendar.Decree09.Id}, {CutOffCalendar.CalendarMonth.Id}",
            "an_ban" when value.Length != 4 || !value.All(char.IsAsciiDigit) =>
                "năm của ấn bản, bốn chữ số, ví dụ 2022",
            Deadline or OutwardDeadline when !IsNumber(value, 1, 28) =>
                "ngày trong tháng, một số từ 1 đến 28",
            FirstMonth or LastMonth when ReportingMonth.Parse(value) is null =>
                "tháng theo dạng năm-tháng, ví dụ 2026-11",
            OptionalSettings.DossierAppendix when value is not ("co" or "khong") => "co hoặc khong",
            OptionalSettings.TrendMonths when !IsNumber(value, 0, OptionalSettings.MostTrendMonths) =>
                FormattableString.Invariant(
                    $"số tháng trên biểu đồ, từ 0 (không vẽ) đến {OptionalSettings.MostTrendMonths}"
                ),
            _ when OptionalSettings.Weights.Any(weight => weight.Key == key) && !IsSignedNumber(value) =>
                "một số, có thể âm, dấu phẩy thập phân, ví dụ -0,5",
            "mau_bao_cao" or OptionalSettings.LongerTemplate when !IsInsideWorkspace(value) =>
                "đường dẫn tới tệp .docx trong thư mục chứa danh mục, viết bằng dấu /, ví dụ mau/bao-cao-thang.docx",
            _ => null,
        };

    private static bool IsNumber(string value, int lowest, int highest) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= lowest
        && number <= highest;

    private static bool IsSignedNumber(string value) =>
        VietnameseNumber.Parse(value.TrimStart('-')) is { Outcome: NumberOutcome.Number, IsPercent: false }
        && !value.Contains('.', StringComparison.Ordinal);

    private static bool IsInsideWorkspace(string path) =>
        path.EndsWith(".docx", StringComparison.OrdinalIgnoreCase)
        && path.AsSpan().IndexOfAny('\\', ':') < 0
        && path.Split('/').All(step => step.Length > 0 && step != "." && step != "..");
}
