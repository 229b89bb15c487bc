using System.Text.RegularExpressions;
using Project06Report.Diagnostics;

namespace Project06Report.Tests.Layout;

/// <summary>E16, E17 and E19: authority and name of the signer, recipients.</summary>
internal static partial class ReportClose
{
    public static IEnumerable<LayoutFinding> Check(ReportPlan plan, LayoutLimits limits) =>
        [.. Signature(plan, limits), .. Recipients(plan, limits), .. Level(plan)];

    private static IEnumerable<LayoutFinding> Signature(ReportPlan plan, LayoutLimits limits)
    {
        var lines = plan.SignatureSide.Where(paragraph => !paragraph.IsBlank).ToList();
        if (lines.Count < 2)
        {
            return [new LayoutFinding("E16", Severity.Error, plan.Parts.MainName, 0, "", "Không thấy quyền hạn, chức vụ và họ tên người ký (ô phải của bảng cuối văn bản).")];
        }

        return [.. lines.SkipLast(1).SelectMany(line => AuthorityLine(line, limits)), .. Authority(lines[0]), .. Name(lines[^1], limits)];
    }

    private static IEnumerable<LayoutFinding> AuthorityLine(LayoutParagraph line, LayoutLimits limits)
    {
        if (line.Text.Any(char.IsLower) || !line.IsBold || line.HasItalic || line.Format.Alignment != "center" || !line.HasSize(limits.TextSizes))
        {
            yield return line.Fails("E16", "Quyền hạn, chức vụ người ký phải in hoa, đứng, đậm, cỡ chữ 13 đến 14, đặt canh giữa.");
        }
    }

    private static IEnumerable<LayoutFinding> Authority(LayoutParagraph first)
    {
        if (!KnownAuthority().IsMatch(first.Text))
        {
            yield return first.Fails("E16", "Quyền hạn người ký phải bắt đầu bằng TM., KT., TL., TUQ. hoặc Q.");
        }
    }

    private static IEnumerable<LayoutFinding> Name(LayoutParagraph name, LayoutLimits limits)
    {
        if (!name.IsBold || name.HasItalic || name.Format.Alignment != "center" || !name.HasSize(limits.TextSizes) || !name.Text.Any(char.IsLower))
        {
            yield return name.Fails("E17", "Họ tên người ký phải in thường, đứng, đậm, cỡ chữ 13 đến 14, đặt canh giữa.");
        }

        if (Honours().IsMatch(name.Text))
        {
            yield return name.Warns("E17", "Trước họ tên người ký không ghi học hàm, học vị và danh hiệu.");
        }
    }

    private static IEnumerable<LayoutFinding> Recipients(ReportPlan plan, LayoutLimits limits)
    {
        var lines = plan.RecipientsSide.Where(paragraph => !paragraph.IsBlank).ToList();
        if (lines.Count < 2)
        {
            return [new LayoutFinding("E19", Severity.Error, plan.Parts.MainName, 0, "", "Không thấy nơi nhận (ô trái của bảng cuối văn bản).")];
        }

        return
        [
            .. Title(lines[0], limits),
            .. lines.Skip(1).SelectMany(line => Entry(line, limits)),
            .. lines.Skip(1).SkipLast(1).Where(line => !OneOfMany().IsMatch(line.Text)).Select(line => line.Fails("E19", "Mỗi nơi nhận bắt đầu bằng \"- \", kết thúc bằng \";\".")),
            .. lines.TakeLast(1).Where(line => !Archive().IsMatch(line.Text)).Select(line => line.Fails("E19", "Dòng cuối phải có dạng \"- Lưu: VT, <đơn vị soạn thảo>.\".")),
        ];
    }

    private static IEnumerable<LayoutFinding> Title(LayoutParagraph title, LayoutLimits limits)
    {
        if (title.Text != "Nơi nhận:" || !title.HasSize(limits.RecipientsTitleSize) || !title.IsBold || !title.IsItalic || !IsAtTheMargin(title))
        {
            yield return title.Fails("E19", "\"Nơi nhận:\" phải cỡ chữ 12, nghiêng, đậm, sát lề trái.");
        }
    }

    private static IEnumerable<LayoutFinding> Entry(LayoutParagraph entry, LayoutLimits limits)
    {
        if (!entry.HasSize(limits.RecipientsSize) || entry.HasBold || entry.HasItalic || !IsAtTheMargin(entry))
        {
            yield return entry.Fails("E19", "Từng nơi nhận phải cỡ chữ 11, đứng, không đậm, sát lề trái.");
        }
    }

    private static IEnumerable<LayoutFinding> Level(ReportPlan plan)
    {
        var title = plan.RecipientsSide.FirstOrDefault(paragraph => !paragraph.IsBlank);
        if (title is not null && plan.RecipientsSide.IndexOf(title) != BlankLines(plan.SignatureSide))
        {
            yield return title.Fails("E19", "\"Nơi nhận:\" phải ngang hàng với quyền hạn của người ký.");
        }

        static int BlankLines(IEnumerable<LayoutParagraph> side) => side.TakeWhile(paragraph => paragraph.IsBlank).Count();
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
