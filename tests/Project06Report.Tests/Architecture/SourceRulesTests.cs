using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Project06Report.Tests.Architecture;

/// <summary>The rules that keep the sources readable: one thought a line, a name for each step, one type a file.</summary>
public sealed partial class SourceRulesTests
{
    private const int Columns = 120;
    private const int TokensOfAMethod = 300;
    private const int LinesOfAMethod = 40;
    private const int Parameters = 5;
    private const double TokensOfALine = 7.2;

    /// <summary>The null-forgiving <c>!</c> of all sources: what types do not say yet. It may only fall.</summary>
    private const int Forgiven = 6;

    /// <summary>The bands of codes: a sentence of Vietnamese stands on one line.</summary>
    private static bool IsBandOfCodes(SourceFile file) =>
        Path.GetFileName(file.Name).Split('.')[0] is "DiagnosticCatalogue" or "TemplateDiagnostics";

    [Fact]
    public void No_line_is_longer_than_120_columns() =>
        None(
            from file in SourceFile.Product
            where !IsBandOfCodes(file)
            let raw = file.LinesOfRawStrings
            from line in File.ReadLines(Path.Combine(Repository.Root, file.Name)).Index()
            where line.Item.Length > Columns && !raw.Contains(line.Index)
            select $"{file.Name}({line.Index + 1}) has {line.Item.Length} columns"
        );

    [Fact]
    public void No_conditional_stands_in_a_branch_of_another() =>
        None(
            from file in SourceFile.Product
            from outer in file.Root.DescendantNodes().OfType<ConditionalExpressionSyntax>()
            where
                Bare(outer.WhenTrue) is ConditionalExpressionSyntax
                || Bare(outer.WhenFalse) is ConditionalExpressionSyntax
            select $"{file.Name}({outer.GetLocation().GetLineSpan().StartLinePosition.Line + 1})"
        );

    [Fact]
    public void A_method_has_at_most_300_tokens_40_lines_and_5_parameters() =>
        None(
            from file in SourceFile.Product
            from method in file.Methods
            where !IsTable(method) && !IsOfScriban(method)
            let tokens = SourceFile.TokensOf(method)
            let lines = SourceFile.LinesIn(method)
            let parameters = method
                .ChildNodes()
                .OfType<ParameterListSyntax>()
                .Sum(list => list.Parameters.Count)
            where tokens > TokensOfAMethod || lines > LinesOfAMethod || parameters > Parameters
            select $"{file.NameOf(method)}: {tokens} tokens, {lines} lines, {parameters} parameters"
        );

    [Fact]
    public void A_line_holds_at_most_7_2_tokens_on_average()
    {
        var average =
            (double)SourceFile.Product.Sum(file => file.Tokens) / SourceFile.Product.Sum(file => file.Lines);
        Assert.InRange(average, 1, TokensOfALine);
    }

    [Fact]
    public void A_file_has_one_type_named_after_it_or_a_union_or_a_request_and_its_result() =>
        None(
            from file in SourceFile.Product
            let types = file.TopLevelTypes.ToList()
            where types.Count > 1 && !AreOneUnion(types) && !AreARunWithItsWords(types)
            select $"{file.Name}: {string.Join(' ', types.Select(type => type.Identifier.Text))}"
        );

    [Fact]
    public void A_namespace_is_the_folder_it_lies_in() =>
        None(
            from file in SourceFile.Product
            from space in file.Root.Members.OfType<BaseNamespaceDeclarationSyntax>()
            where space.Name.ToString() != NamespaceOf(file)
            select $"{file.Name}: {space.Name}"
        );

    [Fact]
    public void A_file_that_a_comment_names_exists() =>
        None(
            from file in SourceFile.Product
            from comment in file.Comments
            from Match cited in CitedFile().Matches(comment)
            where !Exists(cited.Value)
            select $"{file.Name} cites {cited.Value}"
        );

