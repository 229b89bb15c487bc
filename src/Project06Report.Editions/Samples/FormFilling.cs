using Project06Report.Catalogue;
using Project06Report.Editions.Sources;
using Project06Report.Forms;
using Project06Report.Submissions;

namespace Project06Report.Editions.Samples;

/// <summary>Turns a sample into the content of the form that is laid out for its sender.</summary>
internal sealed class FormFilling(FormLayout layout)
{
    private const string CoverColumn = "gia_tri";

    public FormContent Content(SampleForm form)
    {
        var content = new FormContent { Revision = form.Key.Revision };
        foreach (var value in form.Values.Where(value => value.Text.Length > 0))
        {
            Put(content, value);
        }

        foreach (var record in form.Records)
        {
            Add(content, record);
        }

        return content;
    }

    private void Put(FormContent content, SampleValue value)
    {
        if (value.Column.Length == 0 && CoverSheet.AskedCodes.Contains(value.Row, StringComparer.Ordinal))
        {
            content.Put(FormSheets.Cover, value.Row, CoverColumn, Free(value.Text));
        }
        else if (value.Column == FormSheets.AsOf && IndicatorOfRow(value.Row) is { } line)
        {
            content.Put(line.Sheet, line.Code, value.Column, Day(value.Text, value.Place));
        }
        else
        {
            var indicator = Find(value);
            content.Put(indicator.Sheet, indicator.Code, indicator.Column, Typed(indicator, value));
        }
    }

    private FormPlace? IndicatorOfRow(string row) => layout.Owed.FirstOrDefault(place => place.Code == row);

    private FormPlace Find(SampleValue value)
    {
        var fitting = layout
            .Owed.Where(place =>
                place.Column == value.Column && (value.Row.Length == 0 || place.Code == value.Row)
            )
            .ToList();
        return fitting is [var only]
            ? only
            : throw value.Place.Fault(
                $"{layout.Form.Code} has {fitting.Count} places {value.Row}.{value.Column}"
            );
    }

    private static FormValue? Typed(FormPlace place, SampleValue value) =>
        place.Kind switch
        {
            IndicatorKind.Text => FormValue.Of(value.Text),
            IndicatorKind.Date => Day(value.Text, value.Place),
            _ => Length.Number(value.Text) is { } number
                ? FormValue.Of(number)
                : throw value.Place.Fault($"{place.Id} is a number, not {value.Text}"),
        };

    private static FormValue Day(string text, SourcePlace place) =>
        SourceDay.Read(text) is { } day
            ? FormValue.Of(day)
            : throw place.Fault($"a day is yyyy-MM-dd, not {text}");

    /// <summary>A day or a text, where the place does not say which.</summary>
    private static FormValue? Free(string text) =>
        SourceDay.Read(text) is { } day ? FormValue.Of(day) : FormValue.Of(text);

    private void Add(FormContent content, CsvRow record)
    {
        var codes = SampleFolder.OwnCodes(record.Codes).ToHashSet(StringComparer.Ordinal);
        var table = layout.Tables.FirstOrDefault(table =>
            table.IsForRecords && codes.SetEquals(table.Columns.Select(column => column.Code))
        );
        if (table is null)
        {
            throw record.Place.Fault(
                $"{layout.Form.Code} has no sheet with the columns {string.Join(' ', codes)}"
            );
        }

        var cells = new Dictionary<string, FormValue>(StringComparer.Ordinal);
        foreach (var column in table.Columns)
        {
            if (Cell(column, record) is { } value)
            {
                cells.Add(column.Code, value);
            }
        }

        content.AddRow(table.Name, cells);
    }

    private static FormValue? Cell(SheetColumn column, CsvRow record)
    {
        var text = record[column.Code];
        return (column.Field, text.Length) switch
        {
            (_, 0) => null,
            (FormField.Date, _) => Day(text, record.Place),
            (FormField.Order, _) when Length.Number(text) is { } number => FormValue.Of(number),
            _ => FormValue.Of(text),
        };
    }
}
