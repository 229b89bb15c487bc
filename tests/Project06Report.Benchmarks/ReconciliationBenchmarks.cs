using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Periods;
using Project06Report.Reconciliation;
using Project06Report.Reconciliation.Results;
using Project06Report.Rules;
using Project06Report.Submissions;

namespace Project06Report.Benchmarks;

/// <summary>A province's month: 25 agencies, 3,025 figures and as many rule instances, form II.06a with 10 rows and totals; and one such
/// form of 20 rows. Limits: 50 ms for the month, 20 ms for the form.</summary>
[MemoryDiagnoser]
public class ReconciliationBenchmarks
{
    private static readonly string[] Columns =
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

    private static readonly ReportingMonth August = new(2022, 8);
    private static readonly Validity Always = new(new DateOnly(2022, 1, 1), null);

    private readonly MonthSubmissions previous = Month(August.Previous, 25, 10, []);
    private readonly MonthSubmissions consistent = Month(August, 25, 10, []);
    private readonly MonthSubmissions twoErrors = Month(
        August,
        25,
        10,
        [(7, "tt3.truc_tuyen", 18), (20, "tong.qua_han", 9)]
    );
    private readonly MonthSubmissions errorEach = Month(
        August,
        25,
        10,
        [.. Enumerable.Range(0, 25).Select(agency => (agency, "tt5.dung_han", 27m))]
    );
    private readonly MonthSubmissions formBefore = Month(August.Previous, 1, 20, []);
    private readonly MonthSubmissions form = Month(
        August,
        1,
        20,
        [(0, "tt3.truc_tuyen", 18), (0, "tt9.qua_han", 7)]
    );

    [Benchmark(Baseline = true)]
    public ReconciliationReport ConsistentMonth() => Reconciler.Check(consistent, previous);

    [Benchmark]
    public ReconciliationReport MonthWithTwoErrors() => Reconciler.Check(twoErrors, previous);

    [Benchmark]
    public ReconciliationReport MonthWithAnErrorAtEachAgency() => Reconciler.Check(errorEach, previous);

    [Benchmark]
    public ReconciliationReport FormWithTwoErrors() => Reconciler.Check(form, formBefore);

    private static MonthSubmissions Month(
        ReportingMonth month,
        int agencies,
        int rows,
        ImmutableArray<(int Agency, string Id, decimal Off)> errors
    )
    {
        var period = CutOffCalendar.Decree09.PeriodOf(month);
        var codes = Enumerable.Range(1, rows).Select(row => $"tt{row}").Append("tong").ToList();
        var catalogue = new CatalogueAt(
            period.Last,
            ImmutableSortedDictionary<string, string>.Empty,
            [
                .. Enumerable
                    .Range(0, agencies)
                    .Select(number => new Agency(
                        $"DV{number}",
                        $"Đơn vị {number}",
                        "",
                        "",
                        number + 1,
                        "II06A",
                        Always
                    )),
            ],
            [new Form("II06A", "II.06a", "1", BalanceScheme.OpeningInsideReceived, Always)],
            [],
            [.. from code in codes from column in Columns select IndicatorOf(code, column)],
            [.. Columns.Select(column => SumOf(column, rows))],
            [],
            [],
            [],
            []
        );
        return new(
            month,
            period,
            catalogue,
            [
                .. catalogue.Agencies.Select(
                    (agency, number) =>
                        SubmissionOf(
                            agency,
                            catalogue,
                            month,
                            rows,
                            errors
                                .Where(error => error.Agency == number)
                                .ToDictionary(error => error.Id, error => error.Off)
                        )
                ),
            ],
            [],
            []
        );
    }

    private static FormPlace IndicatorOf(string code, string column) =>
        new(
            code,
            column,
            "HO_SO",
            "II06A",
            "*",
            "I",
            $"{code}, {column}",
            "hồ sơ",
            column == "dang_giai_quyet" ? IndicatorKind.Stock : IndicatorKind.Flow,
            0,
            "",
            "",
            true,
            Always
        );

    private static Rule SumOf(string column, int rows) =>
        new(
            $"cot.{column}",
            RuleKind.Sum,
            "II06A",
            $"tong.{column}",
            [.. Enumerable.Range(1, rows).Select(row => new Term(1, "", $"tt{row}.{column}"))],
            (null, null),
            0,
            Severity.Error,
            MissingOperand.Skip,
            false,
            "",
            Always
        );

    private static Submission SubmissionOf(
        Agency agency,
        CatalogueAt catalogue,
        ReportingMonth month,
        int rows,
        Dictionary<string, decimal> errors
    )
    {
        var figures = ImmutableSortedDictionary.CreateBuilder<string, Figure>(StringComparer.Ordinal);
        var total = new decimal[Columns.Length];
        for (var row = 0; row <= rows; row++)
        {
            var values = row == rows ? total : Row(agency.Order * 31 + row, month == August ? 0 : 1);
            for (var column = 0; column < Columns.Length; column++)
            {
                var id = $"{(row == rows ? "tong" : $"tt{row + 1}")}.{Columns[column]}";
                var cell = new SubmissionCell(
                    $"{agency.Code}-{month}.xlsx",
                    "",
                    "HO_SO",
                    new(row + 4, column + 3),
                    id,
                    ""
                );
                figures.Add(id, Figure.Read(values[column] + errors.GetValueOrDefault(id), cell));
                total[column] += row == rows ? 0 : values[column];
            }
        }

        return new(
            agency,
            catalogue.Forms[0],
            month,
            1,
            $"{agency.Code}-{month}.xlsx",
            "",
            false,
            figures.ToImmutable(),
            ImmutableSortedDictionary<string, DateValue>.Empty,
            ImmutableSortedDictionary<string, TextValue>.Empty,
            ImmutableSortedDictionary<string, DateValue>.Empty,
            ImmutableSortedDictionary<string, IReadOnlyList<TextValue>>.Empty,
            [],
            [],
            []
        );
    }

    /// <summary>(3)=(4)+(5)+(6), (7)=(8)+(9)+(10), (11)=(12)+(13), (3)=(7)+(11); this month's (6) is last month's (11).</summary>
    private static decimal[] Row(int seed, int monthsAgo)
    {
        decimal opening = 100 + Draw(seed, monthsAgo, 700),
            online = Draw(seed, monthsAgo + 2, 9000),
            direct = Draw(seed, monthsAgo + 4, 4000);
        decimal pending = 100 + Draw(seed, monthsAgo - 1, 700),
            received = opening + online + direct,
            resolved = received - pending;
        decimal early = Math.Floor(resolved / 3),
            late = Math.Floor(resolved / 17),
            overdue = Math.Floor(pending / 5);
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

    private static int Draw(int seed, int stream, int below) =>
        (int)(unchecked((uint)(seed * 7919 + (stream + 3) * 104729) * 2_654_435_761u) >> 8) % below;
}
