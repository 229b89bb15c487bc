using System.Collections.Concurrent;
using CsCheck;
using Project06Report.Diagnostics;
using Project06Report.Packages;
using Project06Report.Tests.Samples;
using Project06Report.Workbooks.Opening;
using Xunit;

namespace Project06Report.Tests.Workbooks;

/// <summary>A file that changed on its way is read as it was, or refused; never as something else.</summary>
public sealed class DamageTests
{
    private static readonly byte[] Form = WorkbookReaderTests.Form().ToBytes();
    private static readonly string Contents = WorkbookText.Of(WorkbookReader.Read("a.xlsx", Form).Workbook!);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void No_single_bit_can_change_what_is_read(bool zip64)
    {
        ConcurrentBag<string> silent = [];
        var form = zip64 ? FormInZip64() : Form;
        Parallel.For(0, form.Length * 8, bit =>
        {
            var damaged = (byte[])form.Clone();
            damaged[bit / 8] ^= (byte)(1 << bit % 8);
            if (!IsSameOrRefused(damaged))
            {
                silent.Add($"byte {bit / 8}, bit {bit % 8}");
            }
        });

        Assert.Empty(silent);
    }

    [Fact]
    public void No_truncation_can_change_what_is_read() =>
        Assert.DoesNotContain(Enumerable.Range(0, Form.Length), length => !IsRefused(Form[..length]));

    /// <summary>Bytes overwritten, inserted, deleted, copied and swapped, up to four at once.</summary>
    [Law]
    public void Arbitrary_changes_of_bytes_end_in_the_same_workbook_or_a_finding() =>
        Cases.ForAll(Edits.Array[1, 4], 100_000, edits =>
            edits.Aggregate(Form, (bytes, edit) => edit(bytes)) is var damaged && IsSameOrRefused(damaged)
                ? null
                : Convert.ToHexString(damaged)
        );

    /// <summary>Behind the check sums: what the parsers of parts do with bytes.</summary>
    [Law]
    public void Arbitrary_changes_of_a_part_end_in_a_workbook_or_a_finding()
    {
        ZipContent[] parts =
        [
            .. WorkbookReaderTests.Form().Parts().Select(part => new ZipContent(part.Name, part.Content)),
        ];
        Cases.ForAll(Gen.Select(Gen.Int[0, parts.Length - 1], Edits.Array[1, 3]), 20_000, drawn =>
        {
            ZipContent[] changed = [.. parts];
            changed[drawn.Item1] = new(
                parts[drawn.Item1].Name,
                drawn.Item2.Aggregate(parts[drawn.Item1].Content, (bytes, edit) => edit(bytes))
            );
            var reading = WorkbookReader.Read("a.xlsx", CanonicalZip.Write(changed));
            return
                reading.Workbook is null
                == reading.Findings.Any(finding => finding.Severity == Severity.Error)
                ? null
                : $"{changed[drawn.Item1].Name} {Convert.ToHexString(changed[drawn.Item1].Content)}";
        });
    }

    [Law]
    public void Arbitrary_bytes_end_in_a_finding() =>
        Cases.ForAll(Gen.Byte.Array[0, 300], 20_000, bytes =>
            IsRefused(bytes) && IsRefused([.. "PK\u0003\u0004"u8, .. bytes])
                ? null
                : Convert.ToHexString(bytes)
        );

    private static readonly Gen<Func<byte[], byte[]>> Edits = Gen.OneOf(
        Gen.Select(
            Gen.Double.Unit,
            Gen.Byte,
            Edit((bytes, at, value) => [.. bytes[..at], value, .. bytes[Math.Min(at + 1, bytes.Length)..]])
        ),
        Gen.Select(
            Gen.Double.Unit,
            Gen.Byte,
            Edit((bytes, at, value) => [.. bytes[..at], value, .. bytes[at..]])
        ),
        Gen.Select(
            Gen.Double.Unit,
            Gen.Byte,
            Edit((bytes, at, length) => [.. bytes[..at], .. bytes[Math.Min(at + length, bytes.Length)..]])
        ),
        Gen.Select(
            Gen.Double.Unit,
            Gen.Byte,
            Edit((bytes, at, length) => [.. bytes[..Math.Min(at + length, bytes.Length)], .. bytes[at..]])
        ),
        Gen.Select(Gen.Double.Unit, Gen.Byte, Edit((bytes, at, _) => [.. bytes[at..], .. bytes[..at]])),
        Gen.Select(
            Gen.Double.Unit,
            Gen.Byte,
            Edit(
                (bytes, at, length) =>
                    [
                        .. bytes[..at],
                        .. new byte[Math.Min(length, bytes.Length - at)],
                        .. bytes[Math.Min(at + length, bytes.Length)..],
                    ]
            )
        )
    );

    private static Func<double, byte, Func<byte[], byte[]>> Edit(Func<byte[], int, byte, byte[]> edit) =>
        (place, value) => bytes => edit(bytes, (int)(place * bytes.Length), value);

    private static byte[] FormInZip64()
    {
        ZipBuilder zip = new() { UsesZip64 = true };
        foreach (var (name, content) in WorkbookReaderTests.Form().Parts())
        {
            zip.Add(new(name, content));
        }

        return zip.ToBytes();
    }

    private static bool IsSameOrRefused(byte[] bytes) =>
        WorkbookReader.Read("a.xlsx", bytes) is var reading && reading.Workbook is { } workbook
            ? WorkbookText.Of(workbook) == Contents
            : reading.Findings.Any(finding => finding.Severity == Severity.Error);

    private static bool IsRefused(byte[] bytes) =>
        WorkbookReader.Read("a.xlsx", bytes) is { Workbook: null } reading
        && reading.Findings.Any(finding => finding.Severity == Severity.Error);
}
