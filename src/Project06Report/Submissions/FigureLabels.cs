using System.Collections.Concurrent;
using Project06Report.Catalogue;
using Project06Report.Vietnamese;
using Project06Report.Workbooks;

namespace Project06Report.Submissions;

/// <summary>The labels of figures in findings. They are kept, because thousands of forms share the same few.</summary>
internal sealed class FigureLabels(CatalogueAt catalogue)
{
    private readonly ConcurrentDictionary<string, string> labels = new(StringComparer.Ordinal);

    /// <summary>The label that distinguishes a figure from its neighbours: its name, for a dossier row the channel, and
    /// where the row has several figures the heading of the column.</summary>
    public string Of(FormPlace indicator, CodedTable table)
    {
        if (indicator.Sheet == FormSheets.Indicators)
        {
            return indicator.Name;
        }

        var label = string.Join(
            ", ",
            new[]
            {
                indicator.Name,
                ChannelOf(indicator),
                VietnameseText.LowerFirst(table.HeadingOf(indicator.Column)),
            }.Where(part => part.Length > 0)
        );
        return labels.GetOrAdd(label, label);
    }

    private string ChannelOf(FormPlace indicator) =>
        indicator.Channel.Length == 0
            ? ""
            : catalogue.Wordings.FirstOrDefault(wording => wording.Code == indicator.Channel)?.Text ?? "";
}
