using System.Collections.Immutable;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Packages;
using Project06Report.Vietnamese;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Workbooks;

/// <summary>Collects the findings about one file while it is read. After an error there will be no workbook, but
/// reading goes on as long as it can find more for the sender to put right.</summary>
internal sealed class ReadingFindings(string file)
{
    private const int LongestShown = 160;

    private readonly List<Diagnostic> findings = [];
    private int unlisted;

    public bool Refused { get; private set; }

    /// <param name="part">Name of the sheet, or of the part of the package.</param>
    public void Add(
        DiagnosticKind kind,
        string part = "",
        string written = "",
        string expected = "",
        string cause = ""
    ) => Add(new Diagnostic(kind, new PackagePlace(file, part), Shown(written), expected, cause));

    public void AddAt(CellAddress cell, DiagnosticKind kind, string sheet, string written, string expected) =>
        Add(new Diagnostic(kind, new CellPlace(file, sheet, cell), Shown(written), expected));

    /// <summary>The finding for what the reader of packages refused.</summary>
    public void Add(PackageRefusal refusal)
    {
        if (refusal.Over is var (limit, found))
        {
            IsWithin(limit, found, refusal.Part);
        }
        else
        {
            Add(
                KindOf(refusal.Fault),
                refusal.Part,
                refusal.Fault == PackageFault.Unfinished ? $"{refusal.Written} .xlsx" : refusal.Written
            );
        }
    }

    /// <summary>Whether the number is within the limit; otherwise reports both.</summary>
    public bool IsWithin(Limit limit, long found, string part = "")
    {
        if (found > limit.Value)
        {
            Add(
                Reading.LimitExceeded,
                part,
                $"{limit.What}: {Grouped(found)} {limit.Unit}",
                $"nhiều nhất {Grouped(limit.Value)} {limit.Unit}"
            );
        }

        return found <= limit.Value;
    }

    /// <summary>In the order of every list of findings; of those beyond the limit only the number is
    /// reported.</summary>
    public ImmutableArray<Diagnostic> InOrder()
    {
        if (unlisted > 0)
        {
            findings.Add(
                new(
                    Reading.MoreFindings,
                    new FilePlace(file),
                    $"còn {Grouped(unlisted)} phát hiện không kể ra"
                )
            );
        }

        return [.. Diagnostic.InOrder(findings)];
    }

    private static DiagnosticKind KindOf(PackageFault fault) =>
        fault switch
        {
            PackageFault.Unfinished => Reading.UnfinishedCopy,
            PackageFault.Damaged or PackageFault.WrongContent => Reading.Damaged,
            PackageFault.Encrypted => Reading.Encrypted,
            PackageFault.PartMissing => Reading.PartMissing,
            PackageFault.BrokenXml => Reading.BrokenXml,
            PackageFault.DocumentType => Reading.DocumentType,
            PackageFault.IrregularXml => Reading.IrregularXml,
            _ => Reading.PackageIrregular,
        };

    /// <summary>Cuts and cleans a text of the file, so that the sentence that quotes it stays readable.</summary>
    private static string Shown(string written) =>
        VietnameseText.ToNfc(VietnameseText.WithoutControls(EscapedString.Unescape(Cut(written))));

    private static string Cut(string written) =>
        written.Length <= LongestShown ? written : $"{written[..LongestShown]}…";

    private static string Grouped(long value) => VietnameseNumber.Format(value);

    private void Add(Diagnostic finding)
    {
        Refused |= finding.Severity == Severity.Error;
        if (findings.Count < WorkbookLimits.Findings.Value)
        {
            findings.Add(finding);
        }
        else
        {
            unlisted++;
        }
    }
}
