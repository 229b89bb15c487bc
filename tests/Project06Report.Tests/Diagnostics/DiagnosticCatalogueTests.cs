using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Project06Report.Codes;
using Project06Report.Diagnostics;
using Project06Report.Tests.Samples;
using Xunit;

namespace Project06Report.Tests.Diagnostics;

public sealed partial class DiagnosticCatalogueTests
{
    [Fact]
    public void No_code_is_used_twice() =>
        Assert.Equal(
            DiagnosticCatalogue.All.Length,
            DiagnosticCatalogue.All.Select(kind => kind.Code).Distinct().Count()
        );

    [Fact]
    public void Every_kind_says_what_it_means_and_what_to_do() => Assert.All(DiagnosticCatalogue.All, kind =>
        {
            Assert.Matches("^P06-[1-5][0-9][0-9]$", kind.Code);
            Assert.DoesNotMatch(@"\.$", kind.Title);
            Assert.NotEmpty(kind.Title);
            Assert.NotEmpty(kind.Explanation);
            Assert.NotEmpty(kind.Remedy);
            Assert.DoesNotMatch(@"\.$", kind.Remedy);
        });

    /// <summary>What only the office can do, or what it would say to somebody else, has no place in a workbook that goes to the sender.</summary>
    [Fact]
    public void What_is_said_to_the_sender_is_not_what_the_office_is_told()
    {
        var said = DiagnosticCatalogue
            .All.Where(kind => kind.Code[4] is '1' or '2')
            .Except(DiagnosticCatalogue.Waivers.All)
            .Select(kind => $"{kind.Code} {kind.SenderRemedy}")
            .ToList();
        Assert.DoesNotContain(said, remedy => OfTheOffice().IsMatch(remedy));
    }

    [GeneratedRegex(
        @"hỏi|(?<!Excel )đề nghị|đôn đốc|người gửi|bảo đơn vị|thư mục|danh mục|danh-muc|p06 |--|chạy lại"
    )]
    private static partial Regex OfTheOffice();

    /// <summary>The page is written by the program: P06_ACCEPT=1 brings it up to date.</summary>
    [Fact]
    public void The_page_of_diagnostics_lists_every_kind()
    {
        var page = new StringBuilder(
            "# Các mã phát hiện\n\nTrang này do chương trình ghi ra; một phép thử so nó với chương trình.\n"
        );
        foreach (var kind in DiagnosticCatalogue.All.OrderBy(kind => kind.Code, StringComparer.Ordinal))
        {
            page.Append(
                CultureInfo.InvariantCulture,
                $"\n## {kind.Code} · {Word(kind.Severity)} · {kind.Title}\n\n{kind.Explanation}\n\n*Cách sửa:* {kind.Remedy}.\n"
            );
            if (kind.SenderRemedy.Length > 0 && kind.SenderRemedy != kind.Remedy)
            {
                page.Append(
                    CultureInfo.InvariantCulture,
                    $"\n*Nói với đơn vị đã gửi:* {kind.SenderRemedy}.\n"
                );
            }
        }

        Golden.MatchesInRepository(page.ToString(), "docs/diagnostics.md");
    }

    private static string Word(Severity severity) =>
        severity switch
        {
            Severity.Error => "lỗi",
            Severity.Warning => "cảnh báo",
            _ => "thông báo",
        };
}
