using Project06Report.Diagnostics;
using Project06Report.WordTemplates.Package;
using Project06Report.WordTemplates.Reading;
using static Project06Report.WordTemplates.Package.TemplateDiagnostics;

namespace Project06Report.WordTemplates.Structure;

/// <summary>Pairs tags into blocks, moves them to their places and checks the structure, all before
/// evaluation.</summary>
internal static class TemplateStructure
{
    /// <returns>False when a finding forbids to write the program.</returns>
    public static bool Arrange(TemplateSource source)
    {
        if (IsTooLarge(source))
        {
            return false;
        }

        foreach (var tag in source.Tags)
        {
            tag.Statements = StatementReader.Read(tag.Code);
            CheckWords(tag, source.Findings);
        }

        var readers = source.Stories.ConvertAll(story => Pair(story.Root, source.Findings));
        if (source.Findings.Exists(finding => finding.Severity == Severity.Error))
        {
            return false;
        }

        foreach (var (story, reader) in source.Stories.Zip(readers))
        {
            new Lifter(story.Root, reader.Blocks, source.Findings).Lift();
            StructureChecks.Check(story.Root, reader, source.Findings);
        }

        LoopLists.Mark(source.Stories, readers.SelectMany(reader => reader.Blocks));
        return !source.Findings.Exists(finding => finding.Severity == Severity.Error);
    }

    private static bool IsTooLarge(TemplateSource source)
    {
        if (source.Tags.Count > TemplateLimits.Tags)
        {
            var tags = FormattableString.Invariant($"{source.Tags.Count} thẻ; tối đa {TemplateLimits.Tags}");
            source.Findings.Add(source.Tags[^1].Finding(TooDeep, tags));
            return true;
        }

        if (source.Paragraphs <= TemplateLimits.Paragraphs || source.Tags.Count == 0)
        {
            return false;
        }

        var paragraphs = FormattableString.Invariant(
            $"{source.Paragraphs} đoạn; tối đa {TemplateLimits.Paragraphs}"
        );
        source.Findings.Add(source.Tags[^1].Finding(TooDeep, paragraphs));
        return true;
    }

    private static BlockReader Pair(Shell root, List<Diagnostic> findings)
    {
        var reader = new BlockReader(findings);
        reader.Read(Nodes.Tags(root));
        return reader;
    }

    private static void CheckWords(Tag tag, List<Diagnostic> findings)
    {
        foreach (var typed in tag.Statements.Where(statement => statement.Typed is not null))
        {
            findings.Add(
                tag.Finding(
                    TypingAccident,
                    $"'{typed.Keyword}'",
                    $"gõ '{typed.Keyword.Split(' ')[^1]}' thành '{typed.Typed}'"
                )
            );
        }

        var replaced = tag
            .Statements.SelectMany(statement => statement.Words)
            .FirstOrDefault(word => word.Text is [.., '…' or '≤' or '≥' or '≠' or '→' or '⇒' or '×' or '÷']);
        if (replaced?.Text is { } text)
        {
            findings.Add(tag.Finding(BadCharacter, $"thay '{text}' bằng ký tự gõ thường"));
        }

        if (tag.Statements.Any(statement => statement.Keyword is "tablerow"))
        {
            findings.Add(tag.Finding(Forbidden, "'tablerow' chỉ dùng cho trang web; lặp hàng bảng bằng for"));
        }
    }
}
