using CsCheck;
using Project06Report.Diagnostics;
using Project06Report.Tests.Samples;
using Project06Report.Workbooks;
using Project06Report.Workbooks.Opening;
using Xunit;

namespace Project06Report.Tests.Workbooks;

/// <summary>Changes the XML of a form in every way a hostile or clumsy program may, zips it again with the right check sums, and
/// compares with two readers of opposite habits: what is read, both of them read the same.</summary>
public sealed class AmbiguityTests
{
    private static readonly MutableForm[] Forms =
    [
        new(WorkbookReaderTests.Form()),
        new(WorkbookReaderTests.Form(inline: true)),
    ];

    [Fact]
    public void The_naive_readers_read_the_form_as_we_do()
    {
        var bytes = WorkbookReaderTests.Form().ToBytes();
        var expected = NaiveReader.Of(WorkbookReader.Read("a.xlsx", bytes).Workbook!);

        Assert.Equal(expected, new NaiveReader(last: false).Read(bytes));
        Assert.Equal(expected, new NaiveReader(last: true).Read(bytes));
    }

    [Law]
    public void Whatever_is_read_two_other_readers_read_the_same()
    {
        var (read, refused) = (0, 0);
        Cases.ForAll(
            Gen.Select(Gen.Int[0, Forms.Length - 1], Gen.Double.Unit, Mutation.Array[1, 3]),
            200_000,
            drawn =>
            {
                var (form, part, mutations) = drawn;
                var mutated = Forms[form].Mutate((int)(part * Forms[form].Count), mutations);
                var reading = WorkbookReader.Read("a.xlsx", mutated.Bytes);
                Interlocked.Increment(ref reading.Workbook is null ? ref refused : ref read);
                return Agrees(reading, mutated) ? null : mutated.Printed;
            }
        );

        // a reader that refuses everything, or reads everything, would pass too
        Assert.InRange(read / (double)(read + refused), 0.2, 0.9);
    }

    private static bool Agrees(WorkbookReading reading, MutableForm.Mutated mutated) =>
        reading.Workbook is { } workbook
            ? NaiveReader.Of(workbook) is var ours
                && ours == new NaiveReader(last: false).Read(mutated.Part)
                && ours == new NaiveReader(last: true).Read(mutated.Part)
            : reading.Findings.Any(finding => finding.Severity == Severity.Error);

    private static readonly Gen<XmlMutation> Mutation = Gen.Select(
        Gen.Enum<XmlChange>(),
        Gen.Double.Unit,
        Gen.Double.Unit,
        Gen.Int[0, 30],
        (change, place, other, value) => new XmlMutation(change, place, other, value)
    );
}
