using Project06Report.Catalogue;
using Project06Report.Codes;
using Project06Report.Diagnostics;
using Project06Report.Rules;
using Project06Report.Tests.Samples;
using Xunit;

namespace Project06Report.Tests.Reconciliation;

/// <summary>Every message of the reconciliation by its smallest example, word for word as an officer reads it.</summary>
public sealed class MessageTests
{
    [Fact]
    public void Every_message_is_worded_as_agreed()
    {
        var told = All().Select(Told);
        Golden.Matches(string.Join("\n\n", told) + "\n", "messages.txt");
    }

    /// <summary>Of every example.</summary>
    internal static IEnumerable<Diagnostic> All() =>
        Examples().SelectMany(pair => pair.Month.Check(pair.Before).Findings);

    private static string Told(Diagnostic finding) =>
        string.Join(
            "\n",
            $"{finding.Kind.Code}  {finding.Kind.Title}  [{finding.Severity}]",
            $"  Nơi: {finding.Place}",
            $"  Đang ghi: {finding.Written.Show()}",
            $"  Phải là: {finding.Expected.Show()}",
            $"  Khả năng: {finding.Cause.Show()}",
            $"  Cách sửa: {finding.Remedy.Show()}"
        );

    [Fact]
    public void Every_kind_of_finding_has_an_example()
    {
        var told = All().Select(finding => finding.Kind.Code).ToHashSet();
        Assert.Empty(
            DiagnosticCatalogue
                .Reconciling.All.Select(kind => kind.Code)
                .Where(code => string.CompareOrdinal(code, "P06-230") < 0)
                .Except(told)
        );
    }

    private static IEnumerable<(MonthBuilder Month, MonthBuilder? Before)> Examples() =>
        [
            .. SingleRules().Select(month => (month, (MonthBuilder?)null)),
            (Dossiers("2022-08", 12802, 11000, 1500, 320), null),
            (Opening("2022-08", 26, 40), Opening("2022-07", 10, 62)),
            (Series("2022-08", 46336, 1316713), Series("2022-07", 45000, 1269837)),
            (Falls("2022-08", 1170), Falls("2022-07", 1180)),
            (Falls("2022-08", 1190, RuleKind.NeverRises), Falls("2022-07", 1180)),
            (Leap("2022-08", 950), Leap("2022-07", 100)),
            (Series("2022-08", 46336, 1316713), null),
            (
                Series("2022-08", 46336, 1300000).Break("CAT", "a.luy_ke", 1253664),
                Series("2022-07", 45000, 1269837)
            ),
            (Unit("2022-08", 1000), Unit("2022-07", 1)),
            (Confused("2022-08", 1316173, 90000), Confused("2022-07", 1269837, 78000)),
            (Same("2022-08"), Same("2022-07")),
            (Swapped(), null),
            (Shifted(), null),
            (Common(), null),
            (LeftOut(), null),
        ];

    private static IEnumerable<MonthBuilder> SingleRules() =>
        [
            Sum(47, 14),
            Sum(47, null),
            Sum(1247, 114, MissingOperand.Error),
            Sum(47, null, MissingOperand.Error),
            Two(RuleKind.Difference, 157527, 4157421, 3981894),
            Two(RuleKind.Linear, 900, 400, 300),
            Pair(RuleKind.Equal, 850, 805),
            Pair(RuleKind.AtMost, 1204, 1024),
            Pair(RuleKind.BothOrNeither, 12, null),
            Pair(RuleKind.NotBoth, 12, 3),
            Rate(3.8m),
            Rate(95.78m),
            Police()
                .Figure("CAT", "a.ky_nay", 26, "E4", "số dịch vụ công")
                .Rule("r", RuleKind.Range, "06-CA", "a.ky_nay", range: (25, 25)),
            Police().Figure("CAT", "a.ky_nay", -72, "E4", "lượt người"),
            Police().Figure("CAT", "a.ky_nay", 3.496m, "E4", "lượt người"),
            Police()
                .Figure("CAT", "a.ky_nay", 9, "E4", "số sở, ngành phối hợp")
                .List("CAT", "ds_nganh", 8)
                .Rule("r", RuleKind.Count, "06-CA", "a.ky_nay", "ds_nganh"),
            Police()
                .Figure("CAT", "a.luy_ke", 1, "F4", "thẻ đã trả")
                .AsOf("CAT", "a", new DateOnly(2022, 4, 8), "G4")
                .Rule("r", RuleKind.DateInPeriod, "06-CA", "a.luy_ke", severity: Severity.Warning),
        ];

