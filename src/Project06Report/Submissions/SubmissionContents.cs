using System.Collections.Immutable;
using System.Globalization;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Vietnamese;

namespace Project06Report.Submissions;

/// <summary>Compares what was read from two files: with the same contents they are one submission, however each was
/// saved.</summary>
internal static class SubmissionContents
{
    private sealed record Said(string Key, string Text, SubmissionCell? Cell);

    /// <summary>Says in Vietnamese in how many places two files differ, and in which first; empty when they do not
    /// differ.</summary>
    public static Phrase Difference(Submission one, Submission other)
    {
        var (left, right) = (Entries(one), Entries(other));
        var differing = left
            .Keys.Union(right.Keys)
            .Where(key => left.GetValueOrDefault(key)?.Text != right.GetValueOrDefault(key)?.Text)
            .Order(StringComparer.Ordinal)
            .ToList();
        if (differing.Count == 0)
        {
            return "";
        }

        var (first, second) = (left.GetValueOrDefault(differing[0]), right.GetValueOrDefault(differing[0]));
        var place = (first ?? second)?.Cell is { } origin
            ? (Phrase)$" ô {origin.Named(CellNaming.Cell)} trang {origin.Sheet}"
            : " dấu không phát sinh";
        return $"hai tệp ghi khác nhau ở {differing.Count} chỗ, "
            + $"trước hết là{place}: {Shown(first)} và {Shown(second)}";
    }

    private static string Shown(Said? said) => said is null ? "không ghi" : $"“{said.Text}”";

    private static Dictionary<string, Said> Entries(Submission form) =>
        Places(form).Concat(Records(form)).ToDictionary(entry => entry.Key, StringComparer.Ordinal);

    private static IEnumerable<Said> Places(Submission form) =>
        [
            .. form.NothingToReport ? [new Said("không phát sinh", "x", null)] : Array.Empty<Said>(),
            .. form.Figures.Select(figure => new Said(
                figure.Key,
                VietnameseNumber.Exact(figure.Value.Value),
                figure.Value.Cell
            )),
            .. form.Texts.Select(text => Of(text.Key, text.Value)),
            .. form.Rows.SelectMany(row =>
                row.Value.Figures.Select(figure => new Said(
                    $"{row.Key} {figure.Key}",
                    VietnameseNumber.Exact(figure.Value.Value),
                    figure.Value.Cell
                ))
            ),
            .. form.Rows.SelectMany(row =>
                row.Value.Texts.Select(text => Of($"{row.Key} {text.Key}", text.Value))
            ),
            .. form.Dates.Select(date => Of(date.Key, date.Value)),
            .. form.AsOf.Select(date => Of($"{date.Key} tính đến", date.Value)),
        ];

    private static IEnumerable<Said> Records(Submission form) =>
        [
            .. form.Lists.SelectMany(list =>
                list.Value.Select((entry, at) => Of(Numbered(list.Key, at), entry))
            ),
            .. form.Documents.SelectMany(
                (document, at) =>
                    Of(document).Select((value, column) => Of(Numbered("văn bản", at, column), value))
            ),
            .. form.Narratives.Select(
                (narrative, at) =>
                    Of(Numbered($"nội dung {narrative.Section} {narrative.Kind}", at), narrative.Text)
            ),
            .. form.Commitments.SelectMany(commitment =>
                new ReportValue[] { commitment.Text, commitment.Deadline, commitment.State }.Select(
                    (value, column) => Of(Numbered(commitment.Code, column), value)
                )
            ),
        ];

    private static ImmutableArray<ReportValue> Of(IssuedDocument document) =>
        [
            document.Type,
            document.Number,
            document.Symbol,
            document.Date,
            document.Issuer,
            document.Title,
            new TextValue(document.Section, document.Title.Origin),
        ];

    private static Said Of(string key, ReportValue value) =>
        value is DateValue date
            ? new(key, VietnameseDate.Short(date.Date), date.Cell)
            : new(key, ((TextValue)value).Text, ((TextValue)value).Cell);

    private static string Numbered(string key, params ReadOnlySpan<int> numbers)
    {
        foreach (var number in numbers)
        {
            key += string.Create(CultureInfo.InvariantCulture, $" {number:D6}");
        }

        return key;
    }
}
