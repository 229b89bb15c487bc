using Project06Report.Catalogue;
using Project06Report.Figures;
using Project06Report.Submissions;

namespace Project06Report.Reports;

/// <summary>What a line of ratios says against its target. Ratings and ranks carry the unit's own cells and name the
/// group they are among; they do not carry the cells of all its units.</summary>
internal sealed class TargetRecords(FigureScope scope, TargetBoard board)
{
    private readonly CatalogueAt catalogue = scope.Month.Catalogue;

    /// <param name="part">The place of the numerator.</param>
    /// <param name="whole">The place of the denominator.</param>
    public IEnumerable<(string Name, ReportValue Value)> Of(FormPlace part, FormPlace whole)
    {
        if (board.Of(part.Code, Whose(part)) is not { } line)
        {
            return [];
        }

        var ratio = (Part: scope.FigureOf(part), Whole: scope.FigureOf(whole));
        var known = ratio is { Part: { } numerator, Whole: { } denominator }
            ? Known(line, numerator, denominator)
            : Unknown();
        (string, ReportValue) last = scope.IsUnit ? ("hang", Ranks(line)) : ("dem", Counts(line));
        return [.. Given(line.Target), .. known, last];
    }

    /// <summary>Everybody who owes the line is the group its target is set for.</summary>
    private string Whose(FormPlace part) =>
        scope.Code == "*"
            ? catalogue.Targets.FirstOrDefault(target => target.Line == part.Code)?.Group ?? scope.Code
            : scope.Code;

    private static IEnumerable<(string Name, ReportValue Value)> Given(Target target) =>
        [
            ("chieu", new TextValue(target.Higher ? "cao" : "thap", target.Cells["chieu"])),
            ("muc_giao", Percent(target.Goal, target.Cells["muc"])),
            (
                "san",
                target.Floor is { } floor
                    ? Percent(floor, target.Cells["san"])
                    : new AbsentValue("chỉ tiêu này không có mức sàn")
            ),
        ];

    private static FigureValue Percent(decimal value, CatalogueCell? cell) =>
        new(cell is null ? Figure.Constant(value) : Figure.Read(value, cell), Scale(value));

    private static int Scale(decimal value) => (value / 1.0000000000000000000000000000m).Scale;

    private static IEnumerable<(string Name, ReportValue Value)> Known(
        TargetLine line,
        Figure part,
        Figure whole
    )
    {
        var rating = line.RatingOf(part.Value, whole.Value);
        var missing = Ratings.Missing(line.Target, part.Value, whole.Value);
        ReportValue rate =
            whole.Value == 0
                ? new AbsentValue("không phát sinh nên không có tỷ lệ")
                : new FigureValue(GroupSum.Percentage(part, whole, decimals: 1), 1);
        return
        [
            ("ty_le", rate),
            (
                "con_thieu",
                new FigureValue(Figure.Computed(missing, "còn thiếu so với mức giao", part, whole))
            ),
            ("danh_gia", new TextValue(Ratings.WordOf(rating), part.Origin)),
            ("danh_gia_ma", new TextValue(Ratings.CodeOf(rating), part.Origin)),
        ];
    }

    private static IEnumerable<(string Name, ReportValue Value)> Unknown()
    {
        var absent = new AbsentValue("thiếu tử số hoặc mẫu số");
        return [("ty_le", absent), ("con_thieu", absent), ("danh_gia", absent), ("danh_gia_ma", absent)];
    }

    private RecordValue Ranks(TargetLine line)
    {
        var own = line.RatioOf(scope.Code);
        var unit = catalogue.FindAgency(scope.Code);
        var groups = unit is null ? [] : catalogue.GroupsOf(unit);
        return RecordValue.Of(
            from among in groups
            where catalogue.IsWithin(among.Code, line.Target.Group)
            let rank = line.RankOf(scope.Code, among.Code)
            select (
                among.Code.ToLowerInvariant(),
                rank is { } place && own is { } ratio
                    ? new FigureValue(
                        Figure.Computed(place, $"hạng theo tỷ lệ trong {among.Name}", ratio.Part, ratio.Whole)
                    )
                    : (ReportValue)new AbsentValue("không phát sinh hoặc thiếu số liệu nên không xếp hạng")
            )
        );
    }

    private RecordValue Counts(TargetLine line)
    {
        var among = scope.Code == "*" ? line.Target.Group : scope.Code;
        return RecordValue.Of(
            Ratings.All.Select(rating =>
                (
                    Ratings.CodeOf(rating),
                    (ReportValue)
                        new FigureValue(
                            Figure.Computed(
                                line.Count(among, rating),
                                $"đếm đơn vị {Ratings.WordOf(rating)}",
                                []
                            )
                        )
                )
            )
        );
    }
}
