using Project06Report.Figures;

namespace Project06Report.Submissions;

/// <summary>Sheet NOI_DUNG: a paragraph for a section.</summary>
/// <param name="Kind">One of <see cref="Kinds"/>.</param>
public sealed record Narrative(string Section, string Kind, int Order, TextValue Text)
{
    /// <summary>The words of the form's column <c>loai</c>, in the order in which a section prints them.</summary>
    public static readonly IReadOnlyList<string> Kinds =
    [
        "ket_qua",
        "uu_diem",
        "ton_tai",
        "nguyen_nhan",
        "phuong_huong",
        "kien_nghi",
    ];
}
