using CsCheck;
using Project06Report.Diagnostics;
using Project06Report.Reconciliation.Results;
using Project06Report.Tests.Reconciliation;

namespace Project06Report.Tests.Slips;

/// <summary>Slips over a row or a column of form II.06a, made as people make them: selected, pasted, left out.</summary>
internal sealed class RowSlips(uint seed)
{
    private const string Sender = ShippedForms.TestAgency;

    private static readonly string[] Rows = ["tt1", "tt2", "tt3", "tong"];
    private static readonly string[] Columns = GeneratedMonth.Columns;

    /// <summary>One slip over one line.</summary>
    public static readonly string[] Lines =
    [
        "dong_0",
        "dong_thang_truoc",
        "tong_thang_truoc",
        "tong_0",
        "dong_x10",
        "dong_sot",
        "dong_hai_lan",
        "cot_doi_cho",
        "dan_xuong",
        "dan_len",
        "dan_phai",
        "phan_0",
        "phan_x10",
        "phan_thang_truoc",
        "phan_sot",
        "dong_doi_cho",
    ];

    public static readonly string[] Kinds =
    [
        .. Lines,
        "ngau_nhien_4",
        "ngau_nhien_2",
        "doi_cho_va_mot",
        "hai_dong_0",
    ];

    private readonly ShippedMonth month = new(seed, Sender);
    private readonly PCG random = new(5, seed);

    private Dictionary<string, decimal> Now => month.Current[Sender];

    /// <returns>Null when nothing is changed.</returns>
    public static SlipOutcome? Of(string kind, uint seed, bool andOne)
    {
        var (report, right, changed) = Reported(kind, seed, andOne);
        return changed.Count == 0 ? null : SlipOutcome.Of(kind, report, right, changed);
    }

    /// <summary>What the engine says, what was right, and which figures the slip changed.</summary>
    public static (
        ReconciliationReport Report,
        Dictionary<string, decimal> Right,
        HashSet<string> Changed
    ) Reported(string kind, uint seed, bool andOne)
    {
        var slips = new RowSlips(seed);
        var right = new Dictionary<string, decimal>(slips.Now);
        slips.Make(kind);
        if (andOne)
        {
            slips.Cells(1);
        }

        return (
            slips.month.Check(),
            right,
            [.. right.Where(pair => slips.Now[pair.Key] != pair.Value).Select(pair => pair.Key)]
        );
    }

    private void Make(string kind)
    {
        var row = Rows[Next(3)];
        var (from, length) = (Next(5), 4 + Next(4));
        var part = Columns.Skip(from).Take(length).ToArray();
        switch (kind)
        {
            case "dong_0":
                Set(row, Columns, _ => 0);
                break;
            case "dong_thang_truoc":
                Set(row, Columns, id => month.Previous[Sender][id]);
                break;
            case "tong_thang_truoc":
                Set("tong", Columns, id => month.Previous[Sender][id]);
                break;
            case "tong_0":
                Set("tong", Columns, _ => 0);
                break;
            case "dong_x10":
                var factor = new[] { 10m, 100, 1000 }[Next(3)];
                Set(Next(4) == 0 ? "tong" : row, Columns, id => Now[id] * factor);
                break;
            case "dong_sot":
                Total(row, Columns, -1);
                break;
            case "dong_hai_lan":
                Total(row, Columns, 1);
                break;
            case "cot_doi_cho":
                Exchange(Next(Columns.Length), Next(Columns.Length));
                break;
            case "dan_xuong":
                Paste([.. Rows.Skip(Next(2))], Columns.Skip(from).Take(1 + Next(11)));
                break;
            case "dan_len":
                Paste([.. Rows.Take(4 - Next(2)).Reverse()], Columns.Skip(from).Take(1 + Next(11)));
                break;
            case "dan_phai":
                Right(row, from);
                break;
            case "phan_0":
                Set(row, part, _ => 0);
                break;
            case "phan_x10":
                Set(row, part, id => Now[id] * 10);
                break;
            case "phan_thang_truoc":
                Set(row, part, id => month.Previous[Sender][id]);
                break;
            case "phan_sot":
                Total(row, part, -1);
                break;
            case "dong_doi_cho":
                Rotate(row, Rows[(Array.IndexOf(Rows, row) + 1) % 3]);
                break;
            case "ngau_nhien_4":
                Cells(4 + Next(3));
                break;
            case "ngau_nhien_2":
                Cells(2);
                break;
            case "doi_cho_va_mot":
                Swap();
                Cells(1);
                break;
            default:
                Set("tt1", Columns, _ => 0);
                Set("tt2", Columns, _ => 0);
                break;
        }
    }

