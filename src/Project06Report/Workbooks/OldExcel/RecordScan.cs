using System.Buffers.Binary;
using Project06Report.Figures;

namespace Project06Report.Workbooks.OldExcel;

/// <summary>What the records of an .xls (MS-XLS §2.4) hold and the library does not give: which cells are formulas, and
/// which errors they show. The library gives an error as nothing, and nothing would be a blank.</summary>
internal sealed class RecordScan
{
    private readonly byte[] stream;
    private readonly List<uint> starts = [];

    private RecordScan(byte[] stream) => this.stream = stream;

    public bool IsEncrypted { get; private set; }

    public bool Uses1904Dates { get; private set; }

    /// <summary>By worksheet in the order of the tabs, then by cell: the error shown, or "" for any other result of a
    /// formula.</summary>
    public List<Dictionary<CellAddress, string>> Sheets { get; } = [];

    /// <returns>Null when the records do not follow each other as they must.</returns>
    public static RecordScan? Of(byte[] stream)
    {
        RecordScan scan = new(stream);
        return scan.Walk(0, scan.Globals) && (scan.IsEncrypted || scan.starts.TrueForAll(scan.ReadSheet))
            ? scan
            : null;
    }

    private bool ReadSheet(uint start)
    {
        Dictionary<CellAddress, string> cells = [];
        Sheets.Add(cells);
        return start < stream.Length && Walk((int)start, (type, content) => Cell(type, content, cells));
    }

    /// <summary>The records from a BOF to its EOF, without those of a chart in between.</summary>
    private bool Walk(int at, Action<int, ReadOnlyMemory<byte>> read)
    {
        var depth = 0;
        while (at + 4 <= stream.Length)
        {
            var type = BinaryPrimitives.ReadUInt16LittleEndian(stream.AsSpan(at));
            var length = BinaryPrimitives.ReadUInt16LittleEndian(stream.AsSpan(at + 2));
            at += 4;
            if (at + length > stream.Length || (depth == 0 && type != 0x809))
            {
                return false;
            }

            depth += type switch
            {
                0x809 => 1,
                0x0A => -1,
                _ => 0,
            };
            if (depth == 0)
            {
                return true;
            }

            if (depth == 1)
            {
                read(type, stream.AsMemory(at, length));
            }

            at += length;
        }

        return false;
    }

    private void Globals(int type, ReadOnlyMemory<byte> content)
    {
        var bytes = content.Span;
        switch (type)
        {
            case 0x2F:
                IsEncrypted = true;
                break;
            case 0x22 when bytes.Length >= 2:
                Uses1904Dates = bytes[0] == 1;
                break;
            case 0x85 when bytes.Length >= 6 && bytes[5] == 0:
                starts.Add(BinaryPrimitives.ReadUInt32LittleEndian(bytes));
                break;
        }
    }

    private static void Cell(int type, ReadOnlyMemory<byte> content, Dictionary<CellAddress, string> cells)
    {
        var bytes = content.Span;
        switch (type)
        {
            case 0x06 when bytes.Length >= 14:
                cells[Address(bytes)] =
                    bytes[12] == 0xFF && bytes[13] == 0xFF && bytes[6] == 2 ? ErrorText(bytes[8]) : "";
                break;
            case 0x205 when bytes.Length >= 8 && bytes[7] == 1:
                cells[Address(bytes)] = ErrorText(bytes[6]);
                break;
        }
    }

    private static CellAddress Address(ReadOnlySpan<byte> bytes) =>
        new(
            BinaryPrimitives.ReadUInt16LittleEndian(bytes) + 1,
            BinaryPrimitives.ReadUInt16LittleEndian(bytes[2..]) + 1
        );

    /// <summary>BErr (MS-XLS §2.5.10).</summary>
    private static string ErrorText(byte code) =>
        code switch
        {
            0x00 => "#NULL!",
            0x07 => "#DIV/0!",
            0x0F => "#VALUE!",
            0x17 => "#REF!",
            0x1D => "#NAME?",
            0x24 => "#NUM!",
            _ => "#N/A",
        };
}
