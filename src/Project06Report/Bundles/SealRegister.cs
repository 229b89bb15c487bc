using System.Text;
using Project06Report.Diagnostics;
using Project06Report.Periods;
using Project06Report.Workspaces;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Bundles;

/// <summary><c>so-niem-phong.tsv</c>: every seal in the order it was made. Lines are only ever added, and each bag
/// carries the register as it was before it.</summary>
public sealed class SealRegister
{
    public const string Name = "so-niem-phong.tsv";

    private const string Head = "so_niem_phong\tma_sha256\ttep\tngay\tly_do\n";

    private readonly List<SealEntry> entries = [];
    private readonly List<Diagnostic> findings = [];

    private SealRegister(byte[]? bytes) => Bytes = bytes;

    /// <summary>As stored; null when the workspace has no register.</summary>
    public byte[]? Bytes { get; }

    public IReadOnlyList<SealEntry> Entries => entries;

    /// <summary>Errors: nothing that is wrong with a register is overlooked.</summary>
    public IReadOnlyList<Diagnostic> Findings => findings;

    public static SealRegister Read(Workspace workspace)
    {
        if (workspace.ReadIfThere(Name) is not { } file)
        {
            return new(null);
        }

        var register = new SealRegister(file.Bytes);
        if (file.Failure is { } failure)
        {
            register.findings.Add(failure);
        }
        else if (file.Bytes is { } bytes)
        {
            register.ReadLines(Encoding.UTF8.GetString(bytes));
        }

        return register;
    }

    /// <summary>The seal in force of a month, or null.</summary>
    public SealEntry? Latest(ReportingMonth month) => entries.FindLast(entry => entry.Month == month);

    public SealEntry? Find(SealNumber number) => entries.Find(entry => entry.Number == number);

    /// <summary>The register with one more line.</summary>
    public byte[] With(SealEntry entry) =>
        [
            .. Bytes ?? Encoding.UTF8.GetBytes(Head),
            .. Encoding.UTF8.GetBytes(
                $"{entry.Number}\t{entry.Digest}\t{entry.File}\t{entry.Date}\t{OneLine(entry.Reason)}\n"
            ),
        ];

    internal static string OneLine(string text) => text.ReplaceLineEndings(" ").Replace('\t', ' ').Trim();

    private void ReadLines(string text)
    {
        if (!text.StartsWith(Head, StringComparison.Ordinal) || !text.EndsWith('\n'))
        {
            Add(
                new FilePlace(Name),
                "thiếu dòng đầu hoặc dòng cuối bị cắt",
                Head.TrimEnd('\n').Replace('\t', ' ')
            );
            return;
        }

        var lines = text[..^1].Split('\n');
        for (var at = 1; at < lines.Length; at++)
        {
            ReadLine(new RowPlace(Name, "", at + 1), lines[at].Split('\t'));
        }
    }

    private void ReadLine(RowPlace line, string[] fields)
    {
        if (
            fields.Length != 5
            || SealNumber.Parse(fields[0]) is not { } number
            || fields[1].Length != 64
            || !fields[1].All(char.IsAsciiHexDigitLower)
        )
        {
            Add(
                line,
                $"“{string.Join(' ', fields)}”",
                "số niêm phong, mã SHA-256, tệp, ngày, lý do, cách nhau bằng dấu tab"
            );
        }
        else if (SealNumber.Of(number.Month, number.Revision, fields[1]) != number)
        {
            Add(
                line,
                $"số niêm phong {number}",
                $"{SealNumber.Of(number.Month, number.Revision, fields[1])} theo mã SHA-256 cùng dòng"
            );
        }
        else if (number.Revision != (Latest(number.Month)?.Revision ?? 0) + 1)
        {
            Add(
                line,
                $"lần {number.Revision} của tháng {number.Month}",
                $"lần {(Latest(number.Month)?.Revision ?? 0) + 1}"
            );
        }
        else
        {
            entries.Add(new(number, fields[1], fields[2], fields[3], fields[4]));
        }
    }

    private void Add(Place place, string written, string expected) =>
        findings.Add(new(Seals.RegisterBroken, place, written, expected));
}