    private void Set(string row, IEnumerable<string> columns, Func<string, decimal> value)
    {
        foreach (var id in columns.Select(column => $"{row}.{column}").ToList())
        {
            Now[id] = value(id);
        }
    }

    private void Total(string row, IEnumerable<string> columns, int times) =>
        Set("tong", columns, id => Now[id] + times * Now[id.Replace("tong", row, StringComparison.Ordinal)]);

    private void Exchange(int one, int other)
    {
        foreach (var row in Rows)
        {
            var (a, b) = ($"{row}.{Columns[one]}", $"{row}.{Columns[other]}");
            (Now[a], Now[b]) = (Now[b], Now[a]);
        }
    }

    private void Rotate(string one, string other)
    {
        foreach (var column in Columns)
        {
            var (a, b) = ($"{one}.{column}", $"{other}.{column}");
            (Now[a], Now[b]) = (Now[b], Now[a]);
        }
    }

    private void Paste(string[] rows, IEnumerable<string> columns)
    {
        foreach (var column in columns.ToList())
        {
            for (var at = rows.Length - 1; at > 0; at--)
            {
                Now[$"{rows[at]}.{column}"] = Now[$"{rows[at - 1]}.{column}"];
            }
        }
    }

    private void Right(string row, int from)
    {
        for (var at = Columns.Length - 1; at > from; at--)
        {
            Now[$"{row}.{Columns[at]}"] = Now[$"{row}.{Columns[at - 1]}"];
        }
    }

    private void Swap()
    {
        var row = Rows[Next(3)];
        var (a, b) = ($"{row}.{Columns[Next(11)]}", $"{row}.{Columns[Next(11)]}");
        (Now[a], Now[b]) = (Now[b], Now[a]);
    }

    private void Cells(int count)
    {
        for (var at = 0; at < count; at++)
        {
            var id = $"{Rows[Next(4)]}.{Columns[Next(11)]}";
            var value = Now[id];
            Now[id] = Next(5) switch
            {
                0 => value * 10,
                1 => value + Next(9) + 1,
                2 => month.Previous[Sender][id],
                3 => Math.Floor(value / 10),
                _ => value + 9 * (Next(9) + 1) * (Next(2) == 0 ? 1 : 10),
            };
        }
    }

    private int Next(int below) => (int)random.Next((uint)below);
}

/// <summary>What was told of a slip.</summary>
/// <param name="Wrong">A right cell or a wrong value is told as sure.</param>
/// <param name="Right">Every changed cell is told as sure, with its right value.</param>
/// <param name="Listed">Every changed cell is mentioned.</param>
internal sealed record SlipOutcome(
    string Kind,
    bool Breaks,
    bool Wrong,
    bool Right,
    bool Listed,
    int Findings,
    string Told
)
{
    public static SlipOutcome Of(
        string kind,
        ReconciliationReport report,
        Dictionary<string, decimal> right,
        HashSet<string> changed
    )
    {
        var findings = report.Findings.Where(finding => finding.Severity >= Severity.Warning).ToList();
        var sure = findings
            .Where(finding => finding.Judgement is { Sureness: Sureness.Likely or Sureness.Determined })
            .SelectMany(finding => finding.Judgement!.Options[0].Cells)
            .ToList();
        var named = findings
            .Where(finding => finding.Judgement is not null)
            .SelectMany(finding => finding.Judgement!.Options.SelectMany(option => option.Cells))
            .Select(cell => cell.Indicator)
            .ToHashSet();
        var told = sure.Select(cell => cell.Indicator).ToHashSet();
        return new(
            kind,
            findings.Count > 0,
            sure.Exists(cell =>
                !changed.Contains(cell.Indicator)
                || (cell.Proper is { } value && value != right[cell.Indicator])
            ),
            changed.All(told.Contains)
                && sure.TrueForAll(cell => cell.Proper is { } value && value == right[cell.Indicator]),
            changed.All(named.Contains),
            findings.Count,
            string.Join(
                "\n",
                findings.Select(finding =>
                    $"   {finding.Kind.Code} {finding.Place.Spot} {finding.Written.Show()} -> {finding.Expected.Show()} | {finding.Cause.Show()}"
                )
            )
        );
    }
}
