using CsCheck;
using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Forms;
using Project06Report.Rules;
using Project06Report.Tests.Reconciliation;

namespace Project06Report.Tests.Forms;

/// <summary>A form of many blocks, each a filling of its own with a rule of every kind: opening one workbook costs LibreOffice more than
/// calculating a hundred blocks in it.</summary>
internal sealed class BlockForm
{
    private const string Agency = "DV1";
    private const string Form = "KHOI";

    private readonly PCG random;
    private readonly MonthBuilder now = new("2022-08");
    private readonly MonthBuilder before = new("2022-07");
    private readonly FormContent content = new();

    private BlockForm(int blocks, uint seed)
    {
        random = new PCG(3, seed);
        foreach (var month in new[] { before, now })
        {
            month
                .Agency(Agency, "Đơn vị 1", Form, BalanceScheme.OpeningToClosing)
                .Agency("DV2", "Đơn vị 2", "KHAC")
                .Figure("DV2", "khac.ky_nay", 1, "A1", "khác")
                .NotSent("DV2");
        }

        for (var block = 1; block <= blocks; block++)
        {
            Add($"b{block}_");
        }
    }

    public static Filling Of(int blocks, uint seed)
    {
        var form = new BlockForm(blocks, seed);
        return Filling.Of(
            $"khoi-{seed}",
            form.now.Build().Catalogue,
            Agency,
            form.before.Build(),
            form.content
        );
    }

    private void Add(string b)
    {
        var (one, two, tenth) = (Number(900), Number(90), Number(99) / 10m);
        Put(b + "a.ky_nay", one);
        Put(b + "b.ky_nay", two);
        Put(b + "tong.ky_nay", one + two);
        Put(b + "le.ky_nay", tenth, decimals: 1);
        Put(b + "le_tong.ky_nay", tenth + one + Number(4) / 10m, decimals: 1);
        Put(b + "con.ky_nay", two + Number(4));
        Put(b + "bang.ky_nay", one);
        Put(b + "phan.ky_nay", one + two - Number(3));
        Put(b + "tt.ky_nay", 2 * one + 3 * two - tenth, decimals: 1);
        Put(b + "doi.ky_nay", Number(2) == 0 ? null : one);
        Put(b + "doi2.ky_nay", Number(2) == 0 ? null : two);
        Put(b + "mot.ky_nay", Number(2));
        Put(b + "hai.ky_nay", Number(2));
        Put(b + "mien.ky_nay", Number(30));
        Put(b + "bd.ky_nay", 60 + Number(80), last: Number(4) == 0 ? 0 : 100);
        Rates(b);
        Series(b);
        Dossiers(b);
        Count(b);
        Rules(b);
    }

    /// <summary>Rounded to one decimal, on the edge of rounding more often than chance would have it.</summary>
    private void Rates(string b)
    {
        var whole = new decimal[] { 0, 7, 80, 400, 1000 }[Number(5)];
        var part = Math.Min(Number(1000), whole);
        Put(b + "ts.tu", part);
        Put(b + "ts.mau", whole);
        Put(
            b + "tl.luy_ke",
            whole == 0
                ? 0
                : Math.Round(100 * part / whole, 1, MidpointRounding.AwayFromZero) + Number(2) / 10m,
            decimals: 1,
            kind: IndicatorKind.Percentage
        );
    }

    private void Series(string b)
    {
        var (last, flow) = (Number(5000), Number(300));
        Put(b + "lk.ky_nay", flow);
        Put(b + "lk.luy_ke", last + flow, last: last, kind: IndicatorKind.Cumulative);
        Put(
            b + "tang.luy_ke",
            last + Number(3) - 1,
            last: Number(9) == 0 ? null : last,
            kind: IndicatorKind.Cumulative
        );
        Put(b + "giam.luy_ke", last + 1 - Number(3), last: last, kind: IndicatorKind.Cumulative);
        content.Put("SO_LIEU", b + "tang", "tinh_den_ngay", Filling.Day(random));
    }

    private void Dossiers(string b)
    {
        var (opening, received, returned, withdrawn) = (Number(50), Number(500), Number(20), Number(5));
        var resolved = Math.Max(0, opening + received - returned - withdrawn - Number(40));
        Put(b + "hs.ky_truoc", opening);
        Put(b + "hs.tiep_nhan", received);
        Put(b + "hs.tra_ket_qua", resolved);
        Put(b + "hs.tra_lai", returned);
        Put(b + "hs.rut", withdrawn);
        Put(
            b + "hs.dang_giai_quyet",
            Math.Max(0, opening + received - returned - withdrawn - resolved),
            last: opening
        );
    }

