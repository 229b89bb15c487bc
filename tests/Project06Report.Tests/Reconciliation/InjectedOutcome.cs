using System.Collections.Immutable;
using CsCheck;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Reconciliation.Results;
using Project06Report.Tests.Samples;

namespace Project06Report.Tests.Reconciliation;

/// <summary>What is said of a month with one slip in it.</summary>
/// <param name="Balances">The fewest exact balances a changed figure lies in; with two the network can locate it.</param>
/// <param name="Breaks">It breaks a rule, or is no figure a count can have: what breaks nothing cannot be seen.</param>
/// <param name="InAnswer">Every changed cell that breaks a rule is mentioned, all in one finding or each in its own.</param>
/// <param name="NamedFirst">The first finding that names a cell names a changed one.</param>
/// <param name="WronglyNamed">A cell that was right is named as very likely.</param>
internal sealed record InjectedOutcome(
    string Kind,
    string Form,
    int Balances,
    bool Breaks,
    bool Detected,
    bool InAnswer,
    bool NamedFirst,
    string Confidence,
    bool WronglyDetermined,
    bool WronglyNamed,
    bool CauseTold,
    string Told
)
{
    private const string Determined = "Xác định được";
    private const string Likely = "Rất có thể";

    /// <summary>As the findings word them; a leap against last month is its own class: it may be true.</summary>
    public static readonly ImmutableArray<string> Classes =
    [
        Determined,
        Likely,
        "có thể là một trong",
        "có thể là biến động thật",
        "không xác định được",
    ];

    /// <returns>Null when the slip changes nothing.</returns>
    public static InjectedOutcome? Of(uint seed, string kind, string agency)
    {
        var month = new ShippedMonth(seed, agency);
        var changed = InjectedErrors.Inject(month, agency, kind, new PCG(2, seed));
        return changed.Count == 0 ? null : Of(kind, agency, changed, month);
    }

    private static InjectedOutcome Of(
        string kind,
        string agency,
        List<(string Agency, string Id)> changed,
        ShippedMonth month
    )
    {
        var report = month.Check();
        var findings = report.Findings.Where(finding => finding.Severity >= Severity.Warning).ToList();
        var places = changed
            .Select(cell => ShippedForms.CellOf(cell.Agency, cell.Id).Place)
            .Select(place => (place.Part, place.Spot))
            .ToList();
        var telling = places.Where(BreaksOf(report).Contains).DefaultIfEmpty(places[0]).ToList();
        var named = findings.Where(IsNamed).ToList();
        bool IsRight(Diagnostic finding) => places.Contains((finding.Place.Part, finding.Place.Spot));
        return new InjectedOutcome(
            kind,
            ShippedForms.Agencies.First(known => known.Code == agency).OnlyFormCode(),
            changed.Min(cell =>
                ShippedForms.Figures[agency].First(figure => figure.Indicator.Id == cell.Id).Balances
            ),
            report.Results.Any(result => result.Outcome == RuleOutcome.Broken)
                || changed.Any(cell => IsImproper(agency, cell.Id, month.Current[agency][cell.Id])),
            findings.Count > 0,
            findings.Any(finding => telling.All(place => Mentions(finding, place.Spot)))
                || telling.All(place => findings.Any(finding => Mentions(finding, place.Spot))),
            named.Count > 0 && IsRight(named[0]),
            findings.Count == 0 ? "" : ConfidenceIn(findings[0]),
            findings.Any(finding => Has(finding, Determined) && !IsRight(finding)),
            named.Any(finding => !IsRight(finding)),
            findings.Any(finding => finding.Cause.Show().Contains(WordsOf(kind), StringComparison.Ordinal)),
            string.Join(
                " || ",
                findings.Select(finding =>
                    $"{finding.Place.Part} {finding.Place.Spot} {finding.Written.Show()} / {finding.Expected.Show()} / {finding.Cause.Show()}"
                )
            )
        );
    }

    private static bool IsImproper(string agency, string id, decimal value) =>
        value < 0
        || value
            * (
                ShippedForms.Figures[agency].First(figure => figure.Indicator.Id == id).Indicator.Decimals
                == 0
                    ? 1
                    : 10
            )
            % 1
            != 0;

    private static HashSet<(string Part, string Spot)> BreaksOf(ReconciliationReport report) =>
        [
            .. report
                .Results.Where(result => result.Outcome == RuleOutcome.Broken)
                .SelectMany(result => result.Instance.Operands.Prepend(result.Instance.Left))
                .Select(operand => operand.Cell)
                .OfType<CellOrigin>()
                .Select(cell => (cell.Sheet, cell.Cell.ToString())),
        ];

    /// <summary>How the slip is called where its cause is recognised.</summary>
    private static string WordsOf(string kind) =>
        kind switch
        {
            "dao_lien_nhau" => "đảo hai chữ số liền nhau",
            "dao_cach_nhau" => "đổi chỗ hai chữ số",
            "mot_chu_so" => "gõ sai một chữ số",
            "sot_chu_so" => "gõ sót",
            "thua_chu_so" => "gõ ",
            "nhan_1000" => "1.000 lần",
            "nhan_10" => "10 lần",
            "thap_phan_nghin" => "dấu chấm",
            "sai_dau" => "dấu trừ",
            "so_thang_truoc" => "giữ nguyên số",
            "doi_cho_hai_o" => "ghi đổi chỗ hai số",
            "lech_dong" => "ghi lệch",
            "luy_ke_vao_thang" => "ghi số lũy kế",
            "thieu_mot_phan" => "tổng chưa cộng",
            "cong_hai_lan" => "tổng cộng hai lần",
            "thang_phan_tram" => "thay cho",
            "don_vi_ca_bieu" => "đúng 1.000 lần",
            "luy_ke_ca_bieu" => "ghi số lũy kế",
            _ => "không giống lỗi gõ nào",
        };

    private static string ConfidenceIn(Diagnostic finding) =>
        Classes.FirstOrDefault(words => Has(finding, words)) ?? Classes[^1];

    private static bool IsNamed(Diagnostic finding) => Has(finding, Determined) || Has(finding, Likely);

    private static bool Has(Diagnostic finding, string words) =>
        finding.Cause.Show().Contains(words, StringComparison.Ordinal);

    private static bool Mentions(Diagnostic finding, string spot) =>
        finding.Place.Spot == spot
        || finding.Related.Any(place => place.Spot == spot)
        || finding.Cause.Cells.Any(cell => $"{cell.Address}" == spot);
}
