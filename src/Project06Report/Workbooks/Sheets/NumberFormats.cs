namespace Project06Report.Workbooks.Sheets;

/// <summary>Number format codes (ECMA-376 Part 1 §18.8.30, §18.8.31).</summary>
internal static class NumberFormats
{
    /// <summary>The code behind a built-in id; "General" for an id that means nothing. Ids 27 to 36 and 50 to 58 are
    /// dates whose form depends on the East Asian edition of Excel.</summary>
    public static string BuiltIn(int id) =>
        id switch
        {
            1 => "0",
            2 => "0.00",
            3 => "#,##0",
            4 => "#,##0.00",
            9 => "0%",
            10 => "0.00%",
            11 => "0.00E+00",
            12 => "# ?/?",
            13 => "# ??/??",
            14 => "dd/mm/yyyy",
            15 => "d-mmm-yy",
            16 => "d-mmm",
            17 => "mmm-yy",
            18 => "h:mm AM/PM",
            19 => "h:mm:ss AM/PM",
            20 => "h:mm",
            21 => "h:mm:ss",
            22 => "dd/mm/yyyy h:mm",
            (>= 27 and <= 36) or (>= 50 and <= 58) => "yyyy/mm/dd",
            37 => "#,##0 ;(#,##0)",
            38 => "#,##0 ;[Red](#,##0)",
            39 => "#,##0.00;(#,##0.00)",
            40 => "#,##0.00;[Red](#,##0.00)",
            41 => "_(* #,##0_);_(* \\(#,##0\\);_(* \"-\"_);_(@_)",
            42 => "_($* #,##0_);_($* \\(#,##0\\);_($* \"-\"_);_(@_)",
            43 => "_(* #,##0.00_);_(* \\(#,##0.00\\);_(* \"-\"??_);_(@_)",
            44 => "_($* #,##0.00_);_($* \\(#,##0.00\\);_($* \"-\"??_);_(@_)",
            45 => "mm:ss",
            46 => "[h]:mm:ss",
            47 => "mmss.0",
            48 => "##0.0E+0",
            49 => "@",
            _ => "General",
        };

    /// <summary>Whether a number shown by this code looks like a date or a time: a letter y, m, d, h or s outside of
    /// quotes, escapes and brackets, or an elapsed time such as [h].</summary>
    public static bool ShowsDate(string code)
    {
        for (var at = 0; at < code.Length; at++)
        {
            switch (code[at])
            {
                case '"':
                    at = End(code, at, '"');
                    break;
                case '\\' or '_' or '*':
                    at++;
                    break;
                case '[':
                    var end = End(code, at, ']');
                    if (IsElapsedTime(code.AsSpan(at + 1, Math.Max(0, end - at - 1))))
                    {
                        return true;
                    }

                    at = end;
                    break;
                case 'y' or 'Y' or 'm' or 'M' or 'd' or 'D' or 'h' or 'H' or 's' or 'S':
                    return true;
            }
        }

        return false;
    }

    private static int End(string code, int start, char mark)
    {
        var end = code.IndexOf(mark, start + 1);
        return end < 0 ? code.Length : end;
    }

    private static bool IsElapsedTime(ReadOnlySpan<char> bracketed) =>
        !bracketed.IsEmpty
        && (
            !bracketed.ContainsAnyExcept("hH")
            || !bracketed.ContainsAnyExcept("mM")
            || !bracketed.ContainsAnyExcept("sS")
        );
}
