using CsCheck;
using Project06Report.Reconciliation;
using Project06Report.Reconciliation.Results;
using Project06Report.Submissions;
using Project06Report.Tests.Samples;

namespace Project06Report.Tests.Reconciliation;

/// <summary>August 2022 and the month before it as the agencies would fill them without a mistake: one recipe for each shipped form,
/// the numbers drawn at random.</summary>
internal sealed class ShippedMonth
{
    private static readonly string[] Procedures =
    [
        "thuong_tru_dvc",
        "tam_tru_dvc",
        "luu_tru_dvc",
        "tam_vang_dvc",
        "cccd_dvc",
        "thuong_tru_csdl",
        "tam_tru_csdl",
    ];

    private readonly PCG random;
    private Dictionary<string, decimal> now = [];
    private Dictionary<string, decimal> before = [];
    private int entries;

    /// <param name="seed">Of everything in it.</param>
    /// <param name="agencies">Codes; none: all.</param>
    public ShippedMonth(uint seed, params string[] agencies)
    {
        random = new PCG(1, seed);
        foreach (
            var agency in ShippedForms.Agencies.Where(agency =>
                agencies.Length == 0 || agencies.Contains(agency.Code)
            )
        )
        {
            (now, before) = ([], []);
            Fill(agency.OnlyFormCode());
            Current.Add(agency.Code, now);
            Previous.Add(agency.Code, before);
        }
    }

    /// <summary>By agency, then by indicator.</summary>
    public Dictionary<string, Dictionary<string, decimal>> Current { get; } = [];

    public Dictionary<string, Dictionary<string, decimal>> Previous { get; } = [];

    public MonthSubmissions Received => ShippedForms.Month(ShippedForms.August, Current, entries);

    /// <summary>The same month had nobody else sent anything.</summary>
    public MonthSubmissions ReceivedFrom(string agency) =>
        ShippedForms.Month(
            ShippedForms.August,
            new Dictionary<string, Dictionary<string, decimal>> { [agency] = Current[agency] },
            entries
        );

    public MonthSubmissions ReceivedBefore =>
        ShippedForms.Month(ShippedForms.August.Previous, Previous, entries);

    public ReconciliationReport Check() => Reconciler.Check(Received, ReceivedBefore);

    private void Fill(string form)
    {
        switch (form)
        {
            case "06-CA":
                Police();
                break;
            case "06-BH":
                Insurance();
                break;
            case "06-LD":
                Cumulates("doi_tuong_bao_tro", 100 + Next(900), 50_000 + Next(50_000));
                break;
            case "06-YT":
                Health();
                break;
            case "06-TCT":
                TaskForce();
                break;
            case "06-VP":
                (now["so_dvc_thiet_yeu.ky_nay"], before["so_dvc_thiet_yeu.ky_nay"]) = (25, 25);
                break;
            default:
                TestForm();
                break;
        }
    }

    private void Police()
    {
        Dossiers(before, _ => (100 + Next(9000), 10 + Next(900), Next(300)));
        Dossiers(now, row =>
            (
                Near(before[$"{row}.tra_ket_qua"]),
                Near(before[$"{row}.dang_giai_quyet"]),
                Near(before[$"{row}.tra_lai"])
            )
        );
        Cumulates("cccd_thu_nhan", 10_000 + Next(50_000), 100_000 + Next(1_500_000));
        Cumulates("dddt", 10_000 + Next(50_000), 100_000 + Next(1_500_000));
        Below("cccd_the_nhan_ve", "cccd_thu_nhan");
        Below("cccd_the_da_tra", "cccd_the_nhan_ve");
        PartOf("cccd_hoc_sinh", "cccd_thu_nhan");
        PartOf("dddt_hoc_sinh", "dddt");
        foreach (
            var row in new[]
            {
                "tin_bai",
                "luot_truyen_thanh",
                "luot_nguoi_nghe",
                "diem_tuyen_truyen_truc_tiep",
                "nguoi_du_nghe",
                "so_lanh_dao_rut",
                "so_can_bo_rut",
            }
        )
        {
            Cumulates(row, 10 + Next(3000), Next(40_000));
        }

        Steady("diem_lam_cccd.ky_nay", 20 + Next(200));
    }

    /// <summary>Received = resolved + pending + returned, row by row and in the total.</summary>
    private void Dossiers(
        Dictionary<string, decimal> month,
        Func<string, (decimal Resolved, decimal Pending, decimal Returned)> row
    )
    {
        string[] columns = ["tiep_nhan", "tra_ket_qua", "dang_giai_quyet", "tra_lai"];
        foreach (var procedure in Procedures)
        {
            var (resolved, pending, returned) = row(procedure);
            decimal[] values = [resolved + pending + returned, resolved, pending, returned];
            for (var column = 0; column < columns.Length; column++)
            {
                month[$"{procedure}.{columns[column]}"] = values[column];
                month[$"hs_tong.{columns[column]}"] =
                    month.GetValueOrDefault($"hs_tong.{columns[column]}") + values[column];
            }
        }

        var received = (int)month["cccd_dvc.tiep_nhan"];
        var (first, lost) = (Next(received), Next(20));
        (month["cccd_dvc_cap_moi.tiep_nhan"], month["cccd_dvc_cap_lai.tiep_nhan"]) = (
            Math.Max(0, first - lost),
            Math.Min(first, lost)
        );
        month["cccd_dvc_cap_doi.tiep_nhan"] = received - first;
    }

