using System.Collections.Immutable;
using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Vietnamese;
using Project06Report.Workbooks;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Submissions;

/// <summary>Reads the sheets of a matrix form: one for each line, in it a row for each unit of the form's group, and as
/// its last row the sum, which the sender says itself. The code of a row decides which unit it is; a name beside it
/// that is another unit's is an error.</summary>
internal sealed class MatrixReader
{
    private const string Name = "ten";

    /// <summary>Cells or units that a finding names.</summary>
    private const int MostNamed = 12;

    private readonly OwedForm owed;
    private readonly SheetFinder sheets;
    private readonly FieldReader fields;
    private readonly AgencyNames names;
    private readonly ImmutableDictionary<string, Agency> units;
    private readonly Dictionary<string, string> codes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PlaceValues> values = new(StringComparer.Ordinal);

    public MatrixReader(
        Cover cover,
        CatalogueAt catalogue,
        AgencyNames names,
        SheetFinder sheets,
        FieldReader fields
    )
    {
        (owed, this.names, this.sheets, this.fields) = (new(cover.Agency, cover.Form), names, sheets, fields);
        units = catalogue
            .UnitsOf(owed.Agency, owed.Form)
            .ToImmutableDictionary(unit => unit.Code, StringComparer.Ordinal);
        foreach (var unit in units.Values)
        {
            codes[unit.Code] = unit.Code;
            codes.TryAdd(unit.Number, unit.Code);
        }

        if (owed.Form.HasTotalRow)
        {
            codes[owed.Form.UnitGroup] = owed.Agency.Code;
        }

        foreach (var row in codes.Values)
        {
            values.TryAdd(row, new(fields, catalogue.Level < ReadingLevel.Third ? null : cover.NothingCell));
        }
    }

    /// <summary>By the unit's code.</summary>
    public ImmutableSortedDictionary<string, UnitValues> Rows() =>
        values
            .Where(row => units.ContainsKey(row.Key))
            .ToImmutableSortedDictionary(
                row => row.Key,
                row => new UnitValues(
                    row.Value.Figures.ToImmutable(),
                    row.Value.Texts.ToImmutable(),
                    row.Value.Blanks.ToImmutable()
                ),
                StringComparer.Ordinal
            );

    /// <returns>What the row of totals says.</returns>
    public PlaceValues Read(IReadOnlyCollection<FormPlace> places)
    {
        foreach (
            var sheet in places.Where(IsOfTable).GroupBy(place => place.SheetName, StringComparer.Ordinal)
        )
        {
            ReadSheet(sheet.Key, [.. sheet]);
        }

        return values.GetValueOrDefault(owed.Agency.Code) ?? new(fields);
    }

    private static bool IsOfTable(FormPlace place) => place.Column.Length > 0;

    private void ReadSheet(string name, List<FormPlace> places)
    {
        string[] columns = [FormSheets.Code, .. places.Select(place => place.Column)];
        if (sheets.Open(name, columns) is not { } table)
        {
            return;
        }

        var rows = RowsByUnit(table);
        var doubtful = ReportNames(table, rows);
        ReportMissing(table, rows);
        List<SubmissionCell> blank = [];
        HashSet<CellAddress> read = [];
        foreach (var (unit, row) in rows)
        {
            foreach (var place in places)
            {
                var address = table.AddressOf(row, place.Column);
                read.Add(address);
                var label = LabelOf(unit, place, table);
                if (doubtful.Contains(row))
                {
                    values[unit].LeaveOut(table.Sheet, address, place, label);
                }
                else if (values[unit].Read(table.Sheet, address, place, label) is { } missing)
                {
                    blank.Add(missing);
                }
            }
        }

        ReportBlank(blank);
        new StrayFigures(table, fields).Report(rows.Values, read);
    }

    /// <summary>"phường Mỹ Tho, đã thực hiện (tử số)"</summary>
    private string LabelOf(string unit, FormPlace place, CodedTable table)
    {
        var heading = VietnameseText.LowerFirst(table.HeadingOf(place.Column));
        return $"{NameOf(unit)}, {(heading.Length > 0 ? heading : place.Column)}";
    }

    private string NameOf(string unit) =>
        units.TryGetValue(unit, out var known) ? known.ShortName : "dòng tổng";

