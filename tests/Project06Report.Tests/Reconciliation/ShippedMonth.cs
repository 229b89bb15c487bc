using CsCheck;
using Project06Report.Reconciliation;
using Project06Report.Submissions;

namespace Project06Report.Tests.Reconciliation;

/// <summary>August 2022 and the month before it as the agencies would fill them without a mistake: one recipe for each shipped form,
/// the numbers drawn at random.</summary>
internal sealed class ShippedMonth
{
    private static readonly string[] Procedures =
        ["thuong_tru_dvc", "tam_tru_dvc", "luu_tru_dvc", "tam_vang_dvc", "cccd_dvc", "thuong_tru_csdl", "tam_tru_csdl"];

    private readonly PCG random;
    private Dictionary<string, decimal> now = [];
    private Dictionary<string, decimal> before = [];
    private int entries;

    /// <param name="seed">Of everything in it.</param>
    /// <param name="agencies">Codes; none: all.</param>
    public ShippedMonth(uint seed, params string[] agencies)
    {
        random = new PCG(1, seed);
        foreach (var agency in ShippedForms.Agencies.Where(agency => agencies.Length == 0 || agencies.Contains(agency.Code)))
        {
            (now, before) = ([], []);
            Fill(agency.Form);
            foreach (var (indicator, _, _) in ShippedForms.Figures[agency.Code])
            {
                now.TryAdd(indicator.Id, 10 + Next(5000));
                before.TryAdd(indicator.Id, 10 + Next(5000));
            }

            Current.Add(agency.Code, now);
            Previous.Add(agency.Code, before);
        }
    }

    /// <summary>By agency, then by indicator.</summary>
    public Dictionary<string, Dictionary<string, decimal>> Current { get; } = [];

    public Dictionary<string, Dictionary<string, decimal>> Previous { get; } = [];

    public MonthSubmissions Received => ShippedForms.Month(ShippedForms.August, Current, entries);

    public MonthSubmissions ReceivedBefore => ShippedForms.Month(ShippedForms.August.Previous, Previous, entries);

    public ReconciliationReport Check() => Reconciler.Check(Received, ReceivedBefore);

    private void Fill(string form)
    {
        switch (form)
        {
            case "06-CA": Police(); break;
            case "06-BH": Insurance(); break;
            case "06-LD": Grows("doi_tuong_bao_tro.luy_ke", 50_000, 900); break;
            case "06-YT": Health(); break;
            case "06-TCT": TaskForce(); break;
            case "06-VP": (now["so_dvc_thiet_yeu.ky_nay"], before["so_dvc_thiet_yeu.ky_nay"]) = (25, 25); break;
            default: TestForm(); break;
        }
    }

    private void Police()
    {
        Dossiers(before);
        Dossiers(now);
        FromTheBeginning("cccd_thu_nhan");
        FromTheBeginning("dddt");
        Below("cccd_the_nhan_ve.luy_ke", "cccd_thu_nhan.luy_ke");
        Below("cccd_the_da_tra.luy_ke", "cccd_the_nhan_ve.luy_ke");
        foreach (var month in new[] { before, now })
        {
            month["cccd_hoc_sinh.ky_nay"] = Next((int)month["cccd_thu_nhan.ky_nay"]);
            month["dddt_hoc_sinh.ky_nay"] = Next((int)month["dddt.ky_nay"]);
        }
    }

    /// <summary>Received = resolved + pending + returned, row by row and in the total.</summary>
    private void Dossiers(Dictionary<string, decimal> month)
    {
        string[] columns = ["tiep_nhan", "tra_ket_qua", "dang_giai_quyet", "tra_lai"];
        foreach (var row in Procedures)
        {
            decimal[] values = [0, 100 + Next(9000), 10 + Next(900), Next(300)];
            values[0] = values[1] + values[2] + values[3];
            for (var column = 0; column < columns.Length; column++)
            {
                month[$"{row}.{columns[column]}"] = values[column];
                month[$"hs_tong.{columns[column]}"] = month.GetValueOrDefault($"hs_tong.{columns[column]}") + values[column];
            }
        }

        var received = (int)month["cccd_dvc.tiep_nhan"];
        var (first, lost) = (Next(received), Next(20));
        (month["cccd_dvc_cap_moi.tiep_nhan"], month["cccd_dvc_cap_lai.tiep_nhan"]) = (Math.Max(0, first - lost), Math.Min(first, lost));
        month["cccd_dvc_cap_doi.tiep_nhan"] = received - first;
    }

    private void Insurance()
    {
        Grows("bhxh_cccd_dong_bo_bhyt.luy_ke", 900_000, 40_000);
        Grows("luot_tra_cuu.luy_ke", 200_000, 30_000);
        Below("luot_tra_cuu_thanh_cong.luy_ke", "luot_tra_cuu.luy_ke");
        foreach (var month in new[] { before, now })
        {
            month["csyt_tra_cuu_cccd.mau"] = 120 + Next(80);
            month["csyt_tra_cuu_cccd.tu"] = 20 + Next(100);
        }
    }

    private void Health()
    {
        Grows("tiem_da_xac_thuc.mau", 700_000, 20_000);
        Below("tiem_da_xac_thuc.tu", "tiem_da_xac_thuc.mau");
        Grows("mui_tiem_tong.luy_ke", 3_000_000, 90_000);
        Below("mui_tiem_da_nhap.luy_ke", "mui_tiem_tong.luy_ke");
        foreach (var month in new[] { before, now })
        {
            var (all, done) = (month["mui_tiem_tong.luy_ke"], month["mui_tiem_da_nhap.luy_ke"]);
            month["tiem_chua_xac_thuc.luy_ke"] = month["tiem_da_xac_thuc.mau"] - month["tiem_da_xac_thuc.tu"];
            month["mui_tiem_con_lai.luy_ke"] = all - done;
            month["mui_tiem_ty_le_nhap.luy_ke"] = Percent(done, all);
            month["mui_tiem_ty_le_con_lai.luy_ke"] = Percent(all - done, all);
        }
    }

    private static decimal Percent(decimal part, decimal whole) => Math.Round(100 * part / whole, 1, MidpointRounding.AwayFromZero);

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

        FromTheBeginning("cccd");
        foreach (var month in new[] { before, now })
        {
            var all = month["cccd.luy_ke"];
            var done = month["da_tra.luy_ke"] = Math.Floor(all / 2) + Next((int)(all / 3));
            month["con_lai.luy_ke"] = all - done;
            (month["ty_le.luy_ke"], month["ty_le_con.luy_ke"]) = (Percent(done, all), Percent(all - done, all));
        }
    }

    private void FromTheBeginning(string row)
    {
        (before[$"{row}.ky_nay"], now[$"{row}.ky_nay"]) = (10_000 + Next(50_000), 10_000 + Next(50_000));
        before[$"{row}.luy_ke"] = before[$"{row}.ky_nay"] + 100_000 + Next(1_500_000);
        now[$"{row}.luy_ke"] = before[$"{row}.luy_ke"] + now[$"{row}.ky_nay"];
    }

    private void Grows(string id, int from, int most)
    {
        before[id] = from + Next(from);
        now[id] = before[id] + Next(most);
    }

    /// <summary>A cumulative figure that never passes another one.</summary>
    private void Below(string id, string whole)
    {
        before[id] = before[whole] - Next((int)before[whole] / 8);
        now[id] = before[id] + Next((int)(now[whole] - before[id]) + 1);
    }

    private int Next(int below) => (int)random.Next((uint)Math.Max(1, below));
}
