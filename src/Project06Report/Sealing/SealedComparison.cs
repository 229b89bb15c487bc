using Project06Report.Bundles;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Outputs;
using Project06Report.Workbooks;
using Project06Report.Workbooks.Opening;
using Project06Report.Workspaces;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Sealing;

/// <summary>What a sealed month holds against what comes of its inputs today.</summary>
internal static class SealedComparison
{
    /// <summary>More differing cells of one workbook than this are counted, not listed.</summary>
    private const int MostCells = 50;

    public static IEnumerable<Diagnostic> Figures(SealedMonth sealedMonth, ReportDraft draft) =>
        ChangedFigure
            .Between(sealedMonth.Figures, [.. FigureLines.Read(FigureLines.OfSubmissions(draft.Received))])
            .Select(ChangedFigure.Differs);

    public static IEnumerable<Diagnostic> Outputs(SealedMonth sealedMonth, ReportDraft draft)
    {
        foreach (var file in sealedMonth.Record.Outputs)
        {
            var again = draft.Outputs.FirstOrDefault(output => output.Name == file.Name);
            foreach (
                var finding in again is null
                    ? [new(Seals.TextDiffers, new FilePlace(file.Path), "không lập lại được tệp này")]
                    : Output(file, sealedMonth.BytesOf(file), again, draft)
            )
            {
                yield return finding;
            }
        }

        foreach (
            var added in draft.Outputs.Where(output =>
                sealedMonth.Record.Outputs.All(file => file.Name != output.Name)
            )
        )
        {
            yield return new(
                Seals.OtherContainer,
                new FilePlace(added.Name),
                "phiên bản p06 này lập thêm tệp này"
            );
        }
    }

    private static List<Diagnostic> Output(SealedFile file, byte[] bytes, Output again, ReportDraft draft)
    {
        if (bytes.AsSpan().SequenceEqual(again.Bytes))
        {
            return [];
        }

        List<Diagnostic> differences = file.Name.EndsWith(".docx", StringComparison.OrdinalIgnoreCase)
            ?
            [
                .. HandEdits
                    .Between(file.Path, bytes, again.Bytes, draft)
                    .Select(edit => edit with { Kind = Seals.TextDiffers }),
            ]
            : [.. Cells(file.Path, bytes, again.Bytes)];
        return differences.Count > 0
            ? differences
            :
            [
                new(
                    Seals.OtherContainer,
                    new FilePlace(file.Path),
                    $"SHA-256 {Bag.Hash(again.Bytes)}",
                    $"SHA-256 {file.Sha256}"
                ),
            ];
    }

    private static IEnumerable<Diagnostic> Cells(string file, byte[] old, byte[] now)
    {
        if (
            WorkbookReader.Read(file, old).Workbook is not { } before
            || WorkbookReader.Read(file, now).Workbook is not { } after
        )
        {
            return [new(Seals.TextDiffers, new FilePlace(file), "khác byte, không so được từng ô")];
        }

        var (was, reads) = (Values(before), Values(after));
        var differing = was
            .Keys.Union(reads.Keys)
            .Where(cell => was.GetValueOrDefault(cell) != reads.GetValueOrDefault(cell))
            .ToList();
        return differing.Count > MostCells
            ?
            [
                new(
                    Seals.TextDiffers,
                    new FilePlace(file),
                    FormattableString.Invariant($"{differing.Count} ô khác nhau")
                ),
            ]
            : differing.Select(cell => new Diagnostic(
                Seals.TextDiffers,
                new CellPlace(file, cell.Sheet, cell.Cell),
                $"“{was.GetValueOrDefault(cell)}” trong gói",
                $"“{reads.GetValueOrDefault(cell)}” khi lập lại"
            ));
    }

    private static Dictionary<(string Sheet, CellAddress Cell), string> Values(Workbook workbook) =>
        workbook
            .Sheets.SelectMany(sheet =>
                sheet.Cells.Select(cell => (Key: (sheet.Name, cell.Address), cell.Text))
            )
            .ToDictionary(cell => cell.Key, cell => cell.Text);
}
