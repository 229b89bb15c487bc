using System.Text.Json;

namespace Project06Report.Workspaces;

/// <summary>What p06 wrote into a folder, <c>lan-lap.json</c> there: by file name the SHA-256 of the last planned
/// content and of the content before it. A run that died between the two leaves either, so both count as written by
/// p06. A record that cannot be understood counts as empty, and whatever lies in the folder as edited.</summary>
internal sealed class PublicationRecord
{
    public const string Name = "lan-lap.json";

    private readonly SortedDictionary<string, string> written = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> before = new(StringComparer.Ordinal);

    private PublicationRecord() { }

    /// <exception cref="IOException">There is a record and it cannot be read.</exception>
    public static PublicationRecord Read(Workspace workspace, string folder)
    {
        var record = new PublicationRecord();
        var name = $"{folder}/{Name}";
        if (!workspace.Has(name))
        {
            return record;
        }

        var reading = workspace.Read(name);
        try
        {
            using var json = JsonDocument.Parse(
                reading.Bytes ?? throw new IOException(reading.Failure?.Written.Show())
            );
            Fill(record.written, json.RootElement.GetProperty("tep"));
            Fill(
                record.before,
                json.RootElement.TryGetProperty("truoc", out var earlier) ? earlier : default
            );
        }
        catch (Exception error)
            when (error is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            record.written.Clear();
            record.before.Clear();
        }

        return record;
    }

    public bool IsOurs(string name, string hash) =>
        written.GetValueOrDefault(name) == hash || before.GetValueOrDefault(name) == hash;

    /// <returns>Whether there is anything to write.</returns>
    public bool Note(string name, string? present, string next)
    {
        written[name] = next;
        if (present is null || present == next)
        {
            before.Remove(name);
        }
        else
        {
            before[name] = present;
        }

        return present != next;
    }

    public byte[] ToJson()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new() { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            Write(json, "tep", written);
            Write(json, "truoc", before);
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    private static void Fill(SortedDictionary<string, string> hashes, JsonElement list)
    {
        if (list.ValueKind == JsonValueKind.Undefined)
        {
            return;
        }

        foreach (var file in list.EnumerateObject())
        {
            hashes[file.Name] = file.Value.GetString() ?? "";
        }
    }

    private static void Write(Utf8JsonWriter json, string name, SortedDictionary<string, string> hashes)
    {
        json.WriteStartObject(name);
        foreach (var (file, hash) in hashes)
        {
            json.WriteString(file, hash);
        }

        json.WriteEndObject();
    }
}
