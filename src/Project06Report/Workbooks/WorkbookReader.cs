using System.Security.Cryptography;
using Project06Report.Packages;
using Project06Report.Workbooks.Recognition;

namespace Project06Report.Workbooks;

/// <summary>Reads other people's workbooks: exactly, or not at all. Whatever two programs could read differently is refused by
/// name; nothing is repaired, guessed or left out.</summary>
public static class WorkbookReader
{
    /// <summary>Reads a workbook (.xlsx, .xlsm; ECMA-376, both conformance classes) from memory.</summary>
    /// <param name="file">Name relative to the workspace, with '/', for findings.</param>
    /// <param name="bytes">The whole file as it was read from disk.</param>
    /// <returns>The workbook, or at least one error of P06-101 to P06-139; warnings and notes with either.</returns>
    public static WorkbookReading Read(string file, byte[] bytes)
    {
        ReadingFindings findings = new(file);
        var workbook = Open(file, bytes, findings) is { } package
            ? new WorkbookPackage(package, findings).Read(file, Convert.ToHexStringLower(SHA256.HashData(bytes)))
            : null;
        return new(findings.Refused ? null : workbook, findings.InOrder());
    }

    /// <summary>Names what is no workbook, and opens what may be one.</summary>
    private static Package? Open(string file, byte[] bytes, ReadingFindings findings)
    {
        if (!findings.IsWithin(WorkbookLimits.File, bytes.Length))
        {
            return null;
        }

        if (ForeignFile.Recognise(file, bytes) is { } foreign)
        {
            findings.Add(foreign.Kind, written: foreign.Written);
            return null;
        }

        var package = Package.Open(bytes, WorkbookLimits.Package, findings.Add);
        if (package is not null && ForeignPackage.Recognise(package) is { } other)
        {
            findings.Add(other.Kind, written: other.Written);
        }

        return findings.Refused ? null : package;
    }
}