    private void Count(string b)
    {
        var entries = Number(4);
        now.List(Agency, b + "ds", entries);
        Filling.AddList(content, b + "ds", entries);
        Put(b + "dem.ky_nay", entries);
    }

    private void Rules(string b)
    {
        foreach (var month in new[] { before, now })
        {
            month
                .Rule(b + "tong", RuleKind.Sum, Form, b + "tong.ky_nay", $"{b}a.ky_nay + {b}b.ky_nay")
                .Rule(b + "lam_tron", RuleKind.Sum, Form, b + "le_tong.ky_nay", $"{b}le.ky_nay + {b}a.ky_nay")
                .Rule(
                    b + "hieu",
                    RuleKind.Difference,
                    Form,
                    b + "con.ky_nay",
                    $"{b}tong.ky_nay - {b}a.ky_nay",
                    tolerance: 2
                )
                .Rule(
                    b + "bang",
                    RuleKind.Equal,
                    Form,
                    b + "bang.ky_nay",
                    b + "a.ky_nay",
                    missing: MissingOperand.Zero
                )
                .Rule(
                    b + "khong_qua",
                    RuleKind.AtMost,
                    Form,
                    b + "phan.ky_nay",
                    b + "tong.ky_nay",
                    missing: MissingOperand.Error
                )
                .Rule(
                    b + "tuyen_tinh",
                    RuleKind.Linear,
                    Form,
                    b + "tt.ky_nay",
                    $"2*{b}a.ky_nay + 3*{b}b.ky_nay - {b}le.ky_nay",
                    severity: Severity.Warning
                )
                .Rule(b + "ty_le", RuleKind.Percentage, Form, b + "tl.luy_ke", $"{b}ts.tu + {b}ts.mau")
                .Rule(b + "luy_ke", RuleKind.Continuity, Form, b + "lk.luy_ke", b + "lk.ky_nay")
                .Rule(
                    b + "don_dieu",
                    RuleKind.NeverFalls,
                    Form,
                    b + "tang.luy_ke",
                    missing: MissingOperand.Zero
                )
                .Rule(
                    b + "khong_tang",
                    RuleKind.NeverRises,
                    Form,
                    b + "giam.luy_ke",
                    missing: MissingOperand.Zero
                )
                .Rule(b + "ngay", RuleKind.DateInPeriod, Form, b + "tang.luy_ke")
                .Rule(b + "cap", RuleKind.BothOrNeither, Form, b + "doi.ky_nay", b + "doi2.ky_nay")
                .Rule(b + "loai_tru", RuleKind.NotBoth, Form, b + "mot.ky_nay", b + "hai.ky_nay")
                .Rule(b + "mien", RuleKind.Range, Form, b + "mien.ky_nay", range: (1, 25))
                .Rule(b + "bien_dong", RuleKind.Change, Form, b + "bd.ky_nay", tolerance: 30)
                .Rule(b + "dem", RuleKind.Count, Form, b + "dem.ky_nay", b + "ds")
                .Rule(b + "khac", RuleKind.Equal, Form, b + "a.ky_nay", "DV2:khac.ky_nay");
        }
    }

    /// <param name="id">Of the indicator.</param>
    /// <param name="value">Null for a blank; one in twenty slips.</param>
    /// <param name="decimals">Of the indicator.</param>
    /// <param name="kind">Of the indicator.</param>
    /// <param name="last">Last month's; null for a blank.</param>
    private void Put(
        string id,
        decimal? value,
        int decimals = 0,
        IndicatorKind kind = IndicatorKind.Flow,
        decimal? last = null
    )
    {
        var typed = Number(20) == 0 ? Filling.Slip(value, random) : value;
        now.Figure(Agency, id, typed, "A1", id, kind, decimals);
        before.Figure(Agency, id, last, "A1", id, kind, decimals);
        var at = id.Split('.');
        content.Put(
            at[1] switch
            {
                "ky_nay" or "luy_ke" => "SO_LIEU",
                "tu" or "mau" => "TY_SO",
                _ => "HO_SO",
            },
            at[0],
            at[1],
            typed is { } figure ? FormValue.Of(figure) : null
        );
    }

    private int Number(int below) => (int)random.Next((uint)below);
}
