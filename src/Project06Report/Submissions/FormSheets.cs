namespace Project06Report.Submissions;

/// <summary>The sheets and columns of the standard submission workbook.</summary>
internal static class FormSheets
{
    public const string Cover = "BIA";
    public const string Meta = "_META";
    public const string Indicators = "SO_LIEU";
    public const string Dossiers = "HO_SO";
    public const string Ratios = "TY_SO";
    public const string Documents = "VAN_BAN";
    public const string Lists = "DANH_SACH";
    public const string Narratives = "NOI_DUNG";
    public const string Commitments = "CAM_KET";

    /// <summary>Sheets of our forms that are written for the sender and never read.</summary>
    public static readonly IReadOnlyList<string> Spoken = ["PHAN_HOI", "KIEM_TRA", "HUONG_DAN"];

    /// <summary>The column of the row's code in every sheet that has one.</summary>
    public const string Code = "ma";

    public const string AsOf = "tinh_den_ngay";

    public const string Remark = "ghi_chu";

    public const string Unit = "don_vi_tinh";

    /// <summary>The rows by which BIA and _META are recognised among tables of codes and values.</summary>
    public const string CoverMark = "lan_nop";

    public const string MetaMark = "danh_muc";

    /// <summary>The row of _META with the form's <see cref="Catalogue.FormPrint"/>; forms of 0.1.0 have none.</summary>
    public const string MetaPrint = "bieu";

    public static bool IsName(string sheet) =>
        sheet
            is Cover
                or Meta
                or Indicators
                or Dossiers
                or Ratios
                or Documents
                or Lists
                or Narratives
                or Commitments;
}
