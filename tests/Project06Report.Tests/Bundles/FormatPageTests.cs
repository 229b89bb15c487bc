using System.Text.Json;
using System.Text.RegularExpressions;
using Project06Report.Tests.Samples;
using Xunit;

namespace Project06Report.Tests.Bundles;

/// <summary>docs/niem-phong.md against a real bag: a second revision with an issued document has everything a bag can have.</summary>
public sealed class FormatPageTests : IDisposable
{
    private readonly SealedSample sample = new(issued: report => report);
    private readonly SmallBag bag;
    private readonly string page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "niem-phong.md"));

    public FormatPageTests()
    {
        sample.Seal(SealedSample.August, sample.PathOf("phát hành.docx"), "gõ nhầm", new(2022, 8, 20));
        bag = SmallBag.Open(File.ReadAllBytes(sample.PathOf(SealedSample.BagOf(SealedSample.August, 2))));
    }

    public void Dispose() => sample.Dispose();

    [Fact]
    public void The_page_lists_every_file_and_folder_of_a_bag()
    {
        var named = Rows("trong thư mục của gói").ToList();
        Assert.All(named, name =>
            Assert.Contains(bag.Files.Keys, path =>
                name.EndsWith('/') ? path.StartsWith(name, StringComparison.Ordinal) : path == name
            )
        );
        Assert.All(bag.Files.Keys, path =>
            Assert.Contains(named, name =>
                name.EndsWith('/') ? path.StartsWith(name, StringComparison.Ordinal) : path == name
            )
        );
    }

    [Fact]
    public void The_page_lists_every_line_of_bag_info() =>
        Assert.Equal(
            bag.Text("bag-info.txt")
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => line.Split(':')[0])
                .Order(),
            Rows("nhãn").Order()
        );

    [Theory]
    [InlineData("data/lan-chay.json")]
    [InlineData("data/so-lieu.jsonl")]
    [InlineData("data/so-trong-bao-cao.jsonl")]
    public void The_page_names_every_field(string file)
    {
        using var json = JsonDocument.Parse(
            file.EndsWith('l') ? bag.Text(file).Split('\n')[^2] : bag.Text(file)
        );
        Assert.All(Names(json.RootElement).Distinct(), name =>
            Assert.Contains($"`{name}`", page, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void The_page_names_the_columns_of_the_register() =>
        Assert.All(File.ReadLines(sample.PathOf("so-niem-phong.tsv")).First().Split('\t'), column =>
            Assert.Contains($"`{column}`", page, StringComparison.Ordinal)
        );

    /// <summary>By the page's own recipe, in other words than the program's.</summary>
    [Fact]
    public void The_seal_number_can_be_computed_by_hand_from_the_page()
    {
        const string alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        var digest = System.Security.Cryptography.SHA256.HashData(bag.Files["tagmanifest-sha256.txt"]);
        var bits = string.Concat(digest.Select(value => Convert.ToString(value, 2).PadLeft(8, '0')));
        var symbols = string.Concat(
            Enumerable.Range(0, 16).Select(at => alphabet[Convert.ToInt32(bits.Substring(at * 5, 5), 2)])
        );
        var sum = $"202208R2{symbols}".Aggregate(0, (sum, symbol) =>
            Twice(sum) ^ alphabet.IndexOf(symbol, StringComparison.Ordinal)
        );
        var number =
            $"2022-08-R2-{symbols[..4]}-{symbols[4..8]}-{symbols[8..12]}-{symbols[12..]}-{alphabet[Twice(sum)]}";
        Assert.Equal(number, File.ReadLines(sample.PathOf("so-niem-phong.tsv")).Last().Split('\t')[0]);

        static int Twice(int value) => value * 2 > 31 ? value * 2 ^ 37 : value * 2;
    }

    private IEnumerable<string> Rows(string heading) =>
        page.Split('\n')
            .SkipWhile(line => !line.StartsWith($"| {heading} |", StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => Regex.Match(line, "`([^`]+)`").Groups[1].Value);

    private static IEnumerable<string> Names(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element
                .EnumerateObject()
                .SelectMany(member => Names(member.Value).Prepend(member.Name)),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(Names),
            _ => [],
        };
}
