namespace Project06Report.Workspaces;

/// <summary>A file to be put into a folder of the workspace.</summary>
/// <param name="Name">Relative to the folder, with '/'.</param>
public sealed record Output(string Name, byte[] Bytes);
