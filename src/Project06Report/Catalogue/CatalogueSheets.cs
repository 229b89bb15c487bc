using System.Collections.Immutable;
using Project06Report.Diagnostics;
using Project06Report.Rules;
using Kinds = Project06Report.Codes.DiagnosticCatalogue.Catalogues;

namespace Project06Report.Catalogue;

/// <summary>The sheets of the catalogue, column by column.</summary>
internal static class CatalogueSheets
{
    private const int MostDecimals = 4;

    // words in the order of their enumeration
    private static readonly string[] BalanceSchemes = ["khong", "dong_ky", "ii06a", "ton_dau_cuoi"];
    private static readonly string[] FormSheets = ["SO_LIEU", "HO_SO", "TY_SO", "DANH_SACH", "CAM_KET"];
    private static readonly string[] Severities = ["thong_bao", "canh_bao", "loi"];
    private static readonly string[] MissingOperands = ["bo_qua", "coi_la_0", "loi"];

    private static readonly string[] Directions = ["cao", "thap"];

    private static readonly string[] DaysOff = ["nghi", "lam_bu", "chua_ro"];

    private static readonly string[] IndicatorKinds =
    [
        "phat_sinh",
        "ton",
        "luy_ke",
        "ty_so",
        "ty_le",
        "danh_sach",
        "van_ban",
        "ngay",
        "cam_ket",
        "dau_ky",
        "tinh",
    ];

    private static readonly string[] RuleKinds =
    [
        "tong",
        "hieu",
        "bang",
        "khong_qua",
        "ty_le",
        "noi_ky",
        "luy_ke",
        "don_dieu",
        "bat_buoc_cap",
        "loai_tru_cap",
        "mien_gia_tri",
        "bien_dong",
        "dem",
        "ngay_trong_ky",
        "tuyen_tinh",
        "khong_tang",
    ];

    public static readonly CatalogueSheet<Setting> Settings = new("CAI_DAT", ["khoa", "gia_tri"], row =>
        new(row.Text("khoa"), row.Text("gia_tri"), row.Validity) { Cells = row.Cells }
    );

    public static readonly CatalogueSheet<Agency> Agencies = new(
        "DON_VI",
        ["ma", "ten", "ten_ngan", "ky_hieu", "thu_tu", "bieu_mau"],
        row =>
            new(
                row.Code("ma", CodeShape.Agency),
                row.Text("ten"),
                row.Text("ten_ngan"),
                row.Text("ky_hieu"),
                row.Whole("thu_tu", 1, 9999),
                row.Codes("bieu_mau"),
                row.Validity
            )
            {
                Groups = row.Codes("nhom"),
                Number = row.OptionalCode("ma_so", CodeShape.UnitNumber),
                Cells = row.Cells,
            }
    )
    {
        OptionalColumns = ["nhom", "ma_so"],
    };

    public static readonly CatalogueSheet<UnitGroup> Groups = new(
        "NHOM",
        ["ma", "ten", "ten_mot", "thuoc", "thu_tu"],
        row =>
            new(
                row.Code("ma", CodeShape.Agency),
                row.Text("ten"),
                row.Text("ten_mot"),
                row.OptionalCode("thuoc", CodeShape.Agency),
                row.Whole("thu_tu", 1, 9999),
                row.Validity
            )
            {
                Cells = row.Cells,
            },
        IsOptional: true
    );

    public static readonly CatalogueSheet<Form> Forms = new(
        "BIEU_MAU",
        ["ma", "ten", "phien_ban", "so_do_can_doi"],
        row =>
            new(
                row.Code("ma", CodeShape.Form),
                row.Text("ten"),
                row.Text("phien_ban"),
                (BalanceScheme)row.Word("so_do_can_doi", BalanceSchemes),
                row.Validity
            )
            {
                UnitGroup = row.OptionalCode("theo_nhom", CodeShape.Agency),
                HasTotalRow = row.Tick("dong_tong"),
            }
    )
    {
        OptionalColumns = ["theo_nhom", "dong_tong"],
    };

    public static readonly CatalogueSheet<Section> Sections = new("DE_CUONG", ["muc", "ten"], row =>
        new(row.Code("muc", CodeShape.Section), row.Text("ten"), row.Validity)
    );

    public static readonly CatalogueSheet<FormLine> Lines = new(
        "DONG",
        [
            "ma",
            "bieu_mau",
            "trang",
            "cot",
            "don_vi",
            "muc",
            "ten",
            "don_vi_tinh",
            "loai",
            "so_le",
            "kenh",
            "thuoc",
            "bat_buoc",
        ],
        LineOf,
        IsOptional: true
    )
    {
        OptionalColumns = ["danh_sach_cua"],
    };

