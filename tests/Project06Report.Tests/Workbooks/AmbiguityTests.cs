using System.Text;
using System.Xml;
using System.Xml.Linq;
using CsCheck;
using Project06Report.Diagnostics;
using Project06Report.Workbooks;
using Xunit;

namespace Project06Report.Tests.Workbooks;

/// <summary>Changes the XML of a form in every way a hostile or clumsy program may, zips it again with the right check sums, and
/// compares with two readers of opposite habits: what is read, both of them read the same.</summary>
public sealed class AmbiguityTests
{
    private static readonly IReadOnlyList<(string Name, byte[] Content)> Form = WorkbookReaderTests.Form().Parts();

    [Fact]
    public void The_naive_readers_read_the_form_as_we_do()
    {
        var bytes = WorkbookReaderTests.Form().ToBytes();
        var expected = NaiveReader.Of(WorkbookReader.Read("a.xlsx", bytes).Workbook!);

        Assert.Equal(expected, new NaiveReader(last: false).Read(bytes));
        Assert.Equal(expected, new NaiveReader(last: true).Read(bytes));
    }

    [Fact]
    public void Whatever_is_read_two_other_readers_read_the_same() =>
        Gen.Select(Gen.Int[0, Form.Count - 1], Mutation.Array[1, 3]).Sample((part, mutations) =>
        {
            var bytes = Zipped(part, mutations);
            var reading = WorkbookReader.Read("a.xlsx", bytes);
            return reading.Workbook is { } workbook
                ? NaiveReader.Of(workbook) is var ours && ours == new NaiveReader(last: false).Read(bytes) && ours == new NaiveReader(last: true).Read(bytes)
                : reading.Findings.Any(finding => finding.Severity == Severity.Error);
        }, iter: Soak.Times(10_000), print: Printed);

    /// <summary>Otherwise the test above would pass by refusing everything.</summary>
    [Fact]
    public void A_good_part_of_the_changes_is_read()
    {
        var read = 0;
        Gen.Select(Gen.Int[0, Form.Count - 1], Mutation.Array[1, 2]).Sample(
            (part, mutations) => { read += WorkbookReader.Read("a.xlsx", Zipped(part, mutations)).Workbook is null ? 0 : 1; }, iter: 500, seed: "0000KOKNsSA5", threads: 1);

        Assert.InRange(read, 100, 450);
    }

    private static string Printed((int Part, XmlMutation[] Mutations) sample)
    {
        var (name, xml) = (Form[sample.Part].Name, Mutated(sample.Part, sample.Mutations));
        return $"{name}: {xml}";
    }

    private static byte[] Zipped(int part, XmlMutation[] mutations)
    {
        ZipBuilder zip = new();
        for (var index = 0; index < Form.Count; index++)
        {
            zip.Add(index == part ? new(Form[index].Name, Encoding.UTF8.GetBytes(Mutated(part, mutations))) : new(Form[index].Name, Form[index].Content));
        }

        return zip.ToBytes();
    }

    private static string Mutated(int part, XmlMutation[] mutations)
    {
        var root = XElement.Parse(Encoding.UTF8.GetString(Form[part].Content), LoadOptions.PreserveWhitespace);
        foreach (var mutation in mutations)
        {
            mutation.Apply(root);
        }

        StringBuilder xml = new();
        using (var writer = XmlWriter.Create(xml, new() { OmitXmlDeclaration = true, CheckCharacters = false }))
        {
            root.WriteTo(writer);
        }

        return xml.ToString();
    }

    private static readonly Gen<XmlMutation> Mutation =
        Gen.Select(Gen.Enum<XmlChange>(), Gen.Double.Unit, Gen.Double.Unit, Gen.Int[0, 30], (change, place, other, value) => new XmlMutation(change, place, other, value));
}
