namespace Project06Report.Workspaces;

/// <summary>A file is larger than anything p06 reads.</summary>
internal sealed class FileTooLargeException(long length) : IOException("The file is too large.")
{
    public long Length => length;
}