    private Dictionary<string, int> RowsByUnit(CodedTable table)
    {
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var written = table.TextAt(row, FormSheets.Code);
            if (TextField.IsBlank(written))
            {
                continue;
            }

            var place = fields.PlaceOf(table.Sheet.Name, table.AddressOf(row, FormSheets.Code));
            if (CleanCodes.Match(written, codes.Keys) is not { } code)
            {
                ReportUnknown(place, written);
            }
            else if (!rows.TryAdd(codes[code], row))
            {
                var first = rows[codes[code]];
                fields.Report(
                    new(FilledForms.RowRepeated, place, $"mã {code} lần thứ hai", $"chỉ ở dòng {first}")
                );
            }
        }

        return rows;
    }

    private void ReportUnknown(Place place, string written) =>
        fields.Report(
            new(
                FilledForms.RowUnknown,
                place,
                $"“{written}”",
                $"mã của một đơn vị thuộc nhóm {owed.Form.UnitGroup}",
                VietnameseText.Nearest(written, codes.Keys) is { } nearest ? $"có thể là mã {nearest}" : ""
            )
        );

    /// <summary>Names that were sorted without their codes, or codes without their names: told once a sheet.</summary>
    /// <returns>The rows of which it is unknown whose figures they hold.</returns>
    private HashSet<int> ReportNames(CodedTable table, Dictionary<string, int> rows)
    {
        if (!table.Has(Name))
        {
            return [];
        }

        var others = (
            from row in rows
            where units.ContainsKey(row.Key)
            let named = names.Find(TextField.Tidy(table.TextAt(row.Value, Name)))
            where named is not null && named.Code != row.Key && units.ContainsKey(named.Code)
            orderby row.Value
            select (Row: row.Value, Unit: units[row.Key], Named: named)
        ).ToList();
        if (others is not [var first, ..])
        {
            return [];
        }

        fields.Report(
            new(
                FilledForms.NameOfOtherUnit,
                NameAt(first.Row, first.Unit),
                $"“{first.Named.ShortName}” (mã {first.Named.Code})",
                $"“{first.Unit.ShortName}”, tên của mã {first.Unit.Code} ở cùng dòng",
                "mã và tên ở một dòng là của hai đơn vị" + AllSuch(others.Count)
            )
            {
                Related = [.. others.Skip(1).Select(other => NameAt(other.Row, other.Unit))],
            }
        );

        return [.. others.Select(other => other.Row)];

        Place NameAt(int row, Agency unit) =>
            fields.PlaceOf(table.Sheet.Name, table.AddressOf(row, Name), unit.ShortName);
    }

    private static string AllSuch(int rows) =>
        rows > 1 ? $"; {rows} dòng của trang như vậy, có thể cột tên và cột mã được sắp xếp riêng" : "";

    private void ReportMissing(CodedTable table, Dictionary<string, int> rows)
    {
        var missing = values
            .Keys.Where(unit => !rows.ContainsKey(unit))
            .Order(StringComparer.Ordinal)
            .ToList();
        if (missing.Count == 0)
        {
            return;
        }

        var more = missing.Count > MostNamed ? $" và {missing.Count - MostNamed} đơn vị khác" : "";
        fields.Report(
            new(
                FilledForms.RowMissing,
                fields.PlaceOf(table.Sheet.Name),
                $"{rows.Count}/{values.Count} dòng",
                $"dòng của {string.Join(", ", missing.Take(MostNamed).Select(NameOf))}{more}"
            )
        );
    }

    /// <summary>One finding for a sheet: an empty one has hundreds of blank cells.</summary>
    private void ReportBlank(List<SubmissionCell> blank)
    {
        if (blank is not [var first, ..])
        {
            return;
        }

        var cells = blank.Take(MostNamed).Select(cell => (Phrase)$"{cell.Named(CellNaming.Cell)}");
        var more = blank.Count > MostNamed ? $" … (tất cả {blank.Count} ô)" : "";
        fields.Report(
            new(
                FilledForms.Blank,
                first.Place,
                blank.Count == 1
                    ? FieldReader.Nothing
                    : $"{FieldReader.Nothing}: " + Phrase.Join(", ", cells) + more,
                "một con số ở mỗi ô; không phát sinh thì ghi 0"
            )
        );
    }
}
