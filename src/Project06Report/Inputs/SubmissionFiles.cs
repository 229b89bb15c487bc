using Project06Report.Diagnostics;
using Project06Report.Workspaces;

namespace Project06Report.Inputs;

/// <summary>What is to be read, by name.</summary>
/// <param name="Read">Reads the file of an index.</param>
/// <param name="Failure">Why nobody knows what there is.</param>
public sealed record SubmissionFiles(
    IReadOnlyList<string> Names,
    Func<int, FileReading> Read,
    Diagnostic? Failure
)
{
    /// <summary>The files the user named, or else those of the month's folder.</summary>
    public static SubmissionFiles Of(Workspace workspace, MonthScope scope, ReceivedNames names) =>
        scope.OnlyFiles.IsEmpty
            ? In(workspace, names)
            : new(
                [.. scope.OnlyFiles.Select(workspace.NameOfGiven)],
                index => workspace.ReadGiven(scope.OnlyFiles[index]),
                null
            );

    public static SubmissionFiles In(Workspace workspace, ReceivedNames names) =>
        new(names.Submissions, index => workspace.Read(names.Submissions[index]), names.Failure);

    /// <summary>A file once more, as it is now.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    public FileReading ReadAgain(string name) => Read(Names.Index().First(file => file.Item == name).Index);
}
