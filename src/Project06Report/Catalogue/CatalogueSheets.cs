using System.Collections.Immutable;
using Project06Report.Diagnostics;
using Kinds = Project06Report.Diagnostics.DiagnosticCatalogue.Catalogues;

namespace Project06Report.Catalogue;

/// <summary>The ten sheets of the catalogue, column by column.</summary>
internal static class CatalogueSheets
{
    public const int MostDecimals = 4;

    public static readonly CatalogueSheet<Setting> Settings = new("CAI_DAT", ["khoa", "gia_tri"],
        row => new(row.Text("khoa"), row.Text("gia_tri"), row.Validity));

    public static readonly CatalogueSheet<Agency> Agencies = new("DON_VI", ["ma", "ten", "ten_ngan", "ky_hieu", "thu_tu", "bieu_mau"],
        row => new(row.Code("ma", CodeShape.Agency), row.Text("ten"), row.Text("ten_ngan"), row.Text("ky_hieu"),
            row.Whole("thu_tu", 1, 9999), row.Optional("bieu_mau"), row.Validity));

    public static readonly CatalogueSheet<Form> Forms = new("BIEU_MAU", ["ma", "ten", "phien_ban", "so_do_can_doi"],
        row => new(row.Code("ma", CodeShape.Form), row.Text("ten"), row.Text("phien_ban"), row.Word("so_do_can_doi", BalanceSchemes), row.Validity));

    public static readonly CatalogueSheet<Section> Sections = new("DE_CUONG", ["muc", "ten"],
        row => new(row.Code("muc", CodeShape.Section), row.Text("ten"), row.Validity));

    public static readonly CatalogueSheet<Indicator> Indicators = new("CHI_TIEU",
        ["ma", "cot", "trang", "bieu_mau", "don_vi", "muc", "ten", "don_vi_tinh", "loai", "so_le", "kenh", "thuoc", "bat_buoc"], IndicatorOf);

    public static readonly CatalogueSheet<Rule> Rules = new("QUY_TAC",
        ["ma", "loai", "bieu_mau", "ve_trai", "ve_phai", "dung_sai", "muc_do", "khi_thieu", "thu_nghiem", "huong_dan"], RuleOf);

    public static readonly CatalogueSheet<CitedDocument> Documents = new("VAN_BAN", ["ma", "loai", "so", "ky_hieu", "ngay", "co_quan", "trich_yeu"],
        row => new(row.Code("ma", CodeShape.Name), row.Text("loai"), row.Text("so"), row.Text("ky_hieu"), row.Date("ngay"),
            row.Text("co_quan"), row.Text("trich_yeu"), row.Validity));

    public static readonly CatalogueSheet<Signer> Signers = new("NGUOI_KY", ["quyen_han", "chuc_vu", "ho_ten"],
        row => new(row.Text("quyen_han"), row.Text("chuc_vu"), row.Text("ho_ten"), row.Validity));

    public static readonly CatalogueSheet<Recipient> Recipients = new("NOI_NHAN", ["thu_tu", "noi_nhan"],
        row => new(row.Whole("thu_tu", 1, 9999), row.Text("noi_nhan"), row.Validity));

    public static readonly CatalogueSheet<Wording> Wordings = new("THUAT_NGU", ["ma", "noi_dung"],
        row => new(row.Code("ma", CodeShape.Name), row.Text("noi_dung"), row.Validity));

    private static readonly ImmutableArray<(string, BalanceScheme)> BalanceSchemes =
    [
        ("khong", BalanceScheme.None), ("dong_ky", BalanceScheme.SamePeriod), ("ii06a", BalanceScheme.OpeningInsideReceived),
        ("ton_dau_cuoi", BalanceScheme.OpeningToClosing),
    ];

    private static readonly ImmutableArray<(string, string)> FormSheets =
        [.. new[] { "SO_LIEU", "HO_SO", "TY_SO", "DANH_SACH", "CAM_KET" }.Select(sheet => (sheet, sheet))];

