using Project06Report.Periods;
using Project06Report.Workspaces;
using Xunit;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Tests.Workspaces;

/// <summary>What is written is read back before it takes its name, and nothing is replaced while something of it is open.</summary>
public sealed class DurableFileTests : IDisposable
{
    private static readonly ReportingMonth August = new(2022, 8);
    private static readonly string Root = Path.GetFullPath("/co-quan");
    private static readonly string Target = Path.Combine(Root, "tom-tat.html");

    private readonly string folder = Directory.CreateTempSubdirectory("p06-").FullName;
    private readonly MemoryFileSystem disk = new();

    public DurableFileTests() => disk.Put(Path.Combine(Root, Workspace.CatalogueName), []);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_file_the_disk_gives_back_otherwise_does_not_take_its_name()
    {
        DurableFile.Write(disk, Target, "cũ"u8.ToArray());
        Assert.Throws<IOException>(() => DurableFile.Write(Spoiling(disk), Target, "mới"u8.ToArray()));
        Assert.Equal("cũ"u8, disk.Read(Target));
        Assert.DoesNotContain(disk.Files.Keys, name => name.EndsWith(".p06-tam", StringComparison.Ordinal));
    }

    [Fact]
    public void Outputs_the_disk_gives_back_otherwise_do_not_take_their_names()
    {
        Publish(disk, "cũ");
        var outcome = Publish(Spoiling(disk), "mới");
        Assert.Equal(Files.CannotWrite, Assert.Single(outcome.Findings).Kind);
        Assert.Equal(("cũ", "cũ"), Published());
    }

    [Fact]
    public void While_one_output_is_open_none_is_replaced()
    {
        Publish(disk, "cũ");
        var outcome = Publish(OpenInWord("b.docx"), "mới");
        Assert.Equal("tệp đang mở ở chương trình khác", Assert.Single(outcome.Findings).Written.Show());
        Assert.Equal(("cũ", "cũ"), Published());
    }

    /// <summary>Both new outputs need a place of their own before the first old one goes.</summary>
    [Fact]
    public void On_a_disk_with_room_for_one_output_none_is_replaced_and_nothing_is_left_behind()
    {
        Publish(disk, "cũ");
        var full = disk.AfterDeath(disk.Files.Values.Sum(bytes => (long)bytes.Length) + 10_000);
        var outcome = Publish(full, new string('m', 6_000));
        Assert.Equal("đĩa đã đầy", Assert.Single(outcome.Findings).Written.Show());
        Assert.Equal(
            disk.Files.Select(file => (file.Key, file.Value.Length)),
            full.Files.Select(file => (file.Key, file.Value.Length))
        );
    }

    [Fact]
    public void A_file_somebody_has_open_is_not_free()
    {
        var path = Path.Combine(folder, "a.docx");
        File.WriteAllText(path, "");
        DiskFileSystem.Anonymous.RequireFree(path);
        using var word = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.Read);
        var error = Assert.Throws<IOException>(() => DiskFileSystem.Anonymous.RequireFree(path));
        Assert.Equal("tệp đang mở ở chương trình khác", IoWords.Of(error));
    }

    /// <summary>Linux forces nothing of a device to the disk and says so; .NET passes over that.</summary>
    [Fact]
    public void What_cannot_be_forced_to_the_disk_is_not_written()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Chỉ Linux có /dev/null.");
        Assert.Throws<IOException>(() => DiskFileSystem.Anonymous.Write("/dev/null", "a"u8.ToArray()));
    }

    /// <summary>A disk that stores one bit of what is on its way wrong.</summary>
    private static FaultyFileSystem Spoiling(MemoryFileSystem disk) => new(disk, asked =>
        {
            if (
                asked.StartsWith("read ", StringComparison.Ordinal)
                && asked.Contains(".p06-tam", StringComparison.Ordinal)
            )
            {
                var path = asked["read ".Length..];
                var bytes = disk.Files[path];
                disk.Put(path, [.. bytes[..^1], (byte)(bytes[^1] ^ 1)]);
            }

            return null;
        });

    private FaultyFileSystem OpenInWord(string name) =>
        new(disk, asked =>
            asked.StartsWith("free ", StringComparison.Ordinal)
            && asked.EndsWith(name, StringComparison.Ordinal)
                ? MemoryFileSystem.SharingViolation()
                : null
        );

    private static PublicationOutcome Publish(IFileSystem files, string content)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(content);
        return Publication.Publish(
            Workspace.Find(Root, files)!,
            August,
            [new("a.docx", bytes), new("b.docx", [.. bytes])]
        );
    }

    private (string First, string Second) Published() => (Text("a.docx"), Text("b.docx"));

    private string Text(string name) =>
        System.Text.Encoding.UTF8.GetString(disk.Read(Path.Combine(Root, "2022-08", "bao-cao", name)));
}
