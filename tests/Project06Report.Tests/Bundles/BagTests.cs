using System.Collections.Concurrent;
using System.Text;
using Project06Report.Bundles;
using Project06Report.Diagnostics;
using Project06Report.Tests.Samples;
using Xunit;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Tests.Bundles;

public sealed class BagTests
{
    private const int Bits = 64 * 1024 * 8;

    [Fact]
    public void A_bag_is_read_back_as_it_was_written()
    {
        var (zip, digest) = Bag.Write("goi", [new("P06-Month", "2022-08")], SmallBag.Payload);
        var (bag, findings) = SmallBag.Read(zip);
        Assert.Empty(findings);
        Assert.Equal((digest, "goi", "2022-08"), (bag!.Digest, bag.Name, bag["P06-Month"]));
        Assert.Equal(
            SmallBag.Payload.Select(file => (file.Key, Encoding.UTF8.GetString(file.Value))).Order(),
            bag.Payload.Select(file => (file.Key, Encoding.UTF8.GetString(file.Value))).Order()
        );
    }

    [Fact]
    public void Unpacked_and_packed_again_in_our_way_it_is_the_same_bag() =>
        Assert.Equal(SmallBag.Whole(SmallBag.Payload), SmallBag.New().Rehash().Zip());

    /// <summary>P06_SOAK=1000 tries all 524,288.</summary>
    [Law]
    public void Every_bit_of_a_bag_of_64_KiB_matters()
    {
        var zip = BagOf64KiB();
        var count = Math.Min(Bits, Soak.Times(1_500));
        ConcurrentBag<int> unseen = [];
        // a step that shares no factor with the number of bits visits each once
        Parallel.For(0, count, number =>
        {
            var bit = (int)((long)number * 349_525 % Bits);
            var flipped = (byte[])zip.Clone();
            flipped[bit / 8] ^= (byte)(1 << bit % 8);
            var (bag, findings) = SmallBag.Read(flipped);
            if (
                bag is not null
                || findings.Count == 0
                || findings.Exists(finding =>
                    finding.Severity != Severity.Error
                    || finding.Kind.Code.CompareTo("P06-408", StringComparison.Ordinal) >= 0
                )
            )
            {
                unseen.Add(bit);
            }
        });
        Assert.Empty(unseen.Order());
    }

