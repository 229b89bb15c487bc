using System.Text.Json;
using Project06Report.Tests.Samples;
using Xunit;

namespace Project06Report.Tests.CommandLine;

public sealed class UsageTests
{
    [Theory]
    [InlineData("chek", "Không có lệnh “chek”. Có phải “check”?\n")]
    [InlineData("chek -m 2022-08", "Không có lệnh “chek”. Có phải “check”?\n")]
    [InlineData("--month 2022-08", "Thiếu lệnh. Xem: p06 --help\n")]
    [InlineData("generate --mont 2022-08", "Không hiểu “--mont”. Có phải “--month”?\n")]
    [InlineData("check --mont 2022-08", "Không hiểu “--mont”. Có phải “--month”?\n")]
    [InlineData(
        "generate --thang 2022-08 x",
        "Không hiểu “--thang”. Xem: p06 generate --help\nKhông hiểu “x”. Xem: p06 generate --help\n"
    )]
    [InlineData("check", "Thiếu tháng báo cáo. Ghi ví dụ: --month 2022-08\n")]
    [InlineData("check -m", "Tùy chọn -m thiếu giá trị. Ghi ví dụ: -m 2022-08\n")]
    [InlineData("check --html", "Tùy chọn --html thiếu giá trị. Ghi ví dụ: --html <tệp>\n")]
    [InlineData(
        "check -m 2022-08 -m 2022-09",
        "Tùy chọn -m chỉ nhận một giá trị, đang có 2: 2022-08, 2022-09.\n"
    )]
    [InlineData("status -m", "Tùy chọn -m thiếu giá trị. Ghi ví dụ: -m 2022-08\n")]
    [InlineData("check -m 2022-8", "Tháng “2022-8” không đúng dạng năm-tháng, ví dụ 2022-08.\n")]
    [InlineData("check -m 2022-13", "Tháng “2022-13” không đúng dạng năm-tháng, ví dụ 2022-08.\n")]
    public void A_wrong_command_line_is_explained_in_Vietnamese_and_exits_2(string arguments, string message)
    {
        var run = P06.Run(arguments.Split(' '));
        Assert.Equal((2, "", message), (run.Exit, run.Output, run.Error));
    }

    [Theory]
    [InlineData("check --json", "check", "Thiếu tháng báo cáo. Ghi ví dụ: --month 2022-08")]
    [InlineData("generate --json -m", "generate", "Tùy chọn -m thiếu giá trị. Ghi ví dụ: -m 2022-08")]
    [InlineData("chek --json", "", "Không có lệnh “chek”. Có phải “check”?")]
    public void Who_asked_for_json_gets_json_for_a_wrong_command_line_too(
        string arguments,
        string command,
        string message
    )
    {
        var run = P06.Run(arguments.Split(' '));
        using var json = JsonDocument.Parse(run.Output);
        var root = json.RootElement;
        Assert.Equal((2, message + "\n"), (run.Exit, run.Error));
        Assert.Equal(
            ("p06", command, "", 2, message),
            (
                Text("chuong_trinh"),
                Text("lenh"),
                Text("thang"),
                root.GetProperty("ma_thoat").GetInt32(),
                Text("loi_dong_lenh")
            )
        );
        string? Text(string name) => root.GetProperty(name).GetString();
    }

    [Fact]
    public void A_folder_without_a_catalogue_is_no_workspace()
    {
        var folder = Directory.CreateTempSubdirectory("p06-");
        var run = P06.Run("check", "-m", "2022-08", "-w", folder.FullName);
        folder.Delete();
        Assert.Equal(2, run.Exit);
        Assert.StartsWith(
            "LỖI P06-501  Không tìm thấy thư mục làm việc\n",
            run.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_file_name_that_begins_with_an_at_sign_is_not_a_response_file()
    {
        var run = P06.Run(
            "check",
            "@bai-nop.xlsx",
            "-m",
            "2022-08",
            "-w",
            Path.Combine(Repository.Root, "samples", "2022")
        );
        Assert.Equal(32, run.Exit);
        Assert.Contains("@bai-nop.xlsx", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("status")]
    [InlineData("check")]
    [InlineData("generate")]
    [InlineData("template")]
    [InlineData("template check")]
    [InlineData("template fields")]
    [InlineData("explain")]
    public void Help_is_Vietnamese(string command)
    {
        var run = P06.Run([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);
        Assert.Equal(0, run.Exit);
        Golden.Matches(run.Output, $"help{(command.Length > 0 ? "-" + command.Replace(' ', '-') : "")}.txt");
    }
}
