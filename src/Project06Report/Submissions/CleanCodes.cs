using Project06Report.Vietnamese;
using Project06Report.Workbooks;

namespace Project06Report.Submissions;

/// <summary>Recognises codes that people retyped with other case, blanks or invisible characters.</summary>
internal static class CleanCodes
{
    /// <summary>The sheet with column codes corrected that differ only in case, blanks and invisible
    /// characters.</summary>
    public static Sheet In(Sheet sheet, IReadOnlyCollection<string> codes) =>
        new(
            sheet.Name,
            sheet.Visibility,
            [.. sheet.Cells.Select(cell => InCell(cell, codes))],
            sheet.Merges,
            sheet.HiddenRows,
            sheet.HiddenColumns
        )
        {
            HasPicture = sheet.HasPicture,
        };

    /// <summary>The word itself, or the only one that has the same letters and digits, whatever their diacritics and
    /// case.</summary>
    public static string? Match(string written, IReadOnlyCollection<string> words)
    {
        if (words.Contains(written))
        {
            return written;
        }

        var key = Key(written);
        string? match = null;
        foreach (var word in words)
        {
            if (key.Length > 0 && Key(word) == key)
            {
                if (match is not null)
                {
                    return null;
                }

                match = word;
            }
        }

        return match;
    }

    private static Cell InCell(Cell cell, IReadOnlyCollection<string> codes)
    {
        if (cell.Kind != CellKind.Text || cell.Address.Row > CodedTable.LastCodeRow)
        {
            return cell;
        }

        var bare = string.Concat(TextField.Tidy(cell.Text).Where(letter => letter is not (' ' or '\n')))
            .ToLowerInvariant();
        return codes.Contains(bare) ? cell with { Text = bare } : cell;
    }

    private static string Key(string text) =>
        string.Concat(
                VietnameseText
                    .WithoutDiacritics(VietnameseText.ToNfc(TextField.Tidy(text)))
                    .Where(char.IsLetterOrDigit)
            )
            .ToLowerInvariant();
}
