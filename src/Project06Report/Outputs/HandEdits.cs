using System.Diagnostics;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Reconciliation.Causes;
using Project06Report.Reconciliation.Results;
using Project06Report.Reports;
using Project06Report.Rules;
using Project06Report.Vietnamese;
using Project06Report.WordTemplates.Comparison;
using Project06Report.WordTemplates.Writing;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Outputs;

/// <summary>What a person changed in a report after p06 made it: each place with the value that stood there, its cells
/// and, for a number, the slip it looks like.</summary>
internal sealed class HandEdits
{
    private readonly string name;
    private readonly ReportDraft draft;

    private HandEdits(string name, ReportDraft draft) => (this.name, this.draft) = (name, draft);

    /// <param name="name">Of the edited file, for the findings.</param>
    /// <param name="edited">What a person left of it.</param>
    /// <param name="generated">The report as p06 makes it.</param>
    /// <param name="draft">Knows where each of its values comes from.</param>
    public static IEnumerable<Diagnostic> Between(
        string name,
        byte[] edited,
        byte[] generated,
        ReportDraft draft
    )
    {
        List<Diagnostic> refusals = [];
        return
            ReportParagraph.Read(name, edited, refusals) is { } now
            && ReportParagraph.Read(name, generated, refusals) is { } old
            ? TextChange.Between(old, now).Select(new HandEdits(name, draft).Finding)
            :
            [
                new(
                    Seals.IssuedNotComparable,
                    new FilePlace(name),
                    name.EndsWith(".docx", StringComparison.OrdinalIgnoreCase)
                        ? $"không đọc được thành tài liệu Word. {refusals[0].Written.Show()}".TrimEnd(
                            '.',
                            ' '
                        )
                        : $"tệp loại {Path.GetExtension(name)}",
                    "một tệp .docx"
                ),
            ];
    }

    private Diagnostic Finding(TextChange change)
    {
        var paragraph = ParagraphOf(change);
        var values = ValuesAt(change);
        var source = values.SelectMany(value => Provenance.Lines(value.Value)).Distinct().ToList();
        return new(
            change.Kind switch
            {
                TextChangeKind.Number => Seals.IssuedFigure,
                TextChangeKind.Wording => Seals.IssuedWording,
                _ => Seals.IssuedPunctuation,
            },
            new ParagraphPlace(name, paragraph.Part, paragraph.Number, "", "", paragraph.Number)
            {
                Excerpt = change.New is null ? $"đoạn đã bị xóa: {Short(paragraph.Text)}" : change.Context,
            },
            change.NewText.Length == 0 ? "đã xóa" : $"“{change.NewText}”",
            change.OldText.Length == 0
                ? "không có chỗ này"
                : string.Join("\n", source.Prepend($"“{change.OldText}”")),
            change.Kind == TextChangeKind.Number ? Cause(change, values) : Phrase.Empty
        )
        {
            Related =
            [
                .. values
                    .SelectMany(value => Provenance.Cells(value.Value))
                    .Select(cell => cell.Place)
                    .Distinct(),
            ],
        };
    }

    /// <summary>As it reads now, or as it read before it was deleted.</summary>
    private static ReportParagraph ParagraphOf(TextChange change) =>
        change.New ?? change.Old ?? throw new UnreachableException("A change is of a paragraph.");

    /// <summary>The values whose print the change touches.</summary>
    private List<PrintedValue> ValuesAt(TextChange change) =>
        change.Old is null
            ? []
            :
            [
                .. PrintedSpan
                    .In(change.Old, draft.Printed)
                    .Where(span =>
                        span.Start < change.OldStart + change.OldText.Length && change.OldStart < span.End
                    )
                    .Select(span => span.Value),
            ];

    private Phrase Cause(TextChange change, List<PrintedValue> values)
    {
        if (
            values
                is not [{ Value: FigureValue { Figure: { Cell: { } cell } figure, Decimals: var decimals } }]
            || VietnameseNumber.Parse(change.NewText)
                is not { Outcome: not NumberOutcome.Refused, Value: var written }
        )
        {
            return "sửa tay sau khi lập báo cáo";
        }

        var operand = new Operand(1, KeyAt(cell), draft.Received.Month, written, cell, cell.Label, decimals);
        var cause = KnownCauses.Best(
            new(operand, written, figure.Value, new(new OperandSource(draft.Received, null), []))
        );
        return "sửa tay sau khi lập báo cáo" + (cause.IsKnown ? "; " + cause.Text : "");
    }

    private FigureKey KeyAt(CellOrigin cell)
    {
        foreach (
            var submission in draft.Received.Submissions.Where(submission => submission.File == cell.File)
        )
        {
            return new(
                submission.Agency.Code,
                submission.Figures.FirstOrDefault(figure => figure.Value.Cell == cell).Key ?? ""
            );
        }

        return new("", "");
    }

    private static string Short(string text) => text.Length <= 80 ? text : text[..80] + "…";
}