    private static MonthBuilder Police(
        string month = "2022-08",
        BalanceScheme balance = BalanceScheme.None
    ) => new MonthBuilder(month).Agency("CAT", "Công an Tỉnh", "06-CA", balance);

    private static MonthBuilder Sum(
        decimal total,
        decimal? last,
        MissingOperand missing = MissingOperand.Skip
    ) =>
        Police()
            .Figure("CAT", "t.tiep_nhan", total, "D4", "cấp căn cước, tiếp nhận")
            .Figure("CAT", "a.tiep_nhan", 11, "D5", "cấp mới, tiếp nhận")
            .Figure("CAT", "b.tiep_nhan", 22, "D6", "cấp đổi, tiếp nhận")
            .Figure("CAT", "c.tiep_nhan", last, "D7", "cấp lại, tiếp nhận")
            .Rule(
                "r.tong",
                RuleKind.Sum,
                "06-CA",
                "t.tiep_nhan",
                "a.tiep_nhan + b.tiep_nhan + c.tiep_nhan",
                missing: missing
            );

    private static MonthBuilder Two(RuleKind kind, decimal left, decimal first, decimal second) =>
        Police()
            .Figure("CAT", "x.luy_ke", left, "F9", "phần còn lại")
            .Figure("CAT", "y.luy_ke", first, "F7", "tổng số")
            .Figure("CAT", "z.luy_ke", second, "F8", "đã làm")
            .Rule(
                "r",
                kind,
                "06-CA",
                "x.luy_ke",
                kind == RuleKind.Linear ? "2*y.luy_ke + z.luy_ke" : "y.luy_ke - z.luy_ke",
                advice: "Phần còn lại bằng tổng số trừ số đã làm."
            );

    private static MonthBuilder Pair(RuleKind kind, decimal? left, decimal? right) =>
        Police()
            .Figure("CAT", "a.ky_nay", left, "E4", "hồ sơ của học sinh")
            .Figure("CAT", "b.ky_nay", right, "E5", "hồ sơ thu nhận")
            .Rule("r", kind, "06-CA", "a.ky_nay", "b.ky_nay");

    private static MonthBuilder Rate(decimal printed) =>
        Police()
            .Figure("CAT", "tong.luy_ke", 4157421, "F7", "tổng số mũi tiêm")
            .Figure("CAT", "nhap.luy_ke", 3981894, "F8", "mũi tiêm đã nhập")
            .Figure(
                "CAT",
                "ty_le.luy_ke",
                printed,
                "F10",
                "tỷ lệ mũi tiêm đã nhập",
                IndicatorKind.Percentage,
                1
            )
            .Rule("r", RuleKind.Percentage, "06-CA", "ty_le.luy_ke", "nhap.luy_ke + tong.luy_ke");

    private static MonthBuilder Dossiers(
        string month,
        decimal received,
        decimal resolved,
        decimal pending,
        decimal returned
    ) =>
        Police(month, BalanceScheme.SamePeriod)
            .Figure("CAT", "a.tiep_nhan", received, "D7", "thường trú, tiếp nhận")
            .Figure("CAT", "a.tra_ket_qua", resolved, "E7", "thường trú, đã trả kết quả")
            .Figure("CAT", "a.dang_giai_quyet", pending, "F7", "thường trú, đang giải quyết")
            .Figure("CAT", "a.tra_lai", returned, "G7", "thường trú, trả lại");

    private static MonthBuilder Opening(string month, decimal opening, decimal closing) =>
        Police(month, BalanceScheme.OpeningToClosing)
            .Figure("CAT", "x.ky_truoc", opening, "C4", "từ kỳ trước")
            .Figure("CAT", "x.dang_giai_quyet", closing, "D4", "đang giải quyết", IndicatorKind.Stock);

    private static MonthBuilder Series(string month, decimal flow, decimal total) =>
        Police(month)
            .Figure("CAT", "a.ky_nay", flow, "E4", "căn cước, trong kỳ")
            .Figure("CAT", "a.luy_ke", total, "F4", "căn cước, lũy kế", IndicatorKind.Cumulative)
            .Rule("r.a", RuleKind.Continuity, "06-CA", "a.luy_ke", "a.ky_nay");

