using ClosedXML.Excel;
using Project06Report.Diagnostics;
using Project06Report.Inputs;
using Project06Report.Tests.August2022;
using Project06Report.Tests.CommandLine;
using Project06Report.Tests.Submissions;
using Project06Report.Tests.Workspaces;
using Project06Report.Workspaces;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Tests.Errors;

/// <summary>The smallest thing that is wrong in a workspace, around its forms, for each kind of finding about that.</summary>
internal static class FileExamples
{
    private const string Police = "2022-08/nop/CAT-2022-08.xlsx";

    public static IEnumerable<KeyValuePair<DiagnosticKind, Func<string>>> All =>
        [
            new(Files.NoWorkspace, () =>
                P06.Run(
                    "check",
                    "-m",
                    "2022-08",
                    "-w",
                    Directory.CreateTempSubdirectory("p06-").FullName
                ).Output
            ),
            Run(Files.CannotRead, _ => { }, "check", "khong-co.xlsx"),
            new(Files.CannotWrite, DiskFull),
            new(Files.Busy, Busy),
            Run(Files.EditedByHand, Edited, "generate", "--allow-missing", "BHXH"),
            Run(
                Files.LinkRefused,
                month =>
                    File.CreateSymbolicLink(month.PathOf("2022-08/nop/lien-ket.xlsx"), month.PathOf(Police)),
                "check"
            ),
            new(Files.TooMany, TooMany),
            Run(Files.UnknownAgency, _ => { }, "check", "--allow-missing", "CAX"),
            Run(
                Files.PreviousUnusable,
                month => File.WriteAllText(month.PathOf("2022-07/nop/CAT-2022-07.xlsx"), "PK"),
                "check"
            ),
            Run(
                Files.NoMonthFolder,
                month => Directory.Delete(month.PathOf("2022-08"), recursive: true),
                "check"
            ),
            Run(
                Files.LogNotWritten,
                month => File.WriteAllText(month.PathOf("nhat-ky"), "một tệp, không phải thư mục"),
                "generate"
            ),
            Run(
                Files.NoFeedback,
                month => File.WriteAllText(month.PathOf(Police), "hỏng"),
                "check",
                "--feedback"
            ),
            Run(Files.OwesNoForm, _ => { }, "forms", "--agency", "CAX"),
            Run(Files.EarlierReport, Outdated, "generate"),
            Run(FilledForms.SubmissionMissing, month => File.Delete(month.PathOf(Police)), "check"),
            Run(
                FilledForms.MissingAccepted,
                month => File.Delete(month.PathOf(Police)),
                "check",
                "--allow-missing",
                "CAT"
            ),
            Run(
                FilledForms.OpenElsewhere,
                month =>
                    File.WriteAllText(month.PathOf("2022-08/nop/~$CAT-2022-08.xlsx"), "\u000ENguyễn Văn A"),
                "check"
            ),
            Run(
                Catalogues.Unreadable,
                month => File.WriteAllText(month.PathOf(Workspace.CatalogueName), "PK"),
                "check"
            ),
            Run(
                Catalogues.NotInForce,
                month => Directory.Move(month.PathOf("2022-08"), month.PathOf("2021-06")),
                "check",
                "-m",
                "2021-06"
            ),
            Run(Catalogues.NoSigner, EndSigner, "check"),
            Run(
                Reporting.NotPrinted,
                month => Resend(month, "STP", "NOI_DUNG", "B4", "kien_nghi"),
                "generate"
            ),
            Run(
                Reporting.CommitmentNotPrinted,
                month => Resend(month, "LDTBXH", "CAM_KET", "D4", "Chưa hoàn thành"),
                "generate"
            ),
        ];

    /// <summary>Of the command about August 2022; names of files are in the sample.</summary>
    private static KeyValuePair<DiagnosticKind, Func<string>> Run(
        DiagnosticKind kind,
        Action<SampleMonth> spoil,
        params string[] arguments
    ) => new(kind, () =>
        {
            using var month = new SampleMonth();
            spoil(month);
            string[] about = arguments.Contains("-m") ? [] : ["-m", "2022-08"];
            return P06.Run([
                .. arguments.Select(word => Path.HasExtension(word) ? month.PathOf(word) : word),
                .. about,
                "-w",
                month.Folder,
                .. arguments[0] == "forms" ? Array.Empty<string>() : ["-v"],
            ]).Output;
        });

    private static string DiskFull()
    {
        using var month = new SampleMonth();
        var disk = new FaultyFileSystem(DiskFileSystem.Anonymous, operation =>
            operation.StartsWith("write ", StringComparison.Ordinal)
            && operation.Contains("tom-tat", StringComparison.Ordinal)
                ? new IOException("", unchecked((int)0x80070070))
                : null
        );
        return P06.RunOn(
            disk,
            "check",
            "-m",
            "2022-08",
            "-w",
            month.Folder,
            "--html",
            month.PathOf("tom-tat.html")
        ).Output;
    }

    private static string Busy()
    {
        using var month = new SampleMonth();
        return WorkspaceLock.Holding(
            month.Workspace,
            new FilePlace(""),
            () => P06.Run("generate", "-m", "2022-08", "-w", month.Folder).Output,
            refusal => Examples.Told([refusal])
        );
    }

    private static string TooMany()
    {
        var files = Enumerable
            .Range(0, Workspace.MaxFiles + 1)
            .ToDictionary(number => $"2022-08/nop/{number}.xlsx", _ => Array.Empty<byte>());
        files.Add(
            Workspace.CatalogueName,
            File.ReadAllBytes(Path.Combine(Repository.Root, "samples", "2022", Workspace.CatalogueName))
        );
        return Examples.Told(
            MonthlyRun.Check(Workspace.Holding(files), new(MonthScope.Whole(SampleMonth.August))).Findings
        );
    }

    private static void Edited(SampleMonth month)
    {
        month.Generate();
        File.AppendAllText(month.Report, "sửa tay");
        File.Delete(month.PathOf("2022-08/nop/BHXH-2022-08.xlsx"));
    }

    private static void Outdated(SampleMonth month)
    {
        month.Generate();
        File.SetLastWriteTimeUtc(month.Report, new(2022, 8, 17, 1, 30, 0, DateTimeKind.Utc));
        File.Delete(month.PathOf(Police));
    }

    private static void EndSigner(SampleMonth month)
    {
        using var book = new XLWorkbook(month.PathOf(Workspace.CatalogueName));
        book.Worksheet("NGUOI_KY").Cell(4, 5).SetValue(new DateTime(2022, 6, 30));
        book.Save();
    }

    private static void Resend(SampleMonth month, string agency, string sheet, string cell, string text) =>
        File.WriteAllBytes(
            month.PathOf($"2022-08/nop/{agency}-2022-08.xlsx"),
            EditedForm.Of($"{agency}-2022-08").SetAt(sheet, cell, text).ToBytes()
        );
}
