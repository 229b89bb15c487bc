namespace Project06Report.Submissions;

/// <summary>A file as it lies in the month's <c>nop</c> folder, read once.</summary>
/// <param name="Name">Relative to the workspace, with '/'.</param>
public sealed record ReceivedFile(string Name, byte[] Bytes);
