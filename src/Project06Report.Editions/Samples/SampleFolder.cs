using System.Collections.Immutable;
using Project06Report.Editions.Sources;
using Project06Report.Periods;

namespace Project06Report.Editions.Samples;

/// <summary>Reads so-lieu/*.csv. A table whose first columns are thang, don_vi, bieu_mau (and lan_nop) has a row a
/// value (ma, cot, gia_tri) or a row a record of the sheet whose columns it names; any other is a <see
/// cref="WideTable"/>.</summary>
internal static class SampleFolder
{
    public const string Name = "so-lieu";
    private const string Revision = "lan_nop";
    private static readonly string[] Keys = ["thang", "don_vi", "bieu_mau"];
    private static readonly string[] ValueCodes = ["ma", "cot", "gia_tri"];

    /// <param name="sources">The folder of sources.</param>
    /// <returns>In the order of months and senders.</returns>
    public static ImmutableArray<SampleForm> Read(string sources)
    {
        var folder = new DirectoryInfo(Path.Combine(sources, Name));
        if (!folder.Exists)
        {
            throw new SourcePlace(Name, 1).Fault("the edition has no figures of samples");
        }

        var parts = folder
            .EnumerateFiles("*.csv")
            .Select(file => $"{Name}/{file.Name}")
            .Order(StringComparer.Ordinal)
            .SelectMany(name => Forms(SourceFile.Read(sources, name)))
            .ToList();
        var told = parts.Where(part => !part.Values.IsEmpty).Select(part => part.Key).ToHashSet();
        return
        [
            .. parts
                .Select(MonthBefore.Of)
                .OfType<SampleForm>()
                .Where(earlier => !told.Contains(earlier.Key))
                .Concat(parts.Select(MonthBefore.Without))
                .GroupBy(part => part.Key)
                .Select(Merged)
                .OrderBy(form => form.Key.Month)
                .ThenBy(form => form.Key.Agency, StringComparer.Ordinal)
                .ThenBy(form => form.Key.Form, StringComparer.Ordinal)
                .ThenBy(form => form.Key.Revision),
        ];
    }

    private static IEnumerable<SampleForm> Forms(SourceFile file)
    {
        var table = CsvTable.Read(file);
        if (!Keys.SequenceEqual(table.Codes.Take(Keys.Length), StringComparer.Ordinal))
        {
            return WideTable.Forms(file.Name, table);
        }

        var areValues = ValueCodes.SequenceEqual(OwnCodes(table.Codes), StringComparer.Ordinal);
        return table.Rows.Select(row =>
            areValues
                ? new SampleForm(Key(row), [new(row.Place, row["ma"], row["cot"], row["gia_tri"])], [])
                : new SampleForm(Key(row), [], [row])
        );
    }

    /// <summary>Columns beside those that say whose form it is.</summary>
    public static IEnumerable<string> OwnCodes(IEnumerable<string> codes) =>
        codes.Where(code => code != Revision && !Keys.Contains(code, StringComparer.Ordinal));

    private static SampleKey Key(CsvRow row)
    {
        var month = ReportingMonth.Parse(row["thang"])
            ?? throw row.Place.Fault($"thang is yyyy-MM: {row["thang"]}");
        var revision = row.Codes.Contains(Revision, StringComparer.Ordinal)
            ? Length.Number(row[Revision])
            : 1;
        return new(month, row["don_vi"], row["bieu_mau"], (int)(revision ?? 1));
    }

    private static SampleForm Merged(IGrouping<SampleKey, SampleForm> parts) =>
        new(
            parts.Key,
            [.. parts.SelectMany(part => part.Values)],
            [.. parts.SelectMany(part => part.Records)]
        )
        {
            IsOfWideTable = parts.All(part => part.IsOfWideTable),
        };
}