    private static MonthBuilder Falls(string month, decimal total, RuleKind kind = RuleKind.NeverFalls) =>
        Police(month)
            .Figure("CAT", "a.luy_ke", total, "F4", "thẻ đã trả", IndicatorKind.Cumulative)
            .Rule("r", kind, "06-CA", "a.luy_ke");

    private static MonthBuilder Leap(string month, decimal value) =>
        Police(month)
            .Figure("CAT", "a.ky_nay", value, "E4", "tin, bài")
            .Rule("r", RuleKind.Change, "06-CA", "a.ky_nay", tolerance: 50, severity: Severity.Warning);

    private static MonthBuilder Unit(string month, decimal factor) =>
        factor == 1
            ? Rows(month, 45000, 1269837, 9000, 78000)
            : Rows(month, 46336 * factor, 1316173 * factor, 12000 * factor, 90000 * factor);

    private static MonthBuilder Confused(string month, decimal a, decimal b) => Rows(month, a, a, b, b);

    private static MonthBuilder Rows(string month, decimal a, decimal totalA, decimal b, decimal totalB) =>
        Series(month, a, totalA)
            .Figure("CAT", "b.ky_nay", b, "E5", "định danh, trong kỳ")
            .Figure("CAT", "b.luy_ke", totalB, "F5", "định danh, lũy kế", IndicatorKind.Cumulative)
            .Rule("r.b", RuleKind.Continuity, "06-CA", "b.luy_ke", "b.ky_nay");

    private static MonthBuilder Same(string month)
    {
        var same = Police(month);
        for (var row = 1; row <= 6; row++)
        {
            same.Figure("CAT", $"r{row}.ky_nay", 100 * row + 7, $"E{row + 3}", $"chỉ tiêu {row}");
        }

        return same;
    }

    private static MonthBuilder Swapped()
    {
        var month = GeneratedMonth.Of(1, 4, 5).Current;
        (month["DV1", "tt2.truc_tuyen"], month["DV1", "tt2.dung_han"]) = (
            month["DV1", "tt2.dung_han"],
            month["DV1", "tt2.truc_tuyen"]
        );
        return month;
    }

    /// <summary>The row of totals leaves out the second of three rows.</summary>
    private static MonthBuilder LeftOut()
    {
        var month = Police();
        foreach (var (column, at) in "DEFG".Select((column, at) => (column, at)))
        {
            int[] parts = [120 + at, 35 + 7 * at, 48 + 3 * at];
            for (var row = 0; row < parts.Length; row++)
            {
                month.Figure("CAT", $"r{row}.c{column}", parts[row], $"{column}{row + 4}", $"dòng {row + 1}");
            }

            month
                .Figure("CAT", $"t.c{column}", parts[0] + parts[2], $"{column}7", "tổng cộng")
                .Rule(
                    $"tong.{column}",
                    RuleKind.Sum,
                    "06-CA",
                    $"t.c{column}",
                    $"r0.c{column} + r1.c{column} + r2.c{column}"
                );
        }

        return month;
    }

    private static MonthBuilder Shifted()
    {
        var month = GeneratedMonth.Of(1, 6, 5).Current;
        var column = Enumerable.Range(1, 6).Select(row => month["DV1", $"tt{row}.truc_tuyen"]).ToList();
        for (var row = 1; row <= 6; row++)
        {
            month["DV1", $"tt{row}.truc_tuyen"] = column[(row + 4) % 6];
        }

        return month;
    }

    private static MonthBuilder Common()
    {
        var month = new MonthBuilder("2022-08").Rule(
            "F.tong",
            RuleKind.Sum,
            "F",
            "t.tiep_nhan",
            "a.tiep_nhan + b.tiep_nhan"
        );
        for (var agency = 1; agency <= 3; agency++)
        {
            month
                .Agency($"H{agency}", $"Huyện {agency}", "F")
                .Figure($"H{agency}", "t.tiep_nhan", 1000 + agency, "C4", "tổng tiếp nhận")
                .Figure($"H{agency}", "a.tiep_nhan", 1000 + agency, "C5", "tiếp nhận mới")
                .Figure($"H{agency}", "b.tiep_nhan", 111 * agency, "C6", "kỳ trước chuyển sang");
        }

        return month;
    }
}
