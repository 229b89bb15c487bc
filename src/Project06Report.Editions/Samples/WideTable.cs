using System.Text.RegularExpressions;
using Project06Report.Editions.Sources;
using Project06Report.Periods;

namespace Project06Report.Editions.Samples;

/// <summary>A table with a row a sender and a column a place, <c>DDDT.tu</c> or <c>tiep_nhan</c>; form and month
/// stand in its name: <c>units-06-XA-2026-11.csv</c>.</summary>
internal static partial class WideTable
{
    private const string Code = "ma";

    /// <summary>Not sent: the sender's name.</summary>
    private const string Label = "ten";

    /// <param name="name">Of the file.</param>
    /// <param name="table">Its rows.</param>
    public static IEnumerable<SampleForm> Forms(string name, CsvTable table)
    {
        var match = FormAndMonth().Match(name);
        if (!match.Success || ReportingMonth.Parse(match.Groups["month"].Value) is not { } month)
        {
            throw new SourcePlace(name, 1).Fault(
                "the columns thang, don_vi, bieu_mau are missing, or form and month"
            );
        }

        return table.Rows.Select(row => new SampleForm(
            new(month, Sender(row[Code]), match.Groups["form"].Value, 1),
            [
                .. SampleFolder
                    .OwnCodes(row.Codes)
                    .Where(code => code is not (Code or Label))
                    .Select(code => Value(row, code)),
            ],
            []
        )
        {
            IsOfWideTable = true,
        });
    }

    /// <summary>Communes are coded X and five digits.</summary>
    private static string Sender(string code) =>
        code.Length == 5 && code.All(char.IsAsciiDigit) ? $"X{code}" : code;

    private static SampleValue Value(CsvRow row, string code) =>
        code.Split('.') is [var line, var column]
            ? new(row.Place, line.ToLowerInvariant(), column, row[code])
            : new(row.Place, "", code, row[code]);

    [GeneratedRegex(@"/[a-z]+-(?<form>.+)-(?<month>\d{4}-\d{2})\.csv$")]
    private static partial Regex FormAndMonth();
}
