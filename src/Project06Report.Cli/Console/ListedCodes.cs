namespace Project06Report.Cli.Console;

/// <summary>Codes of agencies as an option lists them: separated by commas, in one value or in several.</summary>
internal static class ListedCodes
{
    public static IEnumerable<string> Of(string[]? values) =>
        (values ?? []).SelectMany(codes =>
            codes.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        );
}
