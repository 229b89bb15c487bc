using System.Collections.Immutable;
using System.Security.Cryptography;
using Project06Report.Diagnostics;
using Project06Report.Periods;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Workspaces;

/// <summary>Puts outputs into a folder of the workspace: one run at a time, each file whole or not at all, and never
/// over something a person has edited since p06 wrote it.</summary>
public static class Publication
{
    /// <summary>Into the month's <c>bao-cao</c>.</summary>
    public static PublicationOutcome Publish(
        Workspace workspace,
        ReportingMonth month,
        IReadOnlyList<Output> outputs
    ) => Publish(workspace, $"{month}/bao-cao", outputs);

    /// <param name="workspace">Where.</param>
    /// <param name="folder">Relative to the workspace.</param>
    /// <param name="outputs">They are made one after the other once the workspace is locked, so that none is made where
    /// nothing can be written.</param>
    public static PublicationOutcome Publish(
        Workspace workspace,
        string folder,
        IEnumerable<Output> outputs
    ) =>
        WorkspaceLock.Holding(
            workspace,
            new FilePlace(folder),
            () => Watched(folder, () => PublishLocked(workspace, folder, outputs)),
            Refused
        );

    private static PublicationOutcome Watched(string folder, Func<PublicationOutcome> publish)
    {
        try
        {
            return publish();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Refused(new(Files.CannotWrite, new FilePlace(folder), IoWords.Of(error)));
        }
    }

    private static PublicationOutcome Refused(Diagnostic reason) => new([], false, [reason]);

    private static Diagnostic EditedByHand(string old, string written) =>
        new(Files.EditedByHand, new FilePlace(old), "", $"bản mới: {written}");

    private static PublicationOutcome PublishLocked(
        Workspace workspace,
        string folder,
        IEnumerable<Output> outputs
    )
    {
        var record = PublicationRecord.Read(workspace, folder);
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        var renamed = new List<Output>();
        var changed = new List<Output>();
        foreach (var output in outputs)
        {
            var hash = Hash(output.Bytes);
            var (name, present) = FreePlace(workspace, folder, output.Name, hash, record);
            if (name != output.Name)
            {
                findings.Add(EditedByHand($"{folder}/{output.Name}", $"{folder}/{name}"));
            }

            renamed.Add(output with { Name = name });
            if (record.Note(name, present, hash))
            {
                changed.Add(renamed[^1]);
            }
        }

        if (changed.Count > 0)
        {
            // the record first, so that the files are known as ours however the run ends
            Put(workspace, folder, [new(PublicationRecord.Name, record.ToJson()), .. changed]);
        }

        return new(
            [.. renamed.Select(output => $"{folder}/{output.Name}")],
            changed.Count > 0,
            findings.ToImmutable()
        );
    }

    private static void Put(Workspace workspace, string folder, IReadOnlyList<Output> outputs)
    {
        using var staging = new Staging(workspace);
        foreach (var output in outputs)
        {
            staging.Add($"{folder}/{output.Name}", output.Bytes);
        }

        staging.Commit(folder);
    }

    /// <summary>The output's own name, or the first beside it under which nothing lies that a person has edited; and
    /// the hash of what lies there, or null.</summary>
    private static (string Name, string? Present) FreePlace(
        Workspace workspace,
        string folder,
        string wanted,
        string hash,
        PublicationRecord record
    ) =>
        Names(wanted)
            .Select(name => (Name: name, Present: HashOf(workspace, $"{folder}/{name}")))
            .First(place =>
                place.Present is null || place.Present == hash || record.IsOurs(place.Name, place.Present)
            );

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
        if (!workspace.Has(name))
        {
            return null;
        }

        var reading = workspace.Read(name);
        return reading.Bytes is { } bytes
            ? Hash(bytes)
            : throw new IOException(reading.Failure?.Written.Show());
    }
}
