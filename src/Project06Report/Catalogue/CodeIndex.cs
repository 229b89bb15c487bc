using Project06Report.Diagnostics;
using Project06Report.Periods;
using Project06Report.Vietnamese;
using Kinds = Project06Report.Codes.DiagnosticCatalogue.Catalogues;

namespace Project06Report.Catalogue;

/// <summary>The rows of a sheet by code: what is declared, and on which days.</summary>
/// <param name="noun">What the codes name, with the sheet, for messages: "đơn vị khai ở trang DON_VI".</param>
/// <param name="isReadable">False when the sheet could not be read; then references to it are not checked.</param>
internal sealed class CodeIndex<T>(string noun, bool isReadable)
{
    private readonly Dictionary<string, List<Located<T>>> rows = new(StringComparer.Ordinal);

    public CodeIndex(string noun, CatalogueRows<T> sheet, Func<T, string> code)
        : this($"{noun} khai ở trang {sheet.Sheet}", sheet.IsReadable)
    {
        foreach (var row in sheet.Rows)
        {
            Add(code(row.Value), row);
        }
    }

    /// <summary>One index for each value of <paramref name="group"/>.</summary>
    public static Dictionary<string, CodeIndex<T>> By(
        CatalogueRows<T> sheet,
        Func<T, string> group,
        Func<string, string> noun,
        Func<T, string> code
    ) =>
        sheet
            .Rows.GroupBy(row => group(row.Value), StringComparer.Ordinal)
            .ToDictionary(
                rows => rows.Key,
                rows => new CodeIndex<T>(noun(rows.Key), sheet with { Rows = [.. rows] }, code),
                StringComparer.Ordinal
            );

    public void Add(string code, Located<T> row)
    {
        if (!rows.TryGetValue(code, out var same))
        {
            rows.Add(code, same = []);
        }

        same.Add(row);
    }

    public IReadOnlyList<Located<T>> this[string code] => rows.TryGetValue(code, out var found) ? found : [];

    /// <summary>Reports a code that is declared nowhere, or not on every day of the row that mentions it.</summary>
    /// <returns>False when it was reported.</returns>
    public bool CheckReference(CatalogueRow row, string column, string code)
    {
        if (!isReadable || code.Length == 0)
        {
            return true;
        }

        var declared = this[code];
        if (declared.Count == 0)
        {
            row.Report(
                Kinds.UnknownReference,
                column,
                code,
                $"mã {noun}",
                CatalogueRow.Suggestion(code, rows.Keys)
            );
            return false;
        }

        if (
            !row.IsBroken
            && !declared.Any(other => other.Row.IsBroken)
            && FirstDayWithout(row.Validity, declared) is { } day
        )
        {
            row.Report(
                Kinds.ReferenceNotValid,
                column,
                code,
                $"{noun}, có hiệu lực vào mọi ngày của dòng này; ngày {VietnameseDate.Short(day)} thì không",
                related: [.. declared.Select(other => other.Row.At("tu_ngay"))]
            );
            return false;
        }

        return true;
    }

    /// <summary>The first needed day on which none of the rows holds, or null.</summary>
    public static DateOnly? FirstDayWithout(Validity needed, IReadOnlyList<Located<T>> rows)
    {
        var validities = new Validity[rows.Count];
        for (var row = 0; row < rows.Count; row++)
        {
            validities[row] = rows[row].Validity;
        }

        return needed.FirstDayNotIn(validities);
    }

    /// <summary>Reports every readable row that shares a day with an earlier row of the same code.</summary>
    public void CheckUnique(DiagnosticKind kind, string column)
    {
        foreach (var all in rows.Values)
        {
            var same = all.Where(row => !row.Row.IsBroken).ToList();
            for (var later = 1; later < same.Count; later++)
            {
                if (
                    same.Take(later)
                        .FirstOrDefault(earlier => earlier.Validity.Overlaps(same[later].Validity)) is
                    { } other
                )
                {
                    same[later]
                        .Row.Report(
                            kind,
                            column,
                            same[later].Row.Optional(column),
                            $"không trùng ngày với dòng ở ô {other.Row.CellAt(column).Named(CellNaming.Cell)}",
                            related: [other.Row.At(column)]
                        );
                }
            }
        }
    }
}
