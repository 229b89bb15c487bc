using Project06Report.Catalogue;
using Project06Report.Figures;
using Project06Report.Submissions;

namespace Project06Report.Reports;

/// <summary>The declared indicators with this month's values, grouped as the sheets of the form are.</summary>
internal sealed class IndicatorRecords(FigureScope scope, TargetBoard? board = null)
{
    private readonly MonthSubmissions received = scope.Month;
    private readonly ChangeRecords changes = new(scope);
    private readonly ILookup<string, FormPlace> bySheet = scope
        .Month.Catalogue.Places.Where(place =>
            place.IsOfficial && (!scope.IsUnit || !scope.Owing(place).IsEmpty)
        )
        .ToLookup(indicator => indicator.Sheet, StringComparer.Ordinal);
    private readonly Dictionary<string, Wording> wordings = scope.Month.Catalogue.Wordings.ToDictionary(
        wording => wording.Code,
        StringComparer.Ordinal
    );

    public IEnumerable<(string Name, ReportValue Value)> All() =>
        [
            .. Figures(),
            ("ho_so_theo_kenh", DossiersByChannel()),
            ("danh_sach", Records("DANH_SACH", List)),
            ("cam_ket", Records("CAM_KET", CommitmentOf)),
        ];

    public IEnumerable<(string Name, ReportValue Value)> Figures() =>
        [
            ("so_lieu", Records("SO_LIEU", IndicatorRow)),
            ("ty_so", Records("TY_SO", IndicatorRow)),
            ("ho_so", Records("HO_SO", DossierRow)),
        ];

    private RecordValue Records(string sheet, Func<IGrouping<string, FormPlace>, ReportValue> record) =>
        RecordValue.Of(Rows(sheet).Select(row => (row.Key, record(row))));

    private IEnumerable<IGrouping<string, FormPlace>> Rows(string sheet) =>
        bySheet[sheet].GroupBy(indicator => indicator.Code, StringComparer.Ordinal);

    /// <summary>Made when a template asks: a province has fifteen thousand rows of units, and prints a tenth.</summary>
    private RecordValue IndicatorRow(IGrouping<string, FormPlace> row) =>
        RecordValue.WhenAsked(() => MembersOf(row));

    private IEnumerable<(string Name, ReportValue Value)> MembersOf(IGrouping<string, FormPlace> row)
    {
        var first = row.First();
        return
        [
            ("ten", new TextValue(first.Name, first.Cells["ten"])),
            ("don_vi_tinh", new TextValue(first.Unit, first.Cells["don_vi_tinh"])),
            .. row.Select(indicator => (indicator.Column, ValueOf(indicator))),
            .. Compared(row),
            ("tinh_den_ngay", AsOf(first)),
            ("don_vi", AgencyOf(first)),
        ];
    }

    private RecordValue DossierRow(IGrouping<string, FormPlace> row) =>
        RecordValue.WhenAsked(() => DossierMembersOf(row));

    private IEnumerable<(string Name, ReportValue Value)> DossierMembersOf(IGrouping<string, FormPlace> row)
    {
        var first = row.First();
        var children = Rows("HO_SO").Where(other => other.First().Parent == row.Key);
        return
        [
            ("ma", new TextValue(first.Code, first.Cells["ma"])),
            ("ten", new TextValue(first.Name, first.Cells["ten"])),
            ("kenh", Channel(first.Channel)),
            .. row.Select(indicator => (indicator.Column, ValueOf(indicator))),
            .. Compared(row),
            ("con", new ListValue([.. children.Select(DossierRow)])),
        ];
    }

    private RecordValue DossiersByChannel() =>
        RecordValue.Of(
            from row in Rows("HO_SO")
            where row.First().Channel.Length > 0 && row.First().Parent.Length == 0
            group row by row.First().Channel into channel
            select (
                channel.Key,
                (ReportValue)
                    RecordValue.Of([
                        ("ten", Channel(channel.Key)),
                        ("dong", new ListValue([.. channel.Select(DossierRow)])),
                    ])
            )
        );

    /// <summary>What a channel is called, by its term code.</summary>
    private TextValue Channel(string code) =>
        wordings.TryGetValue(code, out var wording) ? CatalogueRecords.Text(wording) : new("");

    private ReportValue List(IGrouping<string, FormPlace> row)
    {
        var entries = Sent(row.First())
            .SelectMany(submission => submission.Lists.GetValueOrDefault(row.Key, []))
            .ToList();
        if (entries.Count == 0)
        {
            return new AbsentValue($"chưa có danh sách {row.First().Name}");
        }

        var counted = Figure.Computed(
            entries.Count,
            "đếm",
            [
                .. entries
                    .Select(entry => entry.Origin)
                    .OfType<Origin>()
                    .Select(origin => Figure.Read(1, origin)),
            ]
        );
        return RecordValue.Of([
            ("so_luong", new FigureValue(counted)),
            ("muc", new ListValue([.. entries.Select(ListEntry)])),
        ]);
    }

