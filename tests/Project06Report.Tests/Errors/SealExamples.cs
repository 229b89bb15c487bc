using System.IO.Compression;
using Project06Report.Bundles;
using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Inputs;
using Project06Report.Periods;
using Project06Report.Reports;
using Project06Report.Runs;
using Project06Report.Sealing;
using Project06Report.Submissions;
using Project06Report.Tests.August2022;
using Project06Report.Tests.Bundles;
using Project06Report.Tests.CommandLine;
using Project06Report.Tests.Reconciliation;
using Project06Report.Tests.Submissions;
using Project06Report.Workspaces;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Tests.Errors;

/// <summary>The smallest thing done to a seal, or at sealing, that leads to each kind of finding.</summary>
internal static class SealExamples
{
    private const string Report = "data/dau-ra/BC-DeAn06-2022-08.docx";

    public static IEnumerable<KeyValuePair<DiagnosticKind, Func<string>>> All =>
        [
            Bag(Seals.BrokenContainer, () => SmallBag.Whole(SmallBag.Payload)[..^30]),
            Bag(Seals.UnsafeName, () => SmallBag.New().Put("data/số.txt", "x").Rehash().Zip()),
            Bag(Seals.WrongTagFile, () =>
                SmallBag.New().Put("bagit.txt", "BagIt-Version: 0.97\n").Rehash().Zip()
            ),
            Bag(Seals.MissingFile, () => SmallBag.New().Remove("data/a.txt").Zip()),
            Bag(Seals.UnlistedFile, () => SmallBag.New().Put("data/them.txt", "x").Zip()),
            Bag(Seals.WrongDigest, () => SmallBag.New().Put("data/a.txt", "tiếp nhận 12803").Zip()),
            Bag(Seals.ForeignContainer, PackedElsewhere),
            Alone(Seals.RecordUnreadable, bag => bag.Put("data/lan-chay.json", "").Rehash()),
            Sealed(Seals.NumberDiffers, sample =>
                MonthVerification
                    .Bag(
                        new(
                            "goi.zip",
                            File.ReadAllBytes(sample.PathOf(SealedSample.BagOf(SealedSample.August))),
                            null
                        ),
                        NumberOf(sample, SealedSample.July),
                        null
                    )
                    .Findings
            ),
            Sealed(Seals.ChainBroken, sample =>
            {
                var lines = File.ReadAllLines(sample.PathOf(SealRegister.Name));
                File.WriteAllText(sample.PathOf(SealRegister.Name), $"{lines[0]}\n{lines[2]}\n");
                return Verified(sample);
            }),
            Sealed(Seals.RegisterBroken, sample =>
            {
                File.AppendAllText(sample.PathOf(SealRegister.Name), "ghi thêm bằng tay\n");
                return Verified(sample);
            }),
            Sealed(Seals.BagMissing, sample =>
            {
                File.Delete(sample.PathOf(SealedSample.BagOf(SealedSample.July)));
                return Verified(sample);
            }),
            Sealed(Seals.NotInRegister, sample =>
            {
                File.Copy(
                    sample.PathOf(SealedSample.BagOf(SealedSample.July)),
                    sample.PathOf("2022-07/niem-phong/khac.zip")
                );
                return Verified(sample);
            }),
            Sample(Seals.NotSealed, month =>
                MonthVerification
                    .Of(month.Workspace, SampleMonth.August)
                    .SelectMany(verdict => verdict.Findings)
            ),
            Sample(Seals.TooLarge, month =>
            {
                File.WriteAllBytes(month.PathOf("quet.pdf"), new byte[DiskFileSystem.MaxLength - 1000]);
                return Seal(month, month.PathOf("quet.pdf"));
            }),
            Alone(Seals.CannotRegenerate, bag =>
                Replace(bag, "data/dau-vao/mau/bao-cao-thang.docx", "không phải Word"u8.ToArray())
            ),
            Alone(Seals.OtherContainer, bag =>
                Replace(bag, Report, WordEdit.Replace(SealedSample.Report, "46.336", "46.336"))
            ),
            Alone(Seals.FigureDiffers, bag =>
                bag.Put(
                        "data/so-lieu.jsonl",
                        bag.Text("data/so-lieu.jsonl")
                            .Replace(
                                "\"gia_tri\":\"46336\"",
                                "\"gia_tri\":\"46363\"",
                                StringComparison.Ordinal
                            )
                    )
                    .Rehash()
            ),
            Alone(Seals.TextDiffers, bag =>
                Replace(bag, Report, WordEdit.Replace(SealedSample.Report, "46.336", "46.363"))
            ),
            Issued(Seals.IssuedFigure, "175.527", "157.527"),
            Issued(Seals.IssuedWording, "giải quyết", "xử lý"),
            Issued(Seals.IssuedPunctuation, "dữ liệu dân cư, định danh", "dữ liệu dân cư; định danh"),
            Sample(Seals.IssuedNotComparable, month =>
            {
                File.WriteAllText(month.PathOf("ban-hanh.pdf"), "%PDF-1.7");
                return Seal(month, month.PathOf("ban-hanh.pdf"));
            }),
            Sealed(Seals.AlreadySealed, sample => sample.Seal(SealedSample.August).Findings),
            Sample(Seals.NothingToRevise, month => Seal(month, reason: "gõ nhầm")),
            Sample(Seals.FileInTheWay, month =>
            {
                Directory.CreateDirectory(month.PathOf("2022-08/niem-phong"));
                File.WriteAllText(month.PathOf(SealedSample.BagOf(SealedSample.August)), "của người khác");
                return Seal(month);
            }),
            Revised(Seals.Superseded, Verified),
            Revised(Seals.StandsOnSuperseded, Verified),
            Revised(Seals.PredecessorRevised, Generated),
            Sealed(Seals.PredecessorBroken, sample =>
            {
                sample.Edit(SealedSample.July, bag => bag.Put("data/so-lieu.jsonl", ""));
                return Generated(sample);
            }),
            Sealed(Seals.FigureRevised, Revise),
            new(Seals.NotPrinted, () =>
            {
                using var month = new SampleMonth();
                return P06.Run("trace", "-m", "2022-08", "-w", month.Folder, "999.999").Output;
            }),
            Sealed(Seals.ChangedSinceSealed, sample =>
            {
                File.WriteAllBytes(sample.PathOf("2022-08/nop/SYT-2022-08-lan-3.xlsx"), [1]);
                return SealStanding.Of(sample.Workspace, SealedSample.August)!.Findings;
            }),
            Sealed(RollUps.MonthNotSealed, ThirdQuarter),
            Sealed(RollUps.SealUsed, ThirdQuarter),
            new(RollUps.FlowIncomplete, () =>
                Examples.Told(
                    RollUp
                        .Of([
                            Police("2022-07", "tin_bai.ky_nay", 39),
                            Police("2022-08", "tin_bai.ky_nay", null),
                        ])
                        .Findings
                )
            ),
            new(RollUps.PercentageNotFormed, () =>
                Examples.Told(
                    RollUp
                        .Of([
                            Police("2022-07", "ty_le.ky_nay", 95, IndicatorKind.Percentage),
                            Police("2022-08", "ty_le.ky_nay", 96, IndicatorKind.Percentage),
                        ])
                        .Findings
                )
            ),
        ];

