using System.Collections.Immutable;

namespace Project06Report.Catalogue;

/// <summary>Settings a catalogue may leave out: the report's optional parts, off by default, and the template of longer periods.</summary>
public static class OptionalSettings
{
    /// <summary>"co": the appendix with the dossier table is printed.</summary>
    public const string DossierAppendix = "phu_luc_ho_so";

    /// <summary>The chart shows up to so many months, the report's own included; 0 or 1: no chart.</summary>
    public const string TrendMonths = "so_thang_bieu_do";

    public const int MostTrendMonths = 24;

    /// <summary>The template for quarters, halves and years, relative to the workspace.</summary>
    public const string LongerTemplate = "mau_bao_cao_ky";

    /// <summary>What holds when the catalogue does not say.</summary>
    public static readonly ImmutableArray<(string Key, string Value)> Defaults =
    [
        (DossierAppendix, "khong"),
        (TrendMonths, "0"),
        (LongerTemplate, "mau/bao-cao-ky.docx"),
    ];
}