    private RecordValue ListEntry(TextValue entry)
    {
        var agency = received.Catalogue.FindAgency(entry.Text);
        return RecordValue.Of([
            ("ma", new TextValue(agency?.Code ?? "", entry.Origin)),
            ("ten", new TextValue(agency?.Name ?? entry.Text, entry.Origin)),
            ("ten_ngan", new TextValue(agency?.ShortName ?? entry.Text, entry.Origin)),
        ]);
    }

    private ReportValue CommitmentOf(IGrouping<string, FormPlace> row)
    {
        foreach (var submission in Sent(row.First()))
        {
            if (submission.Commitments.FirstOrDefault(commitment => commitment.Code == row.Key) is { } made)
            {
                return RecordValue.Of([
                    ("noi_dung", made.Text),
                    ("han", made.Deadline),
                    ("tinh_trang", made.State),
                    ("ky_phat_sinh", new TextValue(made.Since.ToString())),
                    ("don_vi", AgencyRecords.Brief(submission.Agency)),
                ]);
            }
        }

        return new AbsentValue($"chưa có cam kết {row.First().Name}");
    }

    /// <summary>The submissions that carry an indicator: one agency's, or of all that owe the form.</summary>
    private IEnumerable<Submission> Sent(FormPlace indicator) =>
        received.Submissions.Where(submission =>
            submission.Form.Code == indicator.Form
            && (indicator.Agency == "*" || indicator.Agency == submission.Agency.Code)
        );

    /// <summary>In a catalogue with groups: what the figures were a month ago, and what they should be.</summary>
    private IEnumerable<(string Name, ReportValue Value)> Compared(IGrouping<string, FormPlace> row)
    {
        if (board is null)
        {
            return [];
        }

        var compared = row.SelectMany(changes.Of);
        var part = row.FirstOrDefault(place => place.Column == "tu");
        var whole = row.FirstOrDefault(place => place.Column == "mau");
        return part is null || whole is null
            ? compared
            : [.. compared, .. new TargetRecords(scope, board).Of(part, whole)];
    }

    private ReportValue ValueOf(FormPlace place) =>
        received.Catalogue.Level < ReadingLevel.Third ? FirstValueOf(place) : scope.ValueOf(place);

    /// <summary>As the first reading levels had it: whatever several agencies sent adds up, and the first text is
    /// everybody's.</summary>
    private ReportValue FirstValueOf(FormPlace indicator)
    {
        var sent = Sent(indicator).ToList();
        ReportValue? value = indicator.Kind switch
        {
            IndicatorKind.Text => sent.Select(submission => submission.Texts.GetValueOrDefault(indicator.Id))
                .FirstOrDefault(text => text is not null),
            IndicatorKind.Date => sent.Select(submission => submission.Dates.GetValueOrDefault(indicator.Id))
                .FirstOrDefault(date => date is not null),
            _ => FigureOf(indicator, sent),
        };
        return value ?? new AbsentValue(WhyAbsent(indicator, sent));
    }

    private static FigureValue? FigureOf(FormPlace indicator, List<Submission> sent)
    {
        var figures = sent.Where(submission => submission.Figures.ContainsKey(indicator.Id))
            .Select(submission => submission.Figures[indicator.Id])
            .ToList();
        return figures.Count switch
        {
            0 => null,
            1 => new(figures[0], indicator.Decimals),
            _ => new(Figure.Sum([.. figures]), indicator.Decimals),
        };
    }

    private static string WhyAbsent(FormPlace indicator, List<Submission> sent) =>
        sent switch
        {
            [] => "chưa đơn vị nào gửi chỉ tiêu này",
            [var only] => WhyAbsent(indicator, only),
            _ => "các đơn vị đều để trống chỉ tiêu này",
        };

    private static string WhyAbsent(FormPlace indicator, Submission sent) =>
        sent.Blanks.TryGetValue(indicator.Id, out var blank)
            ? $"ô {blank.Sheet}!{blank.Cell} của tệp {sent.File} {blank.Lack}"
            : $"{sent.Agency.Name} không báo cáo chỉ tiêu này";

    private ReportValue AsOf(FormPlace indicator) =>
        Sent(indicator)
            .Where(submission => !scope.IsUnit || submission.Agency.Code == scope.Code)
            .Select(submission => submission.AsOf.GetValueOrDefault(indicator.Code))
            .FirstOrDefault(date => date is not null)
        ?? (ReportValue)new AbsentValue("đơn vị không ghi ngày ở cột tính đến ngày");

    private ReportValue AgencyOf(FormPlace indicator) =>
        received.Catalogue.FindAgency(indicator.Agency) is { } agency
            ? AgencyRecords.Brief(agency)
            : new AbsentValue("chỉ tiêu của nhiều đơn vị");
}