    [Fact]
    public void Null_is_forgiven_seldom() =>
        Assert.InRange(
            SourceFile.Product.Sum(file =>
                file.Root.DescendantNodes()
                    .Count(node => node.IsKind(SyntaxKind.SuppressNullableWarningExpression))
            ),
            0,
            Forgiven
        );

    [Theory]
    [InlineData("Inputs")]
    [InlineData("Judging")]
    [InlineData("Outputs")]
    [InlineData("Runs")]
    [InlineData("Sealing")]
    [InlineData("Tracing")]
    public void Null_is_never_forgiven_from_inputs_to_tracing(string room) =>
        None(
            from file in SourceFile.Product
            where file.Name.StartsWith($"src/Project06Report/{room}/", StringComparison.Ordinal)
            from node in file.Root.DescendantNodes()
            where node.IsKind(SyntaxKind.SuppressNullableWarningExpression)
            select $"{file.Name}: {node}"
        );

    /// <summary>All that break a rule, a line each: a list cut short would have to be asked for again and again.</summary>
    private static void None(IEnumerable<string> broken)
    {
        var all = broken.ToList();
        Assert.True(all.Count == 0, $"{all.Count} break the rule:\n{string.Join('\n', all)}");
    }

    /// <summary>A line for each kind of file: the one table among the methods.</summary>
    private static bool IsTable(SyntaxNode method) =>
        method is MethodDeclarationSyntax { Identifier.Text: "BySignature" };

    /// <summary>The parameters are those of IScriptCustomBinaryOperation.</summary>
    private static bool IsOfScriban(SyntaxNode method) =>
        method is MethodDeclarationSyntax { Identifier.Text: "TryEvaluate" };

    private static SyntaxNode Bare(ExpressionSyntax expression) =>
        expression is ParenthesizedExpressionSyntax inner ? Bare(inner.Expression) : expression;

    /// <summary>All but one derive from that one.</summary>
    private static bool AreOneUnion(List<BaseTypeDeclarationSyntax> types) =>
        types.Exists(root =>
            types.TrueForAll(type => type == root || DerivesFrom(type, root.Identifier.Text, types))
        );

    private static bool DerivesFrom(
        BaseTypeDeclarationSyntax type,
        string root,
        List<BaseTypeDeclarationSyntax> types
    ) =>
        type.BaseList?.Types.Select(named => named.Type.ToString().Split('(')[0]).ToList() is { } bases
        && (
            bases.Contains(root)
            || types.Exists(between =>
                between != type
                && bases.Contains(between.Identifier.Text)
                && DerivesFrom(between, root, types)
            )
        );

    /// <summary>What a command is asked and what comes of it stand beside the run.</summary>
    private static bool AreARunWithItsWords(List<BaseTypeDeclarationSyntax> types) =>
        types.Count(type => !WordOfARun().IsMatch(type.Identifier.Text)) <= 1;

    private static string NamespaceOf(SourceFile file)
    {
        var folders = file.Name.Split('/')[1..^1];
        return string.Join('.', folders)
            .Replace("Project06Report.Values", "Project06Report", StringComparison.Ordinal);
    }

    private static bool Exists(string cited) =>
        RepositoryFiles.Value.Contains(Path.GetFileName(cited)) || Path.GetFileName(cited) is "danh-muc.xlsx";

    private static readonly Lazy<HashSet<string>> RepositoryFiles = new(() =>
        new DirectoryInfo(Repository.Root)
            .EnumerateFiles("*.*", SearchOption.AllDirectories)
            .Select(file => file.Name)
            .ToHashSet(StringComparer.Ordinal)
    );

    [GeneratedRegex(@"[\w./-]+\.(?:md|cs|ps1|targets|pubxml|csproj)\b")]
    private static partial Regex CitedFile();

    [GeneratedRegex("(Request|Result|Scope|Copies)$")]
    private static partial Regex WordOfARun();
}
