using Project06Report.Catalogue;
using Project06Report.Figures;
using Project06Report.Submissions;

namespace Project06Report.Reports;

/// <summary>What a template sees of groups of units, <c>nhom.xa</c>: the list of its units, and what they have
/// together. The record of a unit is made when it is asked for.</summary>
internal sealed class UnitRecords
{
    private readonly MonthSubmissions month;
    private readonly AgencyRecords agencies;
    private readonly Dictionary<string, RecordValue> made = new(StringComparer.Ordinal);

    public UnitRecords(MonthSubmissions month) =>
        (this.month, Board, agencies) = (month, new(month), new(month));

    public TargetBoard Board { get; }

    /// <summary>Empty where the catalogue has no groups.</summary>
    public IEnumerable<(string Name, ReportValue Value)> Groups() =>
        month.Catalogue.Groups.IsEmpty
            ? []
            :
            [
                (
                    "nhom",
                    RecordValue.Of(
                        month.Catalogue.Groups.Select(group =>
                            (group.Code.ToLowerInvariant(), (ReportValue)Group(group))
                        )
                    )
                ),
            ];

    private ListValue Group(UnitGroup group)
    {
        var scope = FigureScope.Of(month, group);
        return new([.. month.Catalogue.MembersOf(group.Code).Select(Unit)])
        {
            Whole = RecordValue.WhenAsked(() =>
                [
                    ("ma", new TextValue(group.Code, group.Cells["ma"])),
                    ("ten", new TextValue(group.Name, group.Cells["ten"])),
                    ("ten_mot", new TextValue(group.NameOfOne, group.Cells["ten_mot"])),
                    .. FiguresOf(scope),
                ]
            ),
        };
    }

    /// <summary>One record for a unit, in whatever group it is met.</summary>
    public RecordValue Unit(Agency unit)
    {
        if (!made.TryGetValue(unit.Code, out var known))
        {
            known = RecordValue.WhenAsked(() => MembersOf(unit));
            made.Add(unit.Code, known);
        }

        return known;
    }

    private IEnumerable<(string Name, ReportValue Value)> MembersOf(Agency unit) =>
        [
            ("ma_so", new TextValue(unit.Number, unit.Cells["ma_so"])),
            .. agencies.MembersOf(unit),
            .. FiguresOf(FigureScope.Of(month, unit)),
            ("diem", Points(unit)),
            ("hang", Ranks(unit)),
        ];

    private IEnumerable<(string Name, ReportValue Value)> FiguresOf(FigureScope scope) =>
        new IndicatorRecords(scope, Board).Figures();

    private ReportValue Points(Agency unit) =>
        Board.PointsOf(unit.Code) is { } points
            ? new FigureValue(Figure.Computed(points, "điểm theo các chỉ tiêu được giao", []), 1)
            : new AbsentValue("không có chỉ tiêu được giao, hoặc thiếu số liệu để tính điểm");

    private RecordValue Ranks(Agency unit) =>
        RecordValue.Of(
            month
                .Catalogue.GroupsOf(unit)
                .Select(among =>
                    (
                        among.Code.ToLowerInvariant(),
                        Board.RankOf(unit.Code, among.Code) is { } rank
                            ? new FigureValue(Figure.Computed(rank, $"hạng theo điểm trong {among.Name}", []))
                            : (ReportValue)new AbsentValue("không có điểm nên không xếp hạng")
                    )
                )
        );
}