    private static KeyValuePair<DiagnosticKind, Func<string>> Bag(DiagnosticKind kind, Func<byte[]> zip) =>
        new(kind, () => Examples.Told(SmallBag.Read(zip()).Findings));

    private static KeyValuePair<DiagnosticKind, Func<string>> Sample(
        DiagnosticKind kind,
        Func<SampleMonth, IEnumerable<Diagnostic>> findings
    ) => new(kind, () => Examples.InSample(_ => { }, findings));

    private static KeyValuePair<DiagnosticKind, Func<string>> Sealed(
        DiagnosticKind kind,
        Func<SealedSample, IEnumerable<Diagnostic>> findings
    ) => new(kind, () =>
        {
            using var sample = new SealedSample();
            return Examples.Told(findings(sample));
        });

    private static KeyValuePair<DiagnosticKind, Func<string>> Revised(
        DiagnosticKind kind,
        Func<SealedSample, IEnumerable<Diagnostic>> findings
    ) => Sealed(kind, sample =>
        {
            Revise(sample);
            return findings(sample);
        });

    private static KeyValuePair<DiagnosticKind, Func<string>> Alone(
        DiagnosticKind kind,
        Action<SmallBag> edit
    ) => Sealed(kind, sample =>
        {
            sample.Edit(SealedSample.August, edit);
            return MonthVerification
                .Bag(
                    new(
                        "goi.zip",
                        File.ReadAllBytes(sample.PathOf(SealedSample.BagOf(SealedSample.August))),
                        null
                    ),
                    null,
                    null
                )
                .Findings;
        });