    private static readonly ImmutableArray<(string, IndicatorKind)> IndicatorKinds =
    [
        ("phat_sinh", IndicatorKind.Flow), ("ton", IndicatorKind.Stock), ("luy_ke", IndicatorKind.Cumulative), ("ty_so", IndicatorKind.Ratio),
        ("ty_le", IndicatorKind.Percentage), ("danh_sach", IndicatorKind.List), ("van_ban", IndicatorKind.Text), ("ngay", IndicatorKind.Date),
        ("cam_ket", IndicatorKind.Commitment),
    ];

    private static readonly ImmutableArray<(string, RuleKind)> RuleKinds =
    [
        ("tong", RuleKind.Sum), ("hieu", RuleKind.Difference), ("bang", RuleKind.Equal), ("khong_qua", RuleKind.AtMost),
        ("ty_le", RuleKind.Percentage), ("noi_ky", RuleKind.Opening), ("luy_ke", RuleKind.Continuity), ("don_dieu", RuleKind.NeverFalls),
        ("bat_buoc_cap", RuleKind.BothOrNeither), ("loai_tru_cap", RuleKind.NotBoth), ("mien_gia_tri", RuleKind.Range),
        ("bien_dong", RuleKind.Change), ("dem", RuleKind.Count), ("ngay_trong_ky", RuleKind.DateInPeriod), ("tuyen_tinh", RuleKind.Linear),
    ];

    private static readonly ImmutableArray<(string, Severity)> Severities =
        [("loi", Severity.Error), ("canh_bao", Severity.Warning), ("thong_bao", Severity.Note)];

    private static readonly ImmutableArray<(string, MissingOperand)> MissingOperands =
        [("bo_qua", MissingOperand.Skip), ("coi_la_0", MissingOperand.Zero), ("loi", MissingOperand.Error)];

    public static string WordOf(IndicatorKind kind) => IndicatorKinds.First(word => word.Item2 == kind).Item1;

    private static Indicator IndicatorOf(CatalogueRow row)
    {
        var kind = row.Word("loai", IndicatorKinds);
        var isNumeric = Indicator.IsNumericKind(kind);
        return new(
            row.Code("ma", CodeShape.Name), row.OptionalCode("cot", CodeShape.Name), row.Word("trang", FormSheets), row.Text("bieu_mau"),
            row.Text("don_vi"), row.Text("muc"), row.Text("ten"), isNumeric ? row.Text("don_vi_tinh") : row.Optional("don_vi_tinh"), kind,
            isNumeric ? row.Whole("so_le", 0, MostDecimals) : 0, row.Optional("kenh"), row.Optional("thuoc"), row.Tick("bat_buoc"), row.Validity);
    }

    private static Rule RuleOf(CatalogueRow row)
    {
        var kind = row.Word("loai", RuleKinds);
        var (operands, range) = RightSide(row, kind);
        return new(
            row.Code("ma", CodeShape.Rule), kind, row.Text("bieu_mau"), row.Text("ve_trai"), operands, range, row.OptionalAmount("dung_sai"),
            row.Word("muc_do", Severities), row.Word("khi_thieu", MissingOperands), row.Tick("thu_nghiem"), row.Optional("huong_dan"), row.Validity);
    }

    private static (ImmutableArray<Term> Operands, (decimal? Low, decimal? High) Range) RightSide(CatalogueRow row, RuleKind kind)
    {
        var text = row.Optional("ve_phai");
        if (kind == RuleKind.Range)
        {
            var range = RuleExpression.ReadRange(text);
            if (range is null)
            {
                row.Unreadable(Kinds.BadExpression, "ve_phai", text, "khoảng viết dạng 0..100, hoặc 0.. khi không có giới hạn trên");
            }

            return ([], range ?? default);
        }

        var expression = RuleExpression.Read(text);
        if (expression.Error.Length > 0)
        {
            row.Unreadable(Kinds.BadExpression, "ve_phai", text, $"ký tự thứ {expression.Position}: {expression.Error}");
        }

        return (expression.Terms, default);
    }
}
