using Project06Report.Diagnostics;

namespace Project06Report.Cli.Faces;

/// <summary>The findings in the order in which one reads them aloud: agency, sheet, cell, what is written, what it
/// should be, why.</summary>
internal sealed class TelephonePage(HtmlPage page, IReadOnlyList<FindingGroup> groups)
{
    public void Write()
    {
        var toRing = groups.Where(group => group.Agency is not null).ToList();
        page.Line("<section class=\"doc\"><h2 id=\"dien-thoai\">Bản đọc qua điện thoại</h2>");
        page.Element(
            "p",
            toRing.Count == 0
                ? "Không phải gọi đơn vị nào."
                : "Đọc lần lượt: trang, ô, đang ghi, phải là, vì sao. Đơn vị đối chiếu với số gốc rồi gửi lại; không "
                    + "sửa hộ."
        );
        foreach (var group in toRing)
        {
            page.Element(
                "h3",
                FindingsHtml.Contact(group) is { Length: > 0 } contact
                    ? $"{group.Name} ({contact})"
                    : group.Name
            );
            page.Line("<ol>");
            foreach (var finding in group.Findings)
            {
                WriteFinding(finding, group);
            }

            page.Line("</ol>");
        }

        page.Line("</section>");
    }

    private void WriteFinding(Diagnostic finding, FindingGroup group)
    {
        var place = finding.Place;
        string[] where =
        [
            place.Part.Length > 0 ? $"Trang {place.Part}" : "",
            place.Spot.Length > 0 ? $"ô {place.Spot}" : "",
            place.Label == group.Name ? "" : place.Label,
        ];
        page.Markup("<li>");
        Say("", string.Join(", ", where.Where(text => text.Length > 0)));
        Say("Đang ghi", finding.Written.Show());
        Say(finding.ExpectedLabel, finding.Expected.Show());
        Say("Vì", finding.Cause.Length > 0 ? finding.Cause.Show() : finding.Kind.Title);
        page.Line("</li>");
    }

    private void Say(string what, string text)
    {
        if (text.Length > 0)
        {
            page.Element("p", Sentence(what.Length > 0 ? $"{what}: {text}" : text));
        }
    }

    private static string Sentence(string text) => text.Length == 0 || text[^1] == '.' ? text : text + ".";
}
