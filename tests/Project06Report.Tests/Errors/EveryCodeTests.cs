using System.Text.RegularExpressions;
using Project06Report.Codes;
using Project06Report.Tests.Samples;
using Xunit;

namespace Project06Report.Tests.Errors;

/// <summary>Every diagnostic by a small example, word for word as a person reads it: the file beside this test that is called as its code.</summary>
public sealed partial class EveryCodeTests
{
    public static TheoryData<string> Codes =>
        [.. DiagnosticCatalogue.All.Select(kind => kind.Code).Order(StringComparer.Ordinal)];

    /// <summary>Fails too for a code that has no example.</summary>
    [Theory]
    [MemberData(nameof(Codes))]
    public void A_code_is_told_in_exactly_these_words(string code)
    {
        var told = Examples
            .Of(DiagnosticCatalogue.All.Single(kind => kind.Code == code))
            .Split("\n\n")
            .FirstOrDefault(words => Heading().Match(words).Groups[1].Value == code);
        Assert.True(told is not null, $"No example leads to {code}.");
        Golden.Matches(Changing().Replace(told.TrimEnd('\n'), "$1…") + "\n", $"{code}.txt");
    }

    [Fact]
    public void No_words_are_kept_of_a_code_that_is_gone() =>
        Assert.Equal(
            DiagnosticCatalogue.All.Select(kind => kind.Code).Order(StringComparer.Ordinal),
            new DirectoryInfo(Path.Combine(Repository.Root, "tests", "Project06Report.Tests", "Errors"))
                .EnumerateFiles("*.txt")
                .Select(file => Path.GetFileNameWithoutExtension(file.Name))
                .Order(StringComparer.Ordinal)
        );

    [GeneratedRegex("^(?:LỖI|CẢNH BÁO|THÔNG BÁO) (P06-[0-9]{3})  ")]
    private static partial Regex Heading();

    /// <summary>Seal numbers, digests, versions, processes and the folder of the test.</summary>
    [GeneratedRegex(
        @"(20[0-9]{2}-[0-9]{2}-R[0-9]+-)[0-9A-Z-]+|\b[0-9a-f]{64}\b|(?<=mã bản dịch )\S+|(?<=p06 )[0-9]+\.[0-9][^ ,]*|[^ “]*[/\\]p06-[A-Za-z0-9]+(?=[/\\\n]|$)"
    )]
    private static partial Regex Changing();
}
