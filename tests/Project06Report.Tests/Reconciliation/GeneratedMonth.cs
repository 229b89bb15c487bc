using CsCheck;
using Project06Report.Catalogue;
using Project06Report.Rules;

namespace Project06Report.Tests.Reconciliation;

/// <summary>Consistent months of form II.06a/VPCP/KSTT and of cumulative figures with a percentage, for any number of agencies.</summary>
internal sealed class GeneratedMonth
{
    public static readonly string[] Columns =
    [
        "tiep_nhan",
        "truc_tuyen",
        "truc_tiep",
        "ky_truoc",
        "tra_ket_qua",
        "truoc_han",
        "dung_han",
        "qua_han",
        "dang_giai_quyet",
        "dang_trong_han",
        "dang_qua_han",
    ];

    private static readonly string[] Headings =
    [
        "tiếp nhận",
        "trực tuyến",
        "trực tiếp",
        "từ kỳ trước",
        "đã giải quyết",
        "trước hạn",
        "đúng hạn",
        "quá hạn",
        "đang giải quyết",
        "trong hạn",
        "đang quá hạn",
    ];

    private readonly PCG random;
    private readonly int rows;

    private GeneratedMonth(int agencies, int rows, PCG random)
    {
        (this.rows, this.random) = (rows, random);
        for (var agency = 1; agency <= agencies; agency++)
        {
            Codes.Add($"DV{agency}");
            Previous.Agency($"DV{agency}", $"Đơn vị {agency}", "II06A", BalanceScheme.OpeningInsideReceived);
            Current.Agency($"DV{agency}", $"Đơn vị {agency}", "II06A", BalanceScheme.OpeningInsideReceived);
        }

        Codes.ForEach(Fill);
        Rules(Previous);
        Rules(Current);
    }

    public MonthBuilder Previous { get; } = new("2022-07");

    public MonthBuilder Current { get; } = new("2022-08");

    public List<string> Codes { get; } = [];

    public static GeneratedMonth Of(int agencies, int rows, uint seed) =>
        new(agencies, rows, new PCG(1, seed));

    public static uint Next(PCG random, int below) => random.Next((uint)below);

    private void Fill(string agency)
    {
        var before = new long[Columns.Length];
        var now = new long[Columns.Length];
        for (var row = 1; row <= rows; row++)
        {
            var last = Row(Number(900), random);
            var current = Row(last[8], random);
            Put(agency, $"tt{row}", $"thủ tục {row}", row + 4, last, current);
            (before, now) = (Plus(before, last), Plus(now, current));
        }

        Put(agency, "tong", "tổng cộng", rows + 5, before, now);
        Cumulative(agency);
    }

    private static long[] Plus(long[] sums, long[] row) => [.. sums.Zip(row, (sum, value) => sum + value)];

    /// <summary>(3)=(4)+(5)+(6), (7)=(8)+(9)+(10), (11)=(12)+(13), (3)=(7)+(11).</summary>
    public static long[] Row(long opening, PCG random)
    {
        var (online, direct) = (Next(random, 9000), Next(random, 4000));
        var received = online + direct + opening;
        var pending = Next(random, (int)Math.Min(800, received + 1));
        var resolved = received - pending;
        var (early, late) = (Next(random, (int)resolved / 2 + 1), Next(random, (int)resolved / 10 + 1));
        var overdue = Next(random, (int)pending / 4 + 1);
        return
        [
            received,
            online,
            direct,
            opening,
            resolved,
            early,
            resolved - early - late,
            late,
            pending,
            pending - overdue,
            overdue,
        ];
    }

    private void Put(string agency, string row, string name, int line, long[] before, long[] now)
    {
        for (var column = 0; column < Columns.Length; column++)
        {
            var (id, spot, label) = (
                $"{row}.{Columns[column]}",
                $"{(char)('C' + column)}{line}",
                $"{name}, {Headings[column]}"
            );
            var kind = column == 8 ? IndicatorKind.Stock : IndicatorKind.Flow;
            Previous.Figure(agency, id, before[column], spot, label, kind);
            Current.Figure(agency, id, now[column], spot, label, kind);
        }
    }

    private void Cumulative(string agency)
    {
        var (old, last, flow) = (
            100_000 + Number(2_000_000),
            10_000 + Number(50_000),
            10_000 + Number(50_000)
        );
        var total = old + last + flow;
        var done = total / 2 + Number((int)(total / 3));
        Put(Previous, agency, last, old + last, (old + last) / 2);
        Put(Current, agency, flow, total, done);
    }

    private static void Put(MonthBuilder month, string agency, long flow, long total, long done)
    {
        month
            .Figure(agency, "cccd.ky_nay", flow, "E4", "căn cước, trong kỳ")
            .Figure(agency, "cccd.luy_ke", total, "F4", "căn cước, lũy kế", IndicatorKind.Cumulative)
            .Figure(agency, "da_tra.luy_ke", done, "F5", "thẻ đã trả", IndicatorKind.Cumulative)
            .Figure(agency, "con_lai.luy_ke", total - done, "F6", "thẻ còn lại", IndicatorKind.Stock)
            .Figure(
                agency,
                "ty_le.luy_ke",
                Math.Round(100m * done / total, 1, MidpointRounding.AwayFromZero),
                "F7",
                "tỷ lệ đã trả",
                IndicatorKind.Percentage,
                1
            )
            .Figure(
                agency,
                "ty_le_con.luy_ke",
                Math.Round(100m * (total - done) / total, 1, MidpointRounding.AwayFromZero),
                "F8",
                "tỷ lệ còn lại",
                IndicatorKind.Percentage,
                1
            );
    }

    private void Rules(MonthBuilder month)
    {
        foreach (var column in Columns)
        {
            month.Rule(
                $"II06A.cot.{column}",
                RuleKind.Sum,
                "II06A",
                $"tong.{column}",
                string.Join(" + ", Enumerable.Range(1, rows).Select(row => $"tt{row}.{column}"))
            );
        }

        month
            .Rule("cccd.noi", RuleKind.Continuity, "II06A", "cccd.luy_ke", "cccd.ky_nay")
            .Rule("cccd.con", RuleKind.Difference, "II06A", "con_lai.luy_ke", "cccd.luy_ke - da_tra.luy_ke")
            .Rule("cccd.qua", RuleKind.AtMost, "II06A", "da_tra.luy_ke", "cccd.luy_ke")
            .Rule("cccd.ty_le", RuleKind.Percentage, "II06A", "ty_le.luy_ke", "da_tra.luy_ke + cccd.luy_ke")
            .Rule(
                "cccd.ty_le_con",
                RuleKind.Percentage,
                "II06A",
                "ty_le_con.luy_ke",
                "con_lai.luy_ke + cccd.luy_ke"
            );
    }

    private long Number(int below) => Next(random, below);
}
