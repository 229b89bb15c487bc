using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using Project06Report.Diagnostics;
using Project06Report.Periods;
using static Project06Report.Diagnostics.DiagnosticCatalogue;

namespace Project06Report.Workspaces;

/// <summary>A file to be put into a folder of a month.</summary>
public sealed record Output(string Name, byte[] Bytes);

/// <summary>What became of it.</summary>
/// <param name="Written">Relative names of the outputs, also of those that were already there unchanged.</param>
/// <param name="Changed">False when every output was there already with the same bytes.</param>
public sealed record PublicationOutcome(ImmutableArray<string> Written, bool Changed, ImmutableArray<Diagnostic> Findings)
{
    public static readonly PublicationOutcome Nothing = new([], false, []);
}

/// <summary>Puts outputs into a folder of a month (<c>bao-cao</c>, <c>bieu-trang</c>, <c>phan-hoi</c>): one run at a time, each file old or new and never half, and never over something a
/// person has edited since we wrote it.</summary>
public static class Publication
{
    private const string RecordName = "lan-lap.json";

    public static PublicationOutcome Publish(Workspace workspace, ReportingMonth month, IReadOnlyList<Output> outputs) =>
        Publish(workspace, $"{month}/bao-cao", outputs);

    /// <param name="workspace">Where.</param>
    /// <param name="folder">Relative to it.</param>
    /// <param name="outputs">Made one after the other, once the folder is there and nobody else works in the workspace.</param>
    public static PublicationOutcome Publish(Workspace workspace, string folder, IEnumerable<Output> outputs)
    {
        try
        {
            Directory.CreateDirectory(Path.Combine(workspace.Root, folder));
            using var held = WorkspaceLock.TryTake(workspace);
            return held is null
                ? new([], false, [new(Files.Busy, new Place(folder))])
                : PublishLocked(workspace, folder, outputs);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new([], false, [new(Files.CannotWrite, new Place(folder), IoWords.Of(error))]);
        }
    }

    private static PublicationOutcome PublishLocked(Workspace workspace, string folder, IEnumerable<Output> outputs)
    {
        var record = ReadRecord(workspace, $"{folder}/{RecordName}");
        var written = ImmutableArray.CreateBuilder<string>();
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        var changed = false;
        foreach (var output in outputs)
        {
            var hash = Hash(output.Bytes);
            var name = FreeName(workspace, folder, output.Name, hash, record);
            if (name != output.Name)
            {
                findings.Add(new(Files.EditedByHand, new Place($"{folder}/{output.Name}"), "", $"bản mới: {folder}/{name}"));
            }

            if (HashOf(workspace, $"{folder}/{name}") != hash)
            {
                DurableFile.Write(Path.Combine(workspace.Root, folder, name), output.Bytes);
                changed = true;
            }

            record[name] = hash;
            written.Add($"{folder}/{name}");
        }

        if (changed)
        {
            DurableFile.Write(Path.Combine(workspace.Root, folder, RecordName), WriteRecord(record));
        }

        return new(written.ToImmutable(), changed, findings.ToImmutable());
    }

    /// <summary>The output's own name, or the first beside it under which nothing lies that a person has edited.</summary>
    private static string FreeName(Workspace workspace, string folder, string name, string hash, Dictionary<string, string> record) =>
        Names(name).First(candidate => HashOf(workspace, $"{folder}/{candidate}") is var present
            && (present is null || present == hash || present == record.GetValueOrDefault(candidate)));

    private static IEnumerable<string> Names(string name)
    {
        var (stem, extension) = (Path.GetFileNameWithoutExtension(name), Path.GetExtension(name));
        yield return name;
        yield return $"{stem}.moi{extension}";
        for (var number = 2; number < 1000; number++)
        {
            yield return $"{stem}.moi-{number}{extension}";
        }
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static string? HashOf(Workspace workspace, string name)
    {
        if (!File.Exists(Path.Combine(workspace.Root, name)))
        {
            return null;
        }

        var reading = workspace.Read(name);
        return reading.Bytes is null ? throw new IOException(reading.Failure!.Written) : Hash(reading.Bytes);
    }

    /// <summary>What we wrote last time, by file name; empty when there is no record or it cannot be understood, and then whatever
    /// lies there counts as edited.</summary>
    private static Dictionary<string, string> ReadRecord(Workspace workspace, string name)
    {
        var record = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!File.Exists(Path.Combine(workspace.Root, name)) || workspace.Read(name).Bytes is not { } bytes)
        {
            return record;
        }

        try
        {
            using var json = JsonDocument.Parse(bytes);
            foreach (var file in json.RootElement.GetProperty("tep").EnumerateObject())
            {
                record[file.Name] = file.Value.GetString() ?? "";
            }
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            record.Clear();
        }

        return record;
    }

    private static byte[] WriteRecord(Dictionary<string, string> record)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new() { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteStartObject("tep");
            foreach (var name in record.Keys.Order(StringComparer.Ordinal))
            {
                json.WriteString(name, record[name]);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }
}
