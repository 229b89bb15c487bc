using System.Collections.Immutable;

namespace Project06Report.Catalogue;

/// <summary>Settings a catalogue may leave out: optional parts of the report, off by default, and the template of
/// longer periods.</summary>
public static class OptionalSettings
{
    /// <summary>"co": the appendix with the dossier table is printed.</summary>
    public const string DossierAppendix = "phu_luc_ho_so";

    /// <summary>The chart shows up to so many months, the report's own included; 0 or 1: no chart.</summary>
    public const string TrendMonths = "so_thang_bieu_do";

    public const int MostTrendMonths = 24;

    /// <summary>The template for quarters, halves and years, relative to the workspace.</summary>
    public const string LongerTemplate = "mau_bao_cao_ky";

    /// <summary>What a target under the floor adds to a unit's points; below zero as a rule.</summary>
    public const string PointsUndone = "diem_chua_hoan_thanh";

    public const string PointsBelow = "diem_thap_hon";

    public const string PointsAbove = "diem_cao_hon";

    /// <summary>The weights of points where the catalogue says no others: decimal numbers, negative ones as
    /// well.</summary>
    public static readonly ImmutableArray<(string Key, string Value)> Weights =
    [
        (PointsUndone, "-1"),
        (PointsBelow, "-0,5"),
        (PointsAbove, "0,5"),
    ];

    /// <summary>What holds when the catalogue does not say.</summary>
    public static readonly ImmutableArray<(string Key, string Value)> Defaults =
    [
        (DossierAppendix, "khong"),
        (TrendMonths, "0"),
        (LongerTemplate, "mau/bao-cao-ky.docx"),
    ];
}
