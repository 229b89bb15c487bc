namespace Project06Report.Catalogue;

/// <summary>How codes of one kind are written.</summary>
/// <param name="Description">Vietnamese, for the message.</param>
/// <param name="Length">Null: any.</param>
internal sealed record CodeShape(
    string Description,
    string Example,
    string First,
    string Rest,
    int? Length = null
)
{
    private const string Lower = "abcdefghijklmnopqrstuvwxyz";
    private const string Upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const string Digits = "0123456789";

    /// <summary>Names in templates and in rules: indicators' rows and columns, wordings, documents.</summary>
    public static readonly CodeShape Name = new(
        "chữ thường không dấu, chữ số, dấu gạch dưới, bắt đầu bằng chữ",
        "thuong_tru_dvc",
        Lower,
        Lower + Digits + "_"
    );

    public static readonly CodeShape Agency = new(
        "chữ hoa không dấu và chữ số, bắt đầu bằng chữ",
        "BHXH",
        Upper,
        Upper + Digits
    );

    public static readonly CodeShape UnitNumber = new("năm chữ số", "28261", Digits, Digits, Length: 5);

    public static readonly CodeShape Form = new(
        "chữ hoa không dấu, chữ số, dấu gạch nối",
        "06-CA",
        Upper + Digits,
        Upper + Digits + "-"
    );

    public static readonly CodeShape Section = new(
        "số La Mã và chữ số cách nhau bằng dấu chấm",
        "II.1",
        "IVX",
        "IVX" + Digits + "."
    );

    public static readonly CodeShape Rule = new(
        "chữ không dấu, chữ số, dấu chấm, gạch nối, gạch dưới",
        "06-CA.tong.hs_tiep_nhan",
        Lower + Upper + Digits,
        Lower + Upper + Digits + "._-"
    );

    public bool Fits(string code) =>
        (Length is null || code.Length == Length)
        && First.Contains(code[0], StringComparison.Ordinal)
        && code.All(letter => Rest.Contains(letter, StringComparison.Ordinal));
}