    public static readonly CatalogueSheet<FormColumn> Columns = new(
        "COT",
        ["ma", "bieu_mau", "trang", "ten", "loai", "so_le", "bat_buoc", "thu_tu"],
        row =>
            new(
                row.Code("ma", CodeShape.Name),
                row.Text("bieu_mau"),
                FormSheets[row.Word("trang", FormSheets)],
                row.Text("ten"),
                (IndicatorKind?)row.OptionalWord("loai", IndicatorKinds),
                row.OptionalWhole("so_le", 0, MostDecimals),
                row.Tick("bat_buoc"),
                row.Whole("thu_tu", 1, 9999),
                row.Validity
            ),
        IsOptional: true
    );

    public static readonly CatalogueSheet<FormPlace> Places = new(
        "CHI_TIEU",
        [
            "ma",
            "cot",
            "trang",
            "bieu_mau",
            "don_vi",
            "muc",
            "ten",
            "don_vi_tinh",
            "loai",
            "so_le",
            "kenh",
            "thuoc",
            "bat_buoc",
        ],
        PlaceOf
    );

    public static readonly CatalogueSheet<Rule> Rules = new(
        "QUY_TAC",
        [
            "ma",
            "loai",
            "bieu_mau",
            "ve_trai",
            "ve_phai",
            "dung_sai",
            "muc_do",
            "khi_thieu",
            "thu_nghiem",
            "huong_dan",
        ],
        RuleOf
    );

    public static readonly CatalogueSheet<CitedDocument> Documents = new(
        "VAN_BAN",
        ["ma", "loai", "so", "ky_hieu", "ngay", "co_quan", "trich_yeu"],
        row =>
            new(
                row.Code("ma", CodeShape.Name),
                row.Text("loai"),
                row.Text("so"),
                row.Text("ky_hieu"),
                row.Date("ngay"),
                row.Text("co_quan"),
                row.Text("trich_yeu"),
                row.Validity
            )
            {
                Cells = row.Cells,
            }
    );

    public static readonly CatalogueSheet<Signer> Signers = new(
        "NGUOI_KY",
        ["quyen_han", "chuc_vu", "ho_ten"],
        row =>
            new(row.Text("quyen_han"), row.Text("chuc_vu"), row.Text("ho_ten"), row.Validity)
            {
                Cells = row.Cells,
            }
    );

    public static readonly CatalogueSheet<Recipient> Recipients = new(
        "NOI_NHAN",
        ["thu_tu", "noi_nhan"],
        row => new(row.Whole("thu_tu", 1, 9999), row.Text("noi_nhan"), row.Validity) { Cells = row.Cells }
    );

    public static readonly CatalogueSheet<Wording> Wordings = new("THUAT_NGU", ["ma", "noi_dung"], row =>
        new(row.Code("ma", CodeShape.Name), row.Text("noi_dung"), row.Validity) { Cells = row.Cells }
    );

    public static readonly CatalogueSheet<SeriesBreak> SeriesBreaks = new(
        "NGAT_CHUOI",
        ["ma", "don_vi", "thang", "so_dau_ky", "nguoi_duyet", "can_cu"],
        row =>
            new(
                row.Text("ma"),
                row.Code("don_vi", CodeShape.Agency),
                row.Month("thang"),
                row.GivenAmount("so_dau_ky"),
                row.Text("nguoi_duyet"),
                row.Text("can_cu"),
                row.Validity
            ),
        IsOptional: true
    );

    public static readonly CatalogueSheet<SpecialDay> SpecialDays = new(
        "NGAY_NGHI",
        ["ngay", "loai", "ten"],
        row =>
            new(row.Date("ngay"), row.Word("loai", DaysOff) == 1, row.Text("ten"), row.Validity)
            {
                IsAnnounced = row.Optional("loai") != DaysOff[2],
            },
        IsOptional: true
    );

    public static readonly CatalogueSheet<Succession> Successions = new(
        "KE_THUA",
        ["ma", "don_vi_moi", "can_cu"],
        row =>
            new(
                row.Code("ma", CodeShape.Agency),
                row.Code("don_vi_moi", CodeShape.Agency),
                row.Codes("dong"),
                row.Text("can_cu"),
                row.Validity
            ),
        IsOptional: true
    )
    {
        OptionalColumns = ["dong"],
    };

