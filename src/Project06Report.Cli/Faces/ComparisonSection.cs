using Project06Report.Catalogue;
using Project06Report.Figures;
using Project06Report.Inputs;
using Project06Report.Periods;
using Project06Report.Submissions;
using Project06Report.Vietnamese;

namespace Project06Report.Cli.Faces;

/// <summary>Every figure beside last month's and last year's, agency by agency.</summary>
internal sealed class ComparisonSection(HtmlPage page, MonthSubmissions received, MonthHistory history)
{
    private readonly ReportingMonth lastYear = new(received.Month.Year - 1, received.Month.Month);
    private readonly bool hasPrevious = history.Months.Any(month => month.Month == received.Month.Previous);
    private readonly bool hasLastYear = history.Months.Any(month =>
        month.Month == new ReportingMonth(received.Month.Year - 1, received.Month.Month)
    );
    private readonly List<ReportingMonth> months = MonthsTo(received.Month, history);

    public void Write()
    {
        page.Line("<h2 id=\"so-sanh\">So sánh với tháng trước và cùng kỳ</h2>");
        if (history.Months.IsEmpty)
        {
            page.Element("p", "Thư mục làm việc chưa có bài nộp của tháng nào trước đó để so sánh.");
            return;
        }

        if (!hasLastYear)
        {
            page.Element(
                "p class=\"ai\"",
                $"Chưa có số liệu tháng {Name(lastYear)} để so sánh với cùng kỳ năm trước."
            );
        }

        foreach (var submission in received.Submissions.Where(submission => !submission.Figures.IsEmpty))
        {
            WriteAgency(submission);
        }
    }

    private void WriteAgency(Submission submission)
    {
        page.Element("h3", submission.Agency.Name)
            .Line("<div class=\"cuon\"><table class=\"so-sanh\"><thead><tr><th>Chỉ tiêu</th>");
        Head($"Tháng {Name(received.Month)}");
        if (hasPrevious)
        {
            Head($"Tháng {Name(received.Month.Previous)}");
            Head("Tăng, giảm");
        }

        if (hasLastYear)
        {
            Head($"Tháng {Name(lastYear)}");
            Head("Tăng, giảm");
        }

        page.Line($"<th>{months.Count} tháng</th></tr></thead><tbody>");
        foreach (var indicator in received.Catalogue.PlacesOf(submission.Agency, submission.Form))
        {
            if (submission.Figures.GetValueOrDefault(indicator.Id) is { } figure)
            {
                WriteFigure(submission, indicator, figure);
            }
        }

        page.Line("</tbody></table></div>");
    }

    private void Head(string text) => page.Markup("<th class=\"n\">").Text(text).Markup("</th>");

    private void WriteFigure(Submission submission, FormPlace indicator, Figure figure)
    {
        page.Markup("<tr><td>")
            .Text(LabelOf(indicator, figure))
            .Markup(" <span class=\"dvt\">")
            .Text(indicator.Unit)
            .Markup("</span></td>");
        Number(VietnameseNumber.Format(figure.Value, indicator.Decimals));
        if (hasPrevious)
        {
            Against(submission, indicator, figure.Value, received.Month.Previous);
        }

        if (hasLastYear)
        {
            Against(submission, indicator, figure.Value, lastYear);
        }

        page.Markup("<td class=\"xu-huong\">")
            .Markup(
                TrendLine.Svg([
                    .. months.Select(month =>
                        month == received.Month
                            ? figure.Value
                            : history.Value(month, new(submission.Agency.Code, indicator.Id))
                    ),
                ])
            )
            .Line("</td></tr>");
    }

    private void Against(Submission submission, FormPlace indicator, decimal value, ReportingMonth month)
    {
        var before = history.Value(month, new(submission.Agency.Code, indicator.Id));
        Number(before is { } known ? VietnameseNumber.Format(known, indicator.Decimals) : "");
        Number(before is { } old ? Change(value - old, old, indicator) : "");
    }

    /// <summary>"+1.210 (+5,2%)"; of a percentage only the difference.</summary>
    private static string Change(decimal difference, decimal before, FormPlace indicator)
    {
        if (difference == 0)
        {
            return "0";
        }

        var absolute = Signed(difference, indicator.Decimals);
        return indicator.Kind == IndicatorKind.Percentage || before <= 0
            ? absolute
            : $"{absolute} ({Signed(difference / before * 100, 1)}%)";
    }

    private static string Signed(decimal value, int decimals) =>
        value > 0 ? "+" + VietnameseNumber.Format(value, decimals) : VietnameseNumber.Format(value, decimals);

    private void Number(string text) => page.Markup("<td class=\"n\">").Text(text).Markup("</td>");

    /// <summary>The name of the cell in the form, which includes the column.</summary>
    private static string LabelOf(FormPlace indicator, Figure figure) =>
        figure.Cell is { Label.Length: > 0 } cell ? cell.Label : indicator.Name;

    private static string Name(ReportingMonth month) => VietnameseDate.Month(month.Year, month.Month);

    /// <summary>From the oldest known month to this one, without gaps.</summary>
    private static List<ReportingMonth> MonthsTo(ReportingMonth last, MonthHistory history)
    {
        List<ReportingMonth> months = [last];
        while (!history.Months.IsEmpty && months[0] > history.Months[0].Month)
        {
            months.Insert(0, months[0].Previous);
        }

        return months;
    }
}
