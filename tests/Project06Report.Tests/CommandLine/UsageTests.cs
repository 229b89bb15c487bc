using Xunit;

namespace Project06Report.Tests.CommandLine;

public sealed class UsageTests
{
    [Theory]
    [InlineData("chek", "Không hiểu “chek”. Có phải “check”?\n")]
    [InlineData("generate --mont 2022-08", "Không hiểu “--mont”. Có phải “--month”?\nKhông hiểu “2022-08”. Xem: p06 --help\n")]
    [InlineData("check --mont 2022-08", "Không hiểu “--mont”. Có phải “--month”?\n")]
    [InlineData("check", "Thiếu tháng báo cáo. Ghi ví dụ: --month 2022-08\n")]
    [InlineData("check -m", "Tùy chọn --month thiếu giá trị, hoặc có nhiều giá trị hơn mức nhận được.\n")]
    [InlineData("check -m 2022-8", "Tháng “2022-8” không đúng dạng năm-tháng, ví dụ 2022-08.\n")]
    [InlineData("check -m 2022-13", "Tháng “2022-13” không đúng dạng năm-tháng, ví dụ 2022-08.\n")]
    public void A_wrong_command_line_is_explained_in_Vietnamese_and_exits_2(string arguments, string message)
    {
        var run = P06.Run(arguments.Split(' '));
        Assert.Equal((2, "", message), (run.Exit, run.Output, run.Error));
    }

    [Fact]
    public void A_folder_without_a_catalogue_is_no_workspace()
    {
        var folder = Directory.CreateTempSubdirectory("p06-");
        var run = P06.Run("check", "-m", "2022-08", "-w", folder.FullName);
        folder.Delete();
        Assert.Equal(2, run.Exit);
        Assert.StartsWith("LỖI P06-501  Không tìm thấy thư mục làm việc\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_name_that_begins_with_an_at_sign_is_not_a_response_file()
    {
        var run = P06.Run("check", "@bai-nop.xlsx", "-m", "2022-08", "-w", Path.Combine(Repository.Root, "samples", "2022"));
        Assert.Equal(32, run.Exit);
        Assert.Contains("@bai-nop.xlsx", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("check")]
    [InlineData("generate")]
    [InlineData("explain")]
    public void Help_is_Vietnamese(string command)
    {
        var run = P06.Run([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);
        Assert.Equal(0, run.Exit);
        Golden.Matches(run.Output, $"help{(command.Length > 0 ? "-" + command : "")}.txt");
    }
}
