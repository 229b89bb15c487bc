using Project06Report.Diagnostics;
using Project06Report.Packages;
using Project06Report.Vietnamese;
using static Project06Report.WordTemplates.Package.TemplateDiagnostics;

namespace Project06Report.WordTemplates.Package;

/// <summary>Why a file cannot be used as a template at all.</summary>
/// <param name="Part">The part the reason was found in, unless <paramref name="Written"/> names it.</param>
/// <param name="Paragraph">Its number in the part, counted from 1; null where it is in none.</param>
internal sealed record TemplateRefusal(
    DiagnosticKind Kind,
    string Written = "",
    string Expected = "",
    string Part = "",
    int? Paragraph = null
)
{
    public Place PlaceIn(string file) =>
        Paragraph is { } number
            ? new ParagraphPlace(file, Part, number, "", "", number)
            : new PackagePlace(file, Part);

    public static TemplateRefusal Of(PackageRefusal refusal) =>
        refusal.Fault switch
        {
            PackageFault.TooLarge when refusal.Over is { } over => Over(over.Limit, over.Found, refusal.Part),
            PackageFault.Unfinished => new(Damaged, "không giải nén được"),
            PackageFault.WrongContent => new(
                Damaged,
                $"phần {refusal.Part} sai mã kiểm CRC-32 hoặc sai độ dài"
            ),
            PackageFault.WrongName => new(Damaged, $"tên phần không hợp lệ: '{refusal.Entry}'"),
            PackageFault.Encrypted => new(Encrypted, refusal.Entry),
            PackageFault.DocumentType => new(BadXml, refusal.Part),
            PackageFault.BrokenXml => new(
                BadXml,
                FormattableString.Invariant(
                    $"{refusal.Part}, dòng {refusal.At.Line}, cột {refusal.At.Column}"
                )
            ),
            PackageFault.IrregularXml => new(BadXml, $"{refusal.Part}: {refusal.Written}"),
            _ => new(Damaged, refusal.Written),
        };

    /// <summary>A number beyond its limit. Too deep a tree counts as broken XML, since the file need not be
    /// large.</summary>
    public static TemplateRefusal Over(Limit limit, long found, string part = "")
    {
        var place = part.Length == 0 ? "" : $"{part}: ";
        return new(
            limit == TemplateLimits.Depth ? BadXml : TooLarge,
            $"{place}{limit.What}: {VietnameseNumber.Format(found)} {limit.Unit}",
            $"tối đa {VietnameseNumber.Format(limit.Value)} {limit.Unit}"
        );
    }
}
