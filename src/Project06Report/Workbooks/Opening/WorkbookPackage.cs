using System.Collections.Immutable;
using System.Xml;
using Project06Report.Packages;
using Project06Report.Workbooks.Parts;
using Project06Report.Workbooks.Recognition;
using Project06Report.Workbooks.Sheets;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Workbooks.Opening;

/// <summary>Goes through a package from its one main part to its worksheets, along the relationships.</summary>
internal sealed class WorkbookPackage(ZipPackage package, ReadingFindings findings)
{
    private readonly NameTable names = new();
    private readonly bool hasPictures = package.Names.Any(name =>
        name.StartsWith("xl/media/", StringComparison.OrdinalIgnoreCase)
    );

    /// <returns>Null after a finding.</returns>
    public Workbook? Read(string file, string sha256)
    {
        if (
            ContentTypes.Read(package, findings, names) is not { } types
            || Relationships.Read(package, "", findings, names) is not { } roots
            || MainPart(types, roots) is not { } main
            || Relationships.Read(package, main, findings, names) is not { } links
        )
        {
            return null;
        }

        WorkbookPart part = new(findings);
        if (!Walk(main, part.Read))
        {
            return null;
        }

        Warn(types[main], links);
        var contents = ReadContents(part, links);
        if (findings.Refused)
        {
            return null;
        }

        var sheets = ReadSheets(part, contents, links);
        if (part.CalculatesByHand && contents.HasFormulas)
        {
            findings.Add(Reading.ManualCalculation, written: "chế độ tính tay (Manual)");
        }

        return new(file, sha256, sheets, [.. part.DefinedNames], part.Uses1904Dates, Producer(roots));
    }

    /// <summary>The part the package is about: found by relationship, confirmed by content type, and the only
    /// one.</summary>
    private string? MainPart(ContentTypes types, IReadOnlyDictionary<string, Relationship> roots)
    {
        var main = Relationships.Single(roots, "officeDocument", findings);
        if (main is null or { IsExternal: true } || !package.Has(main.Target))
        {
            RefuseMain(main);
            return null;
        }

        if (!IsWorkbook(types[main.Target]))
        {
            var foreign = ForeignPackage.ByContentType(types[main.Target])
                ?? new(
                    Reading.PartUnexpected,
                    $"phần chính {main.Target} khai báo là \"{types[main.Target]}\""
                );
            findings.Add(foreign.Kind, written: foreign.Written);
            return null;
        }

        var others = types
            .PartsOf(IsWorkbook)
            .Where(part => !part.Equals(main.Target, StringComparison.OrdinalIgnoreCase))
            .ToList();
        if (others.Count > 0)
        {
            findings.Add(Reading.PackageIrregular, main.Target, $"có thêm một phần chính: {others[0]}");
        }

        return findings.Refused ? null : main.Target;
    }

    private void RefuseMain(Relationship? main)
    {
        if (main is { IsExternal: false })
        {
            findings.Add(Reading.PartMissing, main.Target, $"thiếu phần {main.Target}");
        }
        else if (!findings.Refused)
        {
            findings.Add(Reading.RelationshipsConflict, written: "gói không chỉ rõ phần chính của bảng tính");
        }
    }

    private static bool IsWorkbook(string type) =>
        type
            is "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
                or "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml"
        || HasMacros(type);

    private static bool HasMacros(string type) =>
        type
            is "application/vnd.ms-excel.sheet.macroenabled.main+xml"
                or "application/vnd.ms-excel.template.macroenabled.main+xml";

    private void Warn(string type, IReadOnlyDictionary<string, Relationship> links)
    {
        if (
            HasMacros(type)
            || links.Values.Any(link => link.Type.EndsWith("/vbaProject", StringComparison.Ordinal))
        )
        {
            findings.Add(Reading.MacrosIgnored);
        }

        if (links.Values.Any(link => link.Type == "externalLink"))
        {
            findings.Add(Reading.ExternalLinks);
        }
    }

    private CellContents ReadContents(WorkbookPart part, IReadOnlyDictionary<string, Relationship> links)
    {
        SharedStrings texts = new(findings);
        CellStyles styles = new(findings);
        WalkSingle(links, "sharedStrings", texts.Read);
        WalkSingle(links, "styles", styles.Read);
        return new(texts, styles.ToArray(), part.Uses1904Dates, findings);
    }

    private void WalkSingle(
        IReadOnlyDictionary<string, Relationship> links,
        string type,
        Action<XmlPart> walk
    )
    {
        if (Relationships.Single(links, type, findings) is { } link)
        {
            Walk(link.Target, walk);
        }
    }

    private ImmutableArray<Sheet> ReadSheets(
        WorkbookPart part,
        CellContents contents,
        IReadOnlyDictionary<string, Relationship> links
    )
    {
        HashSet<string> parts = new(StringComparer.OrdinalIgnoreCase);
        var sheets = ImmutableArray.CreateBuilder<Sheet>(part.Sheets.Count);
        foreach (var entry in part.Sheets)
        {
            if (
                !links.TryGetValue(entry.RelationshipId, out var link)
                || link.IsExternal
                || !parts.Add(link.Target)
            )
            {
                findings.Add(
                    Reading.SheetsConflict,
                    entry.Name,
                    $"liên kết {entry.RelationshipId} của trang không dẫn tới một phần riêng của tệp"
                );
            }
            else if (ReadSheet(entry, link, contents) is { } sheet)
            {
                sheets.Add(sheet);
            }
        }

        if (sheets.Count == 0 && !findings.Refused)
        {
            findings.Add(Reading.NoWorksheet);
        }

        return sheets.DrainToImmutable();
    }

    /// <returns>Null for a sheet without cells, or after a finding.</returns>
    private Sheet? ReadSheet(SheetEntry entry, Relationship link, CellContents contents)
    {
        switch (link.Type)
        {
            case "worksheet":
                return ReadWorksheet(entry, link.Target, contents);
            case "chartsheet":
                Walk(link.Target, xml => PartRoot.Is(xml, "chartsheet", findings));
                return null;
            default:
                findings.Add(Reading.SheetsConflict, entry.Name, $"trang thuộc loại lạ: {link.Type}");
                return null;
        }
    }

    private Sheet? ReadWorksheet(SheetEntry entry, string part, CellContents contents)
    {
        SheetPart sheet = new(entry, contents, findings);
        return
            package.Read(part, WorkbookLimits.SheetPart) is { } content
            && XmlPart.Walk(content, findings, entry.Name, names, sheet.Read)
            ? sheet.ToSheet(hasPictures)
            : null;
    }

    private bool Walk(string part, Action<XmlPart> walk) =>
        package.Read(part, WorkbookLimits.OtherPart) is { } content
        && XmlPart.Walk(content, findings, part, names, walk)
        && !findings.Refused;

    /// <summary>The program that saved the file, "Microsoft Excel", "WPS Spreadsheets"; Google names none.</summary>
    private string Producer(IReadOnlyDictionary<string, Relationship> roots)
    {
        var producer = "";
        WalkSingle(roots, "extended-properties", xml =>
        {
            foreach (var child in xml.Children())
            {
                producer = child == "Application" ? xml.Text() ?? "" : producer;
            }
        });
        return StoredText.Of(producer).Text.Trim();
    }
}
