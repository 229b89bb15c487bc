using System.Collections.Immutable;
using Project06Report.Catalogue;
using Project06Report.Figures;
using Project06Report.Workbooks;

namespace Project06Report.Submissions;

/// <summary>The values of places while they are read, by indicator id: those of a form's sender, or of the unit of one
/// row.</summary>
/// <param name="nothing">The ticked cell of the cover of a form in whose period nothing happened: a blank flow is then
/// 0.</param>
internal sealed class PlaceValues(FieldReader fields, SubmissionCell? nothing = null)
{
    public ImmutableSortedDictionary<string, Figure>.Builder Figures { get; } = Sorted<Figure>();

    public ImmutableSortedDictionary<string, TextValue>.Builder Texts { get; } = Sorted<TextValue>();

    public ImmutableSortedDictionary<string, DateValue>.Builder Dates { get; } = Sorted<DateValue>();

    public ImmutableSortedDictionary<string, SubmissionCell>.Builder Blanks { get; } =
        Sorted<SubmissionCell>();

    public static ImmutableSortedDictionary<string, T>.Builder Sorted<T>() =>
        ImmutableSortedDictionary.CreateBuilder<string, T>(StringComparer.Ordinal);

    /// <returns>The cell of a required place that was left blank; it is for the caller to report.</returns>
    public SubmissionCell? Read(Sheet sheet, CellAddress address, FormPlace place, string label)
    {
        var cell = sheet[address];
        if (FieldReader.IsBlank(cell))
        {
            if (nothing is not null && place.Kind == IndicatorKind.Flow)
            {
                Figures[place.Id] = Figure.Read(0, nothing);
                return null;
            }

            var origin = fields.Origin(sheet.Name, address, label, "");
            Blanks[place.Id] = origin;
            return place.Required ? origin : null;
        }

        Keep(sheet, cell, place, label);
        return null;
    }

    /// <summary>Keeps the place without a value, whatever the cell says.</summary>
    public void LeaveOut(Sheet sheet, CellAddress address, FormPlace place, string label) =>
        Blanks[place.Id] = fields.Origin(sheet.Name, address, label, sheet[address]?.Raw ?? "");

    /// <summary>What a blank cell should say.</summary>
    public static string Wanted(FormPlace place) =>
        place.Kind is IndicatorKind.Text or IndicatorKind.Date
            ? "có nội dung"
            : "một con số; không phát sinh thì ghi 0";

    private void Keep(Sheet sheet, Cell cell, FormPlace place, string label)
    {
        switch (place.Kind)
        {
            case IndicatorKind.Text when fields.Text(sheet, cell, label) is { } text:
                Texts[place.Id] = text;
                break;
            case IndicatorKind.Date when fields.Date(sheet, cell, label) is { } date:
                Dates[place.Id] = date;
                break;
            case IndicatorKind.Text or IndicatorKind.Date:
                break;
            default:
                KeepNumber(sheet, cell, place, label);
                break;
        }
    }

    private void KeepNumber(Sheet sheet, Cell cell, FormPlace place, string label)
    {
        if (fields.Number(sheet, cell, label, place.Kind == IndicatorKind.Percentage) is { } figure)
        {
            Figures[place.Id] = figure;
        }
        else
        {
            Blanks[place.Id] = fields.Origin(sheet, cell, label);
        }
    }
}