    private static KeyValuePair<DiagnosticKind, Func<string>> Issued(
        DiagnosticKind kind,
        string text,
        string by
    ) => new(kind, () =>
        {
            using var sample = new SealedSample(issued: report => WordEdit.Replace(report, text, by));
            return Examples.Told(Verified(sample));
        });

    private static IEnumerable<Diagnostic> Verified(SealedSample sample) =>
        sample.Verify().SelectMany(verdict => verdict.Findings);

    private static IReadOnlyList<Diagnostic> Generated(SealedSample sample) =>
        MonthlyRun.Generate(sample.Workspace, new(MonthScope.Whole(SampleMonth.August))).Findings;

    private static IReadOnlyList<Diagnostic> Seal(
        SampleMonth month,
        string? issued = null,
        string? reason = null
    ) =>
        MonthSealing
            .Seal(month.Workspace, new(MonthScope.Whole(SampleMonth.August), issued, reason))
            .Findings;

    private static IReadOnlyList<Diagnostic> Revise(SealedSample sample)
    {
        File.WriteAllBytes(
            sample.PathOf("2022-07/nop/CAT-2022-07.xlsx"),
            EditedForm.Of("CAT-2022-07").Set("SO_LIEU", "tin_bai", "ky_nay", 39m).ToBytes()
        );
        return sample.Seal(SealedSample.July, reason: "Công an Tỉnh báo lại").Findings;
    }

    private static IReadOnlyList<Diagnostic> ThirdQuarter(SealedSample sample)
    {
        var quarter = LongerPeriod.ParseQuarter("2022-3")!;
        return LongerRun.Generate(sample.Workspace, new(quarter)).Findings;
    }

    private static MonthSubmissions Police(
        string month,
        string id,
        decimal? value,
        IndicatorKind kind = IndicatorKind.Flow
    ) =>
        new MonthBuilder(month)
            .Agency("CAT", "Công an Tỉnh", "06-CA")
            .Figure("CAT", id, value, "E4", "tin, bài", kind)
            .Build();

    private static SealNumber NumberOf(SealedSample sample, ReportingMonth month) =>
        SealRegister.Read(sample.Workspace).Latest(month)!.Number;

    /// <summary>As if it had been sealed so.</summary>
    private static void Replace(SmallBag bag, string path, byte[] content)
    {
        var before = Project06Report.Bundles.Bag.Hash(bag.Files[path]);
        bag.Files[path] = content;
        bag.Put(
                "data/lan-chay.json",
                bag.Text("data/lan-chay.json")
                    .Replace(before, Project06Report.Bundles.Bag.Hash(content), StringComparison.Ordinal)
            )
            .Rehash();
    }

    private static byte[] PackedElsewhere()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in SmallBag.New().Files)
            {
                using var entry = archive.CreateEntry($"goi/{path}").Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }
}
