using System.Text;
using Project06Report.Diagnostics;
using Project06Report.Workspaces;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Bundles;

/// <summary>The note that a bag is about to be entered in the register, <c>.p06-niem-phong</c>: one line as of
/// <c>sha256sum</c>. A run that dies between the bag and its line leaves it, and by it the next run recognises the bag;
/// without it a bag that is not in the register is a foreign file.</summary>
internal static class UnfinishedSeal
{
    public const string Name = ".p06-niem-phong";

    /// <summary>Removes a bag that a run that died left at this place; to be called before the note is
    /// rewritten.</summary>
    /// <returns>Why another file stays there, or null.</returns>
    public static Diagnostic? Remove(Workspace workspace, string bag, byte[] present)
    {
        if (
            workspace.ReadIfThere(Name)?.Bytes is not { } note
            || !note.AsSpan().SequenceEqual(Note(bag, present))
        )
        {
            return new(Seals.FileInTheWay, new FilePlace(bag));
        }

        try
        {
            workspace.Files.Delete(Path.Combine(workspace.Root, bag));
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new(Files.CannotWrite, new FilePlace(bag), IoWords.Of(error));
        }
    }

    /// <returns>Why the note could not be written, or null.</returns>
    public static Diagnostic? Announce(Workspace workspace, string bag, byte[] zip) =>
        FilledInFile.Write(workspace, Name, Note(bag, zip), workspace.ReadIfThere(Name)?.Bytes);

    /// <summary>Removes the note once the register has the line; one that cannot be removed is overwritten by the next
    /// seal.</summary>
    public static void Withdraw(Workspace workspace) =>
        DurableFile.Discard(workspace.Files, Path.Combine(workspace.Root, Name));

    private static byte[] Note(string bag, byte[] zip) => Encoding.UTF8.GetBytes($"{Bag.Hash(zip)}  {bag}\n");
}