    private void Insurance()
    {
        Cumulates("bhxh_dieu_chinh_khong_khop", 10 + Next(500), Next(9_000));
        Cumulates("bhxh_dieu_chinh_theo_cccd", 1_000 + Next(30_000), Next(400_000));
        Cumulates("bhxh_cccd_dong_bo_bhyt", 1_000 + Next(40_000), 900_000 + Next(900_000));
        Cumulates("luot_tra_cuu", 1_000 + Next(30_000), 200_000 + Next(200_000));
        PartOf("luot_tra_cuu_thanh_cong", "luot_tra_cuu");
        before["csyt_tra_cuu_cccd.mau"] = 120 + Next(80);
        now["csyt_tra_cuu_cccd.mau"] = before["csyt_tra_cuu_cccd.mau"] + Next(10);
        Steady("csyt_tra_cuu_cccd.tu", 20 + Next(60));
    }

    private void Health()
    {
        before["tiem_da_xac_thuc.mau"] = 700_000 + Next(700_000);
        now["tiem_da_xac_thuc.mau"] = before["tiem_da_xac_thuc.mau"] + Next(20_000);
        before["tiem_da_xac_thuc.tu"] = before["tiem_da_xac_thuc.mau"] - Next(90_000);
        now["tiem_da_xac_thuc.tu"] =
            before["tiem_da_xac_thuc.tu"]
            + Next((int)(now["tiem_da_xac_thuc.mau"] - before["tiem_da_xac_thuc.tu"]) + 1);
        Cumulates("mui_tiem_tong", 1_000 + Next(90_000), 3_000_000 + Next(3_000_000));
        Below("mui_tiem_da_nhap", "mui_tiem_tong");
        foreach (var month in new[] { before, now })
        {
            var (all, done) = (month["mui_tiem_tong.luy_ke"], month["mui_tiem_da_nhap.luy_ke"]);
            month["tiem_chua_xac_thuc.luy_ke"] = month["tiem_da_xac_thuc.mau"] - month["tiem_da_xac_thuc.tu"];
            month["mui_tiem_con_lai.luy_ke"] = all - done;
            month["mui_tiem_ty_le_nhap.luy_ke"] = Percent(done, all);
            month["mui_tiem_ty_le_con_lai.luy_ke"] = Percent(all - done, all);
        }
    }

    private static decimal Percent(decimal part, decimal whole) =>
        Math.Round(100 * part / whole, 1, MidpointRounding.AwayFromZero);

    private void TaskForce()
    {
        entries = 3 + Next(20);
        (now["so_so_nganh_phoi_hop.ky_nay"], before["so_so_nganh_phoi_hop.ky_nay"]) = (entries, entries);
    }

    private void TestForm()
    {
        for (var row = 1; row <= ShippedForms.Rows; row++)
        {
            var last = GeneratedMonth.Row(Next(900), random);
            var current = GeneratedMonth.Row(last[8], random);
            for (var column = 0; column < last.Length; column++)
            {
                var name = GeneratedMonth.Columns[column];
                (before[$"tt{row}.{name}"], now[$"tt{row}.{name}"]) = (last[column], current[column]);
                before[$"tong.{name}"] = before.GetValueOrDefault($"tong.{name}") + last[column];
                now[$"tong.{name}"] = now.GetValueOrDefault($"tong.{name}") + current[column];
            }
        }

        Cumulates("cccd", 10_000 + Next(50_000), 100_000 + Next(1_500_000));
        foreach (var month in new[] { before, now })
        {
            var all = month["cccd.luy_ke"];
            var done = month["da_tra.luy_ke"] = Math.Floor(all / 2) + Next((int)(all / 3));
            month["con_lai.luy_ke"] = all - done;
            (month["ty_le.luy_ke"], month["ty_le_con.luy_ke"]) = (
                Percent(done, all),
                Percent(all - done, all)
            );
        }
    }

    /// <summary>A flow and what it has come to since the beginning.</summary>
    private void Cumulates(string row, decimal flow, decimal old)
    {
        Steady($"{row}.ky_nay", flow);
        before[$"{row}.luy_ke"] = old + flow;
        now[$"{row}.luy_ke"] = old + flow + now[$"{row}.ky_nay"];
    }

    /// <summary>A cumulative figure that never passes another one.</summary>
    private void Below(string row, string whole)
    {
        before[$"{row}.luy_ke"] = before[$"{whole}.luy_ke"] - Next((int)before[$"{whole}.luy_ke"] / 8);
        before[$"{row}.ky_nay"] = Next(90_000);
        now[$"{row}.ky_nay"] = Next((int)(now[$"{whole}.luy_ke"] - before[$"{row}.luy_ke"]) + 1);
        now[$"{row}.luy_ke"] = before[$"{row}.luy_ke"] + now[$"{row}.ky_nay"];
    }

    /// <summary>Part of another row, this month's and all.</summary>
    private void PartOf(string row, string whole)
    {
        foreach (var month in new[] { before, now })
        {
            month[$"{row}.ky_nay"] = Next((int)month[$"{whole}.ky_nay"]);
        }

        before[$"{row}.luy_ke"] =
            before[$"{row}.ky_nay"] + Next((int)(before[$"{whole}.luy_ke"] - before[$"{whole}.ky_nay"]));
        now[$"{row}.luy_ke"] = before[$"{row}.luy_ke"] + now[$"{row}.ky_nay"];
    }

    private void Steady(string id, decimal value) => (before[id], now[id]) = (value, Near(value));

    /// <summary>No more than a third away.</summary>
    private decimal Near(decimal value) => value - Math.Floor(value / 3) + Next((int)(value * 2 / 3) + 1);

    private int Next(int below) => (int)random.Next((uint)Math.Max(1, below));
}
