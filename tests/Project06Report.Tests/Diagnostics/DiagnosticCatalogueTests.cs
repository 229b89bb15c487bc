using System.Globalization;
using System.Text;
using Project06Report.Diagnostics;
using Xunit;

namespace Project06Report.Tests.Diagnostics;

public sealed class DiagnosticCatalogueTests
{
    [Fact]
    public void No_code_is_used_twice() =>
        Assert.Equal(DiagnosticCatalogue.All.Length, DiagnosticCatalogue.All.Select(kind => kind.Code).Distinct().Count());

    [Fact]
    public void Every_kind_says_what_it_means_and_what_to_do() =>
        Assert.All(DiagnosticCatalogue.All, kind =>
        {
            Assert.Matches("^P06-[1-5][0-9][0-9]$", kind.Code);
            Assert.DoesNotMatch(@"\.$", kind.Title);
            Assert.NotEmpty(kind.Title);
            Assert.NotEmpty(kind.Explanation);
            Assert.NotEmpty(kind.Remedy);
            Assert.DoesNotMatch(@"\.$", kind.Remedy);
        });

    /// <summary>The page is written by the program: P06_ACCEPT=1 brings it up to date.</summary>
    [Fact]
    public void The_page_of_diagnostics_lists_every_kind()
    {
        var page = new StringBuilder("# Các mã phát hiện\n\nTrang này do chương trình ghi ra; một phép thử so nó với chương trình.\n");
        foreach (var kind in DiagnosticCatalogue.All.OrderBy(kind => kind.Code, StringComparer.Ordinal))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {kind.Code} · {Word(kind.Severity)} · {kind.Title}\n\n{kind.Explanation}\n\n*Cách sửa:* {kind.Remedy}.\n");
        }

        Golden.MatchesInRepository(page.ToString(), "docs/diagnostics.md");
    }

    private static string Word(Severity severity) => severity switch { Severity.Error => "lỗi", Severity.Warning => "cảnh báo", _ => "thông báo" };
}
