namespace Project06Report.Editions.Catalogues;

/// <summary>The words of the kinds, and the kind of a column of which tieu-de.csv says nothing.</summary>
internal static class ColumnKinds
{
    private static readonly (string Word, ColumnKind Kind)[] Words =
    [
        ("chu", ColumnKind.Text),
        ("giua", ColumnKind.Centred),
        ("so", ColumnKind.Number),
        ("ngay", ColumnKind.Day),
        ("ghi_chu", ColumnKind.Remark),
    ];

    /// <summary>By the code alone: days and numbers are named alike in all sheets, everything else is text.</summary>
    public static ColumnKind Of(string code) =>
        code switch
        {
            "tu_ngay" or "den_ngay" or "ngay" => ColumnKind.Day,
            "thu_tu" or "so_le" or "dung_sai" or "san" or "so_dau_ky" => ColumnKind.Number,
            "ghi_chu" => ColumnKind.Remark,
            _ => ColumnKind.Text,
        };

    /// <returns>Null when it is no such word.</returns>
    public static ColumnKind? Named(string word) =>
        Words.Where(pair => pair.Word == word).Select(pair => (ColumnKind?)pair.Kind).FirstOrDefault();

    public static string WordOf(ColumnKind kind) => Words.First(pair => pair.Kind == kind).Word;
}
