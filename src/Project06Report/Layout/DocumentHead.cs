using System.Text.RegularExpressions;
using Project06Report.Diagnostics;

namespace Project06Report.Layout;

/// <summary>P08 and E01 to E07: everything above the body.</summary>
internal static partial class DocumentHead
{
    public static IEnumerable<Diagnostic> Check(
        ReportPlan plan,
        LayoutLimits limits,
        bool hasGoverningBody
    ) =>
        [
            .. Nation(plan, limits),
            .. Motto(plan, limits),
            .. Family(plan, limits),
            .. Agency(plan, limits, hasGoverningBody),
            .. Number(plan, limits),
            .. Date(plan, limits),
            .. TypeAndAbstract(plan, limits),
        ];

    private static IEnumerable<Diagnostic> Nation(ReportPlan plan, LayoutLimits limits)
    {
        if (plan.Nation is not { } nation)
        {
            return [Missing(plan, "E01", "Quốc hiệu (ô bên phải của bảng đầu văn bản)")];
        }

        return
        [
            .. Unless(nation.Text == limits.Nation, nation, "E01", $"Quốc hiệu là \"{limits.Nation}\""),
            .. Unless(nation.HasSize(limits.HeadSizes), nation, "E01", "Quốc hiệu cỡ chữ 12 đến 13"),
            .. Unless(nation.IsBold && !nation.HasItalic, nation, "E01", "Quốc hiệu đứng, đậm"),
            .. Centred(nation, "E01"),
            .. HorizontalRule
                .LinesOf(plan, nation)
                .Skip(1)
                .Take(1)
                .Select(_ => nation.Warns("E01", "Quốc hiệu nằm gọn trên một dòng")),
        ];
    }

    private static IEnumerable<Diagnostic> Motto(ReportPlan plan, LayoutLimits limits)
    {
        if (plan.Motto is not { } motto)
        {
            return [Missing(plan, "E02", "Tiêu ngữ (dưới Quốc hiệu)")];
        }

        return
        [
            .. Unless(
                motto.Text == limits.Motto,
                motto,
                "E02",
                $"Tiêu ngữ là \"{limits.Motto}\", dấu gạch nối có cách chữ"
            ),
            .. Unless(motto.HasSize(limits.TextSizes), motto, "E02", "Tiêu ngữ cỡ chữ 13 đến 14"),
            .. Unless(motto.IsBold && !motto.HasItalic, motto, "E02", "Tiêu ngữ đứng, đậm"),
            .. Centred(motto, "E02"),
            .. HorizontalRule.Check(plan, "E02", [motto], plan.NationSide, new(90, 110)),
        ];
    }

    private static IEnumerable<Diagnostic> Family(ReportPlan plan, LayoutLimits limits)
    {
        if (plan is not { Nation: { } nation, Motto: { } motto, Date: { } date })
        {
            return [];
        }

        var sizes = (Size(nation), Size(motto), Size(date));
        return Unless(
            limits.Families.Contains(sizes),
            nation,
            "P08",
            "cỡ chữ Quốc hiệu, Tiêu ngữ, thời gian là 13, 14, 14 hoặc 12, 13, 13"
        );

        static int Size(LayoutParagraph paragraph) => paragraph.Visible.First().HalfPoints;
    }

    private static IEnumerable<Diagnostic> Agency(ReportPlan plan, LayoutLimits limits, bool hasGoverningBody)
    {
        var written = plan.AgencySide.Where(paragraph => !paragraph.IsBlank).ToList();
        var governing = written.TakeWhile(paragraph => !paragraph.HasBold).ToList();
        var issuing = written.Skip(governing.Count).ToList();
        if (issuing.Count == 0)
        {
            return [Missing(plan, "E04", "tên cơ quan ban hành, chữ đậm (ô trái của bảng đầu văn bản)")];
        }

        return
        [
            .. Governing(plan, limits, governing, hasGoverningBody),
            .. issuing.SelectMany(line => Capitals(line, "E04", limits)),
            .. issuing.SelectMany(line => Unless(line.IsBold, line, "E04", "tên cơ quan ban hành đậm")),
            .. HorizontalRule.Check(plan, "E04", issuing, plan.AgencySide, new(33, 50)),
        ];
    }

    private static IEnumerable<Diagnostic> Governing(
        ReportPlan plan,
        LayoutLimits limits,
        List<LayoutParagraph> lines,
        bool expected
    ) =>
        (lines.Count > 0, expected) switch
        {
            (true, false) =>
            [
                lines[0]
                    .Fails(
                        "E03",
                        "không ghi gì trên tên cơ quan ban hành, vì không có cơ quan chủ quản trực tiếp",
                        "dòng không đậm"
                    ),
            ],
            (false, true) => [Missing(plan, "E03", "tên cơ quan chủ quản, chữ đứng không đậm")],
            _ => lines.SelectMany(line => Capitals(line, "E03", limits)),
        };

