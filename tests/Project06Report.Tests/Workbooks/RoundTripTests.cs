using System.Globalization;
using System.Text;
using CsCheck;
using Project06Report.Figures;
using Project06Report.Workbooks.Opening;

namespace Project06Report.Tests.Workbooks;

/// <summary>What is written is read back, in whatever of the many equal ways it is written.</summary>
public sealed class RoundTripTests
{
    [Law]
    public void A_generated_workbook_is_read_back_as_it_was_written() =>
        Workbooks.Sample(
            written => Written(written) == Read(Builder(written).ToBytes()),
            iter: Soak.Times(2_000),
            print: Written
        );

    [Law]
    public void The_way_of_writing_makes_no_difference() =>
        Gen.Select(
                Workbooks,
                Gen.Enum<Spelling>().Array[1, 3].Select(several => several.Distinct().ToArray())
            )
            .Sample(
                (written, spellings) =>
                    Read(
                        Spelt(
                            Builder(written, inline: spellings.Contains(Spelling.InlineTexts)).Parts(),
                            spellings
                        )
                    ) == Written(written),
                iter: Soak.Times(2_000)
            );

    private enum Spelling
    {
        InlineTexts,
        PartsInReverse,
        Stored,
        Prefixed,
        Strict,
        Utf16,
        CommentsAndBlanks,
        AbsoluteTargets,
    }

    private sealed record WrittenCell(CellAddress Address, object Value);

    private sealed record WrittenSheet(string Name, WrittenCell[] Cells);

    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.Char["aăâđêôơưấửỹ <>&\"'\n0123456789_x.,-"].Array[1, 12].Select(letters => new string(letters)),
        Const("12.802", "Công an Tỉnh", "không", "=1+1", "06", " ", "_x000D", "1/2")
    );

    private static readonly Gen<object> Value = Gen.OneOf(
        Text.Select(text => (object)text),
        Gen.Long[-1_000_000_000_000_000, 1_000_000_000_000_000].Select(number => (object)number),
        Gen.Int[0, 99_999_999].Select(number => (object)(number / 1000m)),
        Gen.Bool.Select(truth => (object)truth)
    );

    private static readonly Gen<WrittenCell[]> Cells = Gen.Select(
            Gen.Int[1, 30],
            Gen.Int[1, 30],
            Value,
            (row, column, value) => new WrittenCell(new(row, column), value)
        )
        .Array[0, 20]
        .Select(cells => cells.DistinctBy(cell => cell.Address).OrderBy(cell => cell.Address).ToArray());

    private static readonly Gen<WrittenSheet[]> Workbooks = Gen.Select(
            Const("S", "SỐ LIỆU", "Hồ sơ & 'giấy'", "_META"),
            Cells,
            (name, cells) => new WrittenSheet(name, cells)
        )
        .Array[1, 3]
        .Select(sheets => sheets.DistinctBy(sheet => sheet.Name).ToArray());

    private static Gen<string> Const(params string[] values) =>
        Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static XlsxBuilder Builder(WrittenSheet[] sheets, bool inline = false) =>
        sheets.Aggregate(new XlsxBuilder { InlineTexts = inline }, (builder, sheet) =>
            builder.Sheet(
                sheet.Name,
                [.. sheet.Cells.Select(cell => (cell.Address.ToString(), (object?)cell.Value))]
            )
        );

    private static string Written(WrittenSheet[] sheets) =>
        string.Join(
            '\n',
            sheets.Select(sheet =>
                $"[{sheet.Name}] "
                + string.Join(
                    '|',
                    sheet.Cells.Select(cell =>
                        cell.Value switch
                        {
                            string text => $"{cell.Address} Text {text}",
                            bool truth => $"{cell.Address} Boolean {(truth ? 1 : 0)}",
                            var number =>
                                $"{cell.Address} Number {Convert.ToString(number, CultureInfo.InvariantCulture)}",
                        }
                    )
                )
            )
        );

    private static string Read(byte[] bytes)
    {
        var reading = WorkbookReader.Read("a.xlsx", bytes);
        return reading.Workbook is null
            ? string.Join('\n', reading.Findings)
            : string.Join(
                '\n',
                reading.Workbook.Sheets.Select(sheet =>
                    $"[{sheet.Name}] "
                    + string.Join('|', sheet.Cells.Select(cell => $"{cell.Address} {cell.Kind} {cell.Raw}"))
                )
            );
    }

    private static byte[] Spelt(IReadOnlyList<(string Name, byte[] Content)> parts, Spelling[] spellings)
    {
        ZipBuilder zip = new();
        foreach (var (name, content) in spellings.Contains(Spelling.PartsInReverse) ? parts.Reverse() : parts)
        {
            var xml = spellings.Aggregate(Encoding.UTF8.GetString(content), (before, spelling) =>
                Spelt(before, name, spelling)
            );
            var bytes = spellings.Contains(Spelling.Utf16)
                ?
                [
                    0xFF,
                    0xFE,
                    .. Encoding.Unicode.GetBytes(xml.Replace("UTF-8", "UTF-16", StringComparison.Ordinal)),
                ]
                : Encoding.UTF8.GetBytes(xml);
            zip.Add(new(name, bytes) { Method = spellings.Contains(Spelling.Stored) ? 0 : 8 });
        }

        return zip.ToBytes();
    }

    private static string Spelt(string xml, string part, Spelling spelling) =>
        spelling switch
        {
            Spelling.Strict => xml.Replace(XlsxText.Main, XlsxText.StrictMain, StringComparison.Ordinal)
                .Replace(XlsxText.Relationships, XlsxText.StrictRelationships, StringComparison.Ordinal),
            Spelling.CommentsAndBlanks => xml.Replace("<row", "<!-- a --> \r\n<row", StringComparison.Ordinal)
                .Replace("</row>", "<?a?></row>\t", StringComparison.Ordinal)
                .Replace("<si>", "\n<si>", StringComparison.Ordinal),
            Spelling.AbsoluteTargets => xml.Replace(
                "Target=\"worksheets/",
                "Target=\"/xl/worksheets/",
                StringComparison.Ordinal
            ),
            Spelling.Prefixed
                when part.StartsWith("xl/", StringComparison.Ordinal)
                    && !part.EndsWith(".rels", StringComparison.Ordinal) => Prefixed(xml),
            _ => xml,
        };

    /// <summary>Puts "x:" before every element name.</summary>
    private static string Prefixed(string xml) =>
        xml.Replace("<?", "\u0001", StringComparison.Ordinal)
            .Replace("<!", "\u0002", StringComparison.Ordinal)
            .Replace("</", "\u0003", StringComparison.Ordinal)
            .Replace("<", "<x:", StringComparison.Ordinal)
            .Replace("\u0003", "</x:", StringComparison.Ordinal)
            .Replace("\u0002", "<!", StringComparison.Ordinal)
            .Replace("\u0001", "<?", StringComparison.Ordinal)
            .Replace("xmlns=", "xmlns:x=", StringComparison.Ordinal);
}
