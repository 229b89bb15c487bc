using System.Collections.Immutable;
using CsCheck;
using Project06Report.Catalogue;
using Project06Report.Periods;
using Project06Report.Tests.Samples;

namespace Project06Report.Tests.Submissions;

/// <summary>Contents that any agency of the catalogue could have typed into its form, blanks included.</summary>
internal static class GeneratedContent
{
    private static readonly ReportingMonth August = SampleWorkspace.August;

    private static readonly string[] Kinds =
    [
        "ket_qua",
        "uu_diem",
        "ton_tai",
        "nguyen_nhan",
        "phuong_huong",
        "kien_nghi",
    ];

    private static readonly Gen<string> Text = Gen.Select(
        Gen.Char["ắbcđêghôơưỷtỉnhạ0123456789"].Array[1, 6].Select(letters => new string(letters)).Array[1, 5],
        words => $"Đ{string.Join(' ', words)}"
    );

    private static readonly Gen<DateOnly> Day = Gen.Int[0, 30]
        .Select(days => new DateOnly(2022, 7, 15).AddDays(days));

    public static Gen<SubmissionContent> Of(CatalogueAt catalogue) => Of(catalogue, [.. catalogue.Owing]);

    /// <summary>Of agencies that owe figures.</summary>
    public static Gen<SubmissionContent> WithFigures(CatalogueAt catalogue) =>
        Of(
            catalogue,
            [
                .. catalogue.Agencies.Where(agency =>
                    agency.Owes && catalogue.PlacesOf(agency).Any(indicator => indicator.Column.Length > 0)
                ),
            ]
        );

    private static Gen<SubmissionContent> Of(CatalogueAt catalogue, Agency[] agencies) =>
        OneOf(agencies).SelectMany(agency => Of(catalogue, agency));

    private static Gen<SubmissionContent> Of(CatalogueAt catalogue, Agency agency)
    {
        var owed = catalogue.PlacesOf(agency).ToList();
        var section = OneOf([.. catalogue.Sections.Select(known => known.Code)]);
        var numbers = owed.Where(indicator => indicator.IsNumeric).ToList();
        return Gen.Select(
            Gen.Select(Gen.Int[0, 4], Gen.Long[0, 999_999_999_999], Gen.Int[0, 9999]).Array[numbers.Count],
            Text.Array[owed.Count],
            Day.Array[owed.Count],
            Gen.Int[0, 3].Array[owed.Count],
            Gen.Select(
                Text,
                Gen.Int[1, 9999],
                Text,
                Day,
                Text,
                section,
                (type, number, symbol, day, title, muc) =>
                    new DocumentEntry(type, $"{number}", symbol, day, "Sở Nội vụ", title, muc)
            ).Array[0, 4],
            Gen.Select(section, OneOf(Kinds), Text, (muc, kind, text) =>
                new NarrativeEntry(muc, kind, text)
            ).Array[0, 5],
            Gen.Int[1, 9],
            (figures, texts, days, blanks, documents, narratives, revision) =>
                new SubmissionContent(agency.Code, August)
                {
                    Revision = revision,
                    Figures = Sorted(
                        numbers
                            .Select(
                                (indicator, at) =>
                                    (indicator.Id, Value: Figure(figures[at], indicator.Decimals))
                            )
                            .Where(pair => pair.Value is not null)
                            .Select(pair => (pair.Id, pair.Value!.Value))
                    ),
                    Texts = Sorted(
                        owed.Select((indicator, at) => (indicator, at))
                            .Where(pair => pair.indicator.Kind == IndicatorKind.Text && blanks[pair.at] > 0)
                            .Select(pair => (pair.indicator.Id, texts[pair.at]))
                    ),
                    Dates = Sorted(
                        owed.Select((indicator, at) => (indicator, at))
                            .Where(pair => pair.indicator.Kind == IndicatorKind.Date && blanks[pair.at] > 0)
                            .Select(pair => (pair.indicator.Id, days[pair.at]))
                    ),
                    AsOf = Sorted(
                        owed.Select((indicator, at) => (indicator, at))
                            .Where(pair =>
                                pair.indicator.Sheet is "SO_LIEU" or "TY_SO" && blanks[pair.at] > 1
                            )
                            .DistinctBy(pair => pair.indicator.Code)
                            .Select(pair => (pair.indicator.Code, days[pair.at]))
                    ),
                    Lists = Sorted(
                        owed.Select((indicator, at) => (indicator, at))
                            .Where(pair => pair.indicator.Sheet == "DANH_SACH" && blanks[pair.at] > 0)
                            .Select(pair =>
                                (
                                    pair.indicator.Code,
                                    Enumerable
                                        .Range(1, blanks[pair.at])
                                        .Select(entry => $"{texts[pair.at]} {entry}")
                                        .ToImmutableArray()
                                )
                            )
                    ),
                    Documents = [.. documents],
                    Narratives = [.. narratives],
                    Commitments =
                    [
                        .. owed.Select((indicator, at) => (indicator, at))
                            .Where(pair => pair.indicator.Sheet == "CAM_KET" && blanks[pair.at] > 0)
                            .Select(pair => new CommitmentEntry(
                                pair.indicator.Code,
                                texts[pair.at],
                                days[pair.at],
                                "đang làm",
                                August.Previous
                            )),
                    ],
                }
        );
    }

    private static Gen<T> OneOf<T>(params T[] values) =>
        Gen.Int[0, values.Length - 1].Select(at => values[at]);

    /// <summary>One in five is blank, one in five 0.</summary>
    private static decimal? Figure((int Kind, long Whole, int Fraction) drawn, int decimals) =>
        drawn.Kind switch
        {
            0 => null,
            1 => 0,
            _ => drawn.Whole + Math.Round(drawn.Fraction / 10_000m, decimals, MidpointRounding.ToZero),
        };

    private static ImmutableSortedDictionary<string, T> Sorted<T>(IEnumerable<(string Key, T Value)> pairs) =>
        pairs.ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
}
