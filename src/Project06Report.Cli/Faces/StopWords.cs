namespace Project06Report.Cli.Faces;

/// <summary>What a person is told when something stopped the run.</summary>
internal static class StopWords
{
    /// <summary>A sentence without its full stop.</summary>
    /// <param name="longer">"quý III năm 2022" when the run is not about a month, or null.</param>
    public static string Of(ExitCode code, string? longer = null) =>
        code switch
        {
            ExitCode.FiguresWrong when longer is not null => $"Chưa lập được báo cáo {longer}",
            ExitCode.SubmissionsMissing => "Chưa đủ báo cáo của các đơn vị",
            ExitCode.FiguresWrong => "Số liệu chưa dùng được",
            ExitCode.TemplateOrCatalogueWrong => "Mẫu Word hoặc danh mục có lỗi",
            ExitCode.FileUnavailable => "Có tệp không đọc hoặc không ghi được",
            ExitCode.Busy => "Một lần chạy khác đang làm việc ở đây",
            ExitCode.SealedDiffers => "Có chỗ không khớp",
            ExitCode.SealBroken => "Niêm phong không còn nguyên vẹn",
            _ => "Chưa chạy được",
        };

    /// <summary>The same with the exit code, for who reads logs.</summary>
    public static string WithCode(ExitCode code, string? longer = null) =>
        FormattableString.Invariant($"{Of(code, longer)} (mã thoát {(int)code}).");
}