    public static readonly CatalogueSheet<Target> Targets = new(
        "MUC_GIAO",
        ["ma", "nhom", "chieu", "muc", "san"],
        row =>
            new(
                row.Code("ma", CodeShape.Name),
                row.Code("nhom", CodeShape.Agency),
                row.Word("chieu", Directions) == 0,
                row.Amount("muc"),
                row.GivenAmount("san"),
                row.Validity
            )
            {
                Cells = row.Cells,
            },
        IsOptional: true
    );

    /// <summary>The right side of a rule about changes that compares with the median of the months before.</summary>
    public const string Median = "trung_vi";

    public static string WordOf(IndicatorKind kind) => IndicatorKinds[(int)kind];

    public static string WordOf(RuleKind kind) => RuleKinds[(int)kind];

    private static FormLine LineOf(CatalogueRow row)
    {
        var sheet = FormSheets[row.Word("trang", FormSheets)];
        return new(
            row.Code("ma", CodeShape.Name),
            new(row.Text("bieu_mau")),
            sheet,
            row.Codes("cot"),
            row.Text("don_vi"),
            row.Text("muc"),
            row.Text("ten"),
            row.Optional("don_vi_tinh"),
            (IndicatorKind?)row.OptionalWord("loai", IndicatorKinds) ?? KindOf(sheet),
            row.OptionalWhole("so_le", 0, MostDecimals),
            row.Optional("kenh"),
            row.Optional("thuoc"),
            row.Tick("bat_buoc"),
            row.OptionalCode("danh_sach_cua", CodeShape.Agency),
            row.Validity
        )
        {
            Cells = row.Cells,
        };
    }

    /// <summary>What a sheet can hold alone; null where it can hold several kinds.</summary>
    private static IndicatorKind? KindOf(string sheet) =>
        sheet switch
        {
            "DANH_SACH" => IndicatorKind.List,
            "CAM_KET" => IndicatorKind.Commitment,
            _ => null,
        };

    private static FormPlace PlaceOf(CatalogueRow row)
    {
        var kind = (IndicatorKind)row.Word("loai", IndicatorKinds);
        var isNumeric = FormPlace.IsNumericKind(kind);
        return new(
            row.Code("ma", CodeShape.Name),
            row.OptionalCode("cot", CodeShape.Name),
            FormSheets[row.Word("trang", FormSheets)],
            row.Text("bieu_mau"),
            row.Text("don_vi"),
            row.Text("muc"),
            row.Text("ten"),
            isNumeric ? row.Text("don_vi_tinh") : row.Optional("don_vi_tinh"),
            kind,
            isNumeric ? row.Whole("so_le", 0, MostDecimals) : 0,
            row.Optional("kenh"),
            row.Optional("thuoc"),
            row.Tick("bat_buoc"),
            row.Validity
        )
        {
            Cells = row.Cells,
        };
    }

    private static Rule RuleOf(CatalogueRow row)
    {
        var kind = (RuleKind)row.Word("loai", RuleKinds);
        var againstMedian = kind == RuleKind.Change && row.Optional("ve_phai") == Median;
        var (operands, range) = againstMedian ? ([], default) : RightSide(row, kind);
        return new(
            row.Code("ma", CodeShape.Rule),
            kind,
            row.Text("bieu_mau"),
            row.Text("ve_trai"),
            operands,
            range,
            row.OptionalAmount("dung_sai"),
            (Severity)row.Word("muc_do", Severities),
            (MissingOperand)row.Word("khi_thieu", MissingOperands),
            row.Tick("thu_nghiem"),
            row.Optional("huong_dan"),
            row.Validity
        )
        {
            AgainstMedian = againstMedian,
        };
    }

    private static (ImmutableArray<Term> Operands, (decimal? Low, decimal? High) Range) RightSide(
        CatalogueRow row,
        RuleKind kind
    )
    {
        var text = row.Optional("ve_phai");
        if (kind == RuleKind.Range)
        {
            var range = RuleExpression.ReadRange(text);
            if (range is null)
            {
                row.Unreadable(
                    Kinds.BadExpression,
                    "ve_phai",
                    text,
                    "khoảng viết dạng 0..100, hoặc 0.. khi không có giới hạn trên"
                );
            }

            return ([], range ?? default);
        }

        var expression = RuleExpression.Read(text);
        if (expression.Error.Length > 0)
        {
            row.Unreadable(
                Kinds.BadExpression,
                "ve_phai",
                text,
                $"ký tự thứ {expression.Position}: {expression.Error}"
            );
        }

        return (expression.Terms, default);
    }
}