    [Fact]
    public void A_flipped_bit_of_a_file_names_that_file()
    {
        var zip = BagOf64KiB();
        var at = zip.AsSpan().IndexOf(Encoding.UTF8.GetBytes("tiếp nhận 12802")) + 12;
        zip[at] ^= 1;
        var finding = Assert.Single(SmallBag.Read(zip).Findings, finding =>
            finding.Kind == Seals.BrokenContainer
        );
        Assert.EndsWith("data/a.txt", finding.Place.Part, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(20_000 - 5, null)]
    [InlineData(20_000 - 4, null)]
    [InlineData(20_000 - 3, "số tệp trong gói niêm phong: 20.001, nhiều nhất 20.000 tệp")]
    public void A_bag_of_too_many_files_is_refused_with_their_number(int files, string? refusal)
    {
        var (_, findings) = SmallBag.Read(
            SmallBag.Whole(
                Enumerable.Range(0, files).ToDictionary(number => $"data/{number}", _ => Array.Empty<byte>())
            )
        );
        Assert.Equal(refusal, findings.SingleOrDefault()?.Written.Show());
    }

    [Theory]
    [InlineData(255 - 27, null)]
    [InlineData(255 - 26, "tên phần dài quá 255 ký tự")]
    public void A_bag_with_too_long_a_name_is_refused(int length, string? refusal)
    {
        var (_, findings) = SmallBag.Read(
            SmallBag.Whole(new Dictionary<string, byte[]> { ["data/" + new string('a', length)] = [] })
        );
        Assert.StartsWith(
            refusal ?? "",
            findings.SingleOrDefault()?.Written.Show() ?? "",
            StringComparison.Ordinal
        );
        Assert.Equal(refusal is null, findings.Count == 0);
    }

    [Fact]
    public void Every_edit_script_of_up_to_two_steps_is_seen()
    {
        var whole = SmallBag.Whole(SmallBag.Payload);
        var digest = SmallBag.Read(whole).Bag!.Digest;
        var scripts = Steps()
            .Select(step => new[] { step })
            .Concat(from first in Steps() from second in Steps() select new[] { first, second })
            .ToList();
        ConcurrentBag<string> unseen = [];
        Parallel.ForEach(scripts, script =>
        {
            var bag = SmallBag.New();
            Array.ForEach(script, step => step.Do(bag));
            var zip = bag.Zip();
            var (read, findings) = SmallBag.Read(zip);
            // undone by its second step: nothing was edited
            var same = zip.AsSpan().SequenceEqual(whole);
            if (
                same != (read?.Digest == digest)
                || (read is null && !findings.Exists(finding => finding.Severity == Severity.Error))
            )
            {
                unseen.Add(string.Join(", ", script.Select(step => step.Name)));
            }
        });
        Assert.True(scripts.Count > 2_000);
        Assert.Empty(unseen);
    }

    /// <summary>The names of the files a step touches are told, unless its author wrote the manifests anew.</summary>
    [Fact]
    public void Each_single_step_names_its_file()
    {
        foreach (var step in Steps().Where(step => step.Touched.Length > 0))
        {
            var bag = SmallBag.New();
            step.Do(bag);
            var findings = SmallBag.Read(bag.Zip()).Findings;
            Assert.True(
                findings.Exists(finding => finding.Place.Part == step.Touched),
                $"{step.Name}: {string.Join("; ", findings.Select(finding => $"{finding.Kind.Code} {finding.Place}"))}"
            );
        }
    }

    private static List<(string Name, string Touched, Action<SmallBag> Do)> Steps()
    {
        var paths = SmallBag.New().Files.Keys.ToList();
        List<(string, string, Action<SmallBag>)> steps =
        [
            ("thêm data/x.txt", "data/x.txt", bag => bag.Put("data/x.txt", "x")),
            ("thêm ghi-chu.txt", "ghi-chu.txt", bag => bag.Put("ghi-chu.txt", "x")),
            ("tính lại mã", "", bag => bag.Rehash()),
        ];
        foreach (var path in paths)
        {
            steps.Add(($"xóa {path}", path, bag => bag.Remove(path)));
            steps.Add(($"đổi tên {path}", path, bag => Move(bag, path, path + ".cu")));
            steps.Add(
                ($"cắt {path}", path == "tagmanifest-sha256.txt" ? "" : path, bag => Truncate(bag, path))
            );
            steps.AddRange(
                paths
                    .Where(other => string.CompareOrdinal(path, other) < 0)
                    .Select(other =>
                        ($"đổi chỗ {path} và {other}", "", (Action<SmallBag>)(bag => Swap(bag, path, other)))
                    )
            );
        }

        return steps;
    }

    private static void Move(SmallBag bag, string from, string to)
    {
        if (bag.Files.Remove(from, out var content))
        {
            bag.Files[to] = content;
        }
    }

    private static void Truncate(SmallBag bag, string path)
    {
        if (bag.Files.TryGetValue(path, out var content) && content.Length > 0)
        {
            bag.Files[path] = content[..^1];
        }
    }

    private static void Swap(SmallBag bag, string one, string other)
    {
        if (bag.Files.TryGetValue(one, out var first) && bag.Files.TryGetValue(other, out var second))
        {
            (bag.Files[one], bag.Files[other]) = (second, first);
        }
    }

    private static byte[] BagOf64KiB()
    {
        Dictionary<string, byte[]> payload = new(SmallBag.Payload) { ["data/z.bin"] = [] };
        // the count of bytes stands in bag-info.txt: a few digits more or less
        for (var size = 64 * 1024 - SmallBag.Whole(payload).Length - 8; ; size++)
        {
            payload["data/z.bin"] =
            [
                .. Enumerable.Range(0, size).Select(at => (byte)((at * 31 + at / 256) & 255)),
            ];
            if (SmallBag.Whole(payload) is { Length: 64 * 1024 } zip)
            {
                return zip;
            }
        }
    }
}
