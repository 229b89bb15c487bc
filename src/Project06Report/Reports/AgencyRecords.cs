using Project06Report.Catalogue;
using Project06Report.Figures;
using Project06Report.Submissions;

namespace Project06Report.Reports;

/// <summary>What agencies wrote: narratives and issued documents, for the whole report and for each agency.</summary>
internal sealed class AgencyRecords(MonthSubmissions received)
{
    /// <param name="units">Gives the records of agencies in a catalogue with groups; null in one without.</param>
    public IEnumerable<(string Name, ReportValue Value)> All(UnitRecords? units = null) =>
        [
            ("noi_dung", Narratives(received.Submissions)),
            ("van_ban", Documents(received.Submissions)),
            (
                "don_vi",
                RecordValue.Of(
                    received.Catalogue.Agencies.Select(agency =>
                        (agency.Code.ToLowerInvariant(), (ReportValue)(units?.Unit(agency) ?? Full(agency)))
                    )
                )
            ),
            (
                "don_vi_thieu",
                new ListValue([.. received.Missing.Select(owed => owed.Agency).Distinct().Select(Brief)])
            ),
        ];

    /// <summary>An agency as a member of other records.</summary>
    public static RecordValue Brief(Agency agency) =>
        RecordValue.Of([
            ("ma", new TextValue(agency.Code, agency.Cells["ma"])),
            ("ten", new TextValue(agency.Name, agency.Cells["ten"])),
            ("ten_ngan", new TextValue(agency.ShortName, agency.Cells["ten_ngan"])),
            ("ky_hieu", new TextValue(agency.Symbol, agency.Cells["ky_hieu"])),
        ]);

    private RecordValue Full(Agency agency) => RecordValue.Of(MembersOf(agency));

    /// <summary>What an agency is, and what it wrote.</summary>
    public IEnumerable<(string Name, ReportValue Value)> MembersOf(Agency agency)
    {
        var sent = received.AllOf(agency.Code).ToList();
        return
        [
            .. Brief(agency).Members.Select(member => (member.Key, member.Value)),
            ("da_nop", new TruthValue(sent.Count > 0 && sent.Count == agency.Forms.Count)),
            ("noi_dung", Narratives(sent)),
            ("van_ban", Documents(sent)),
        ];
    }

    private RecordValue Narratives(IReadOnlyList<Submission> submissions) =>
        BySection(section =>
            RecordValue.Of(
                Narrative.Kinds.Select(kind =>
                    (
                        kind,
                        (ReportValue)
                            new ListValue([
                                .. from submission in submissions
                                from narrative in submission.Narratives
                                where narrative.Section == section.Code && narrative.Kind == kind
                                select RecordValue.Of([
                                    ("noi_dung", narrative.Text),
                                    ("don_vi", Brief(submission.Agency)),
                                ]),
                            ])
                    )
                )
            )
        );

    private RecordValue Documents(IReadOnlyList<Submission> submissions) =>
        BySection(section => new ListValue([
            .. from submission in submissions
            from document in submission.Documents
            where document.Section == section.Code
            select Document(document, submission.Agency),
        ]));

    private RecordValue BySection(Func<Section, ReportValue> value) =>
        RecordValue.Of(received.Catalogue.Sections.Select(section => (section.Name, value(section))));

    private static RecordValue Document(IssuedDocument document, Agency agency) =>
        RecordValue.Of([
            ("loai", document.Type),
            ("so", document.Number),
            ("ky_hieu", document.Symbol),
            (
                "so_ky_hieu",
                new TextValue($"{document.Number.Text}/{document.Symbol.Text}", document.Number.Origin)
            ),
            ("ngay", document.Date),
            ("co_quan", document.Issuer),
            ("trich_yeu", document.Title),
            ("don_vi", Brief(agency)),
        ]);
}