    private static IEnumerable<Diagnostic> Number(ReportPlan plan, LayoutLimits limits)
    {
        if (plan.Number is not { } number)
        {
            return [Missing(plan, "E05", "số, ký hiệu")];
        }

        return
        [
            .. Unless(
                NumberAndSymbol().IsMatch(number.Text),
                number,
                "E05",
                "số, ký hiệu có dạng \"Số: 05/BC-UBND\": số dưới 10 thêm số 0, không dấu cách"
            ),
            .. Unless(number.HasSize(limits.NumberSize), number, "E05", "số, ký hiệu cỡ chữ 13"),
            .. Unless(!number.HasBold && !number.HasItalic, number, "E05", "số, ký hiệu đứng, không đậm"),
            .. Centred(number, "E05"),
        ];
    }

    private static IEnumerable<Diagnostic> Date(ReportPlan plan, LayoutLimits limits)
    {
        if (plan.Date is not { } date)
        {
            return [Missing(plan, "E06", "địa danh và thời gian (cùng dòng với số, ký hiệu)")];
        }

        return
        [
            .. Unless(
                PlaceAndDate().IsMatch(date.Text),
                date,
                "E06",
                "có dạng \"Đồng Tháp, ngày 05 tháng 8 năm 2022\": ngày dưới 10, tháng 1 và 2 thêm số 0"
            ),
            .. Unless(date.HasSize(limits.TextSizes), date, "E06", "địa danh, thời gian cỡ chữ 13 đến 14"),
            .. Unless(date.IsItalic && !date.HasBold, date, "E06", "địa danh, thời gian nghiêng, không đậm"),
            .. Centred(date, "E06"),
        ];
    }

    private static IEnumerable<Diagnostic> TypeAndAbstract(ReportPlan plan, LayoutLimits limits)
    {
        if (plan is not { Type: { } type, Abstract: { } summary })
        {
            return [Missing(plan, "E07", "tên loại và trích yếu")];
        }

        return
        [
            .. Unless(type.Text == "BÁO CÁO", type, "E07", "tên loại là \"BÁO CÁO\""),
            .. Unless(summary.Text.Any(char.IsLower), summary, "E07", "trích yếu là chữ in thường"),
            .. new[] { type, summary }.SelectMany(line =>
                Unless(line.HasSize(limits.TextSizes), line, "E07", "tên loại, trích yếu cỡ chữ 13 đến 14")
            ),
            .. new[] { type, summary }.SelectMany(line =>
                Unless(line.IsBold && !line.HasItalic, line, "E07", "tên loại, trích yếu đứng, đậm")
            ),
            .. Centred(type, "E07"),
            .. Centred(summary, "E07"),
            .. HorizontalRule.Check(plan, "E07", [summary], plan.Document, new(33, 50)),
        ];
    }

    private static IEnumerable<Diagnostic> Capitals(LayoutParagraph line, string row, LayoutLimits limits) =>
        [
            .. Unless(!line.Text.Any(char.IsLower), line, row, "chữ in hoa"),
            .. Unless(line.HasSize(limits.HeadSizes), line, row, "cỡ chữ 12 đến 13"),
            .. Unless(!line.HasItalic, line, row, "chữ đứng"),
            .. Centred(line, row),
        ];

    private static IEnumerable<Diagnostic> Centred(LayoutParagraph paragraph, string row) =>
        Unless(paragraph.Format.Alignment == "center", paragraph, row, "đặt canh giữa");

    private static IEnumerable<Diagnostic> Unless(
        bool holds,
        LayoutParagraph paragraph,
        string row,
        string message
    ) => holds ? [] : [paragraph.Fails(row, message)];

    private static Diagnostic Missing(ReportPlan plan, string row, string what) =>
        plan.Fails(row, $"có {what}", "không thấy");

    /// <summary>Number and symbol; the number is blank until the clerk gives it.</summary>
    [GeneratedRegex(@"^Số:\s*(?:0[1-9]|[1-9][0-9]+)?\s*/BC-[A-ZĐ0-9]+$")]
    private static partial Regex NumberAndSymbol();

    /// <summary>Place and date; the day is blank or dotted until the report is signed.</summary>
    [GeneratedRegex(
        @"^\p{Lu}[^,]*, ngày (?:(?:(?:0[1-9]|[12][0-9]|3[01])|[\s.…]*) ?tháng (?:0[12]|[3-9]|1[0-2])"
            + @"|[\s.…]*tháng[\s.…]*) năm [0-9]{4}$"
    )]
    private static partial Regex PlaceAndDate();
}
