using System.Security.Cryptography;
using Project06Report.Packages;
using Project06Report.Workbooks.OldExcel;
using Project06Report.Workbooks.Recognition;

namespace Project06Report.Workbooks.Opening;

/// <summary>Reads other people's workbooks: exactly, or not at all. Whatever two programs could read differently is
/// refused by name; nothing is repaired, guessed or left out.</summary>
public static class WorkbookReader
{
    /// <summary>Reads a workbook from memory: .xlsx and .xlsm (ECMA-376, both conformance classes), .xls of Excel 97 to
    /// 2003, whatever its name says.</summary>
    /// <param name="file">Name relative to the workspace, with '/', for findings.</param>
    /// <param name="bytes">The whole file as it was read from disk.</param>
    /// <returns>The workbook, or at least one error of P06-101 to P06-139; warnings and notes with either. A workbook
    /// from an .xls has no defined names, no fonts and no producer.</returns>
    public static WorkbookReading Read(string file, byte[] bytes)
    {
        ReadingFindings findings = new(file);
        var workbook = findings.IsWithin(WorkbookLimits.File, bytes.Length)
            ? Read(file, bytes, findings)
            : null;
        return new(findings.Refused ? null : workbook, findings.InOrder());
    }

    private static Workbook? Read(string file, byte[] bytes, ReadingFindings findings)
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        if (CompoundFile.HoldsWorkbook(bytes))
        {
            return OldWorkbook.Read(file, sha256, bytes, findings);
        }

        return Open(file, bytes, findings) is { } package
            ? new WorkbookPackage(package, findings).Read(file, sha256)
            : null;
    }

    /// <summary>Opens a workbook; refuses any other file by what it is (PDF, web page, .doc).</summary>
    private static ZipPackage? Open(string file, byte[] bytes, ReadingFindings findings)
    {
        if (ForeignFile.Recognise(file, bytes) is { } foreign)
        {
            findings.Add(foreign.Kind, written: foreign.Written);
            return null;
        }

        var package = ZipPackage.Open(bytes, WorkbookLimits.Package, findings.Add);
        if (package is not null && ForeignPackage.Recognise(package) is { } other)
        {
            findings.Add(other.Kind, written: other.Written);
        }

        return findings.Refused ? null : package;
    }
}
