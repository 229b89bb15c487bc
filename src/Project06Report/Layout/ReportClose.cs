using System.Text.RegularExpressions;
using Project06Report.Diagnostics;

namespace Project06Report.Layout;

/// <summary>E16, E17 and E19: authority and name of the signer, recipients.</summary>
internal static partial class ReportClose
{
    public static IEnumerable<Diagnostic> Check(ReportPlan plan, LayoutLimits limits) =>
        [.. Signature(plan, limits), .. Recipients(plan, limits), .. Level(plan)];

    private static IEnumerable<Diagnostic> Signature(ReportPlan plan, LayoutLimits limits)
    {
        var lines = plan.SignatureSide.Where(paragraph => !paragraph.IsBlank).ToList();
        if (lines.Count < 2)
        {
            return
            [
                plan.Fails(
                    "E16",
                    "có quyền hạn, chức vụ và họ tên người ký (ô bên phải của bảng cuối văn bản)",
                    "không thấy"
                ),
            ];
        }

        return
        [
            .. lines.SkipLast(1).SelectMany(line => AuthorityLine(line, limits)),
            .. Authority(lines[0]),
            .. Name(lines[^1], limits),
        ];
    }

    private static IEnumerable<Diagnostic> AuthorityLine(LayoutParagraph line, LayoutLimits limits)
    {
        if (
            line.Text.Any(char.IsLower)
            || !line.IsBold
            || line.HasItalic
            || line.Format.Alignment != "center"
            || !line.HasSize(limits.TextSizes)
        )
        {
            yield return line.Fails(
                "E16",
                "quyền hạn, chức vụ người ký in hoa, đứng, đậm, cỡ chữ 13 đến 14, đặt canh giữa"
            );
        }
    }

    private static IEnumerable<Diagnostic> Authority(LayoutParagraph first)
    {
        if (!KnownAuthority().IsMatch(first.Text))
        {
            yield return first.Fails("E16", "quyền hạn người ký bắt đầu bằng TM., KT., TL., TUQ. hoặc Q.");
        }
    }

    private static IEnumerable<Diagnostic> Name(LayoutParagraph name, LayoutLimits limits)
    {
        if (
            !name.IsBold
            || name.HasItalic
            || name.Format.Alignment != "center"
            || !name.HasSize(limits.TextSizes)
            || !name.Text.Any(char.IsLower)
        )
        {
            yield return name.Fails(
                "E17",
                "họ tên người ký in thường, đứng, đậm, cỡ chữ 13 đến 14, đặt canh giữa"
            );
        }

        if (Honours().IsMatch(name.Text))
        {
            yield return name.Warns("E17", "trước họ tên người ký không ghi học hàm, học vị và danh hiệu");
        }
    }

    private static IEnumerable<Diagnostic> Recipients(ReportPlan plan, LayoutLimits limits)
    {
        var lines = plan.RecipientsSide.Where(paragraph => !paragraph.IsBlank).ToList();
        if (lines.Count < 2)
        {
            return [plan.Fails("E19", "có nơi nhận (ô bên trái của bảng cuối văn bản)", "không thấy")];
        }

        return
        [
            .. Title(lines[0], limits),
            .. lines.Skip(1).SelectMany(line => Entry(line, limits)),
            .. lines
                .Skip(1)
                .SkipLast(1)
                .Where(line => !OneOfMany().IsMatch(line.Text))
                .Select(line => line.Fails("E19", "mỗi nơi nhận bắt đầu bằng \"- \", kết thúc bằng \";\"")),
            .. lines
                .TakeLast(1)
                .Where(line => !Archive().IsMatch(line.Text))
                .Select(line => line.Fails("E19", "dòng cuối có dạng \"- Lưu: VT, <đơn vị soạn thảo>.\"")),
        ];
    }

    private static IEnumerable<Diagnostic> Title(LayoutParagraph title, LayoutLimits limits)
    {
        if (
            title.Text != "Nơi nhận:"
            || !title.HasSize(limits.RecipientsTitleSize)
            || !title.IsBold
            || !title.IsItalic
            || !IsAtTheMargin(title)
        )
        {
            yield return title.Fails("E19", "\"Nơi nhận:\" cỡ chữ 12, nghiêng, đậm, sát lề trái");
        }
    }

    private static IEnumerable<Diagnostic> Entry(LayoutParagraph entry, LayoutLimits limits)
    {
        if (
            !entry.HasSize(limits.RecipientsSize)
            || entry.HasBold
            || entry.HasItalic
            || !IsAtTheMargin(entry)
        )
        {
            yield return entry.Fails("E19", "từng nơi nhận cỡ chữ 11, đứng, không đậm, sát lề trái");
        }
    }

    private static IEnumerable<Diagnostic> Level(ReportPlan plan)
    {
        var title = plan.RecipientsSide.FirstOrDefault(paragraph => !paragraph.IsBlank);
        if (title is not null && plan.RecipientsSide.IndexOf(title) != BlankLines(plan.SignatureSide))
        {
            yield return title.Fails("E19", "\"Nơi nhận:\" ngang hàng với quyền hạn của người ký");
        }

        static int BlankLines(IEnumerable<LayoutParagraph> side) =>
            side.TakeWhile(paragraph => paragraph.IsBlank).Count();
    }

    private static bool IsAtTheMargin(LayoutParagraph paragraph) =>
        paragraph.Format is { Alignment: "left" or "both", Left: 0 } && paragraph.Format.FirstLine <= 0;

    [GeneratedRegex(@"^(?:TM|KT|TL|TUQ|Q)\. ")]
    private static partial Regex KnownAuthority();

    [GeneratedRegex(@"(?:^|\s)(?:GS|PGS|TS|ThS|BS|NGND|NGƯT|NSND|TTND)\.")]
    private static partial Regex Honours();

    [GeneratedRegex(@"^- .*;$")]
    private static partial Regex OneOfMany();

    [GeneratedRegex(@"^- Lưu: VT, .+\.$")]
    private static partial Regex Archive();
}
