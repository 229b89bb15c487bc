using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Project06Report.Tests.Architecture;

/// <summary>A C# file of the product, parsed; what is counted here is what the rules of the house speak of.</summary>
/// <param name="Name">Relative to the repository, with '/'.</param>
internal sealed record SourceFile(string Name, CompilationUnitSyntax Root)
{
    private static readonly Lazy<IReadOnlyList<SourceFile>> Parsed = new(() => Below("src"));

    /// <summary>Every file of src.</summary>
    public static IReadOnlyList<SourceFile> Product => Parsed.Value;

    public IEnumerable<BaseTypeDeclarationSyntax> TopLevelTypes =>
        Root
            .Members.OfType<BaseNamespaceDeclarationSyntax>()
            .SelectMany(space => space.Members)
            .OfType<BaseTypeDeclarationSyntax>();

    /// <summary>Methods, constructors, operators and local functions.</summary>
    public IEnumerable<SyntaxNode> Methods =>
        Root.DescendantNodes()
            .Where(node => node is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax);

    public int Tokens => Root.DescendantTokens().Count(token => !token.IsKind(SyntaxKind.EndOfFileToken));

    /// <summary>Lines that hold a token.</summary>
    public int Lines => Root.DescendantTokens().SelectMany(LinesOf).Distinct().Count();

    /// <summary>Where a raw string stands the line's length is the text's.</summary>
    public HashSet<int> LinesOfRawStrings =>
        [
            .. Root.DescendantTokens()
                .Where(token =>
                    token.Kind()
                        is SyntaxKind.MultiLineRawStringLiteralToken
                            or SyntaxKind.SingleLineRawStringLiteralToken
                )
                .Concat(
                    Root.DescendantNodes()
                        .OfType<InterpolatedStringExpressionSyntax>()
                        .Where(text =>
                            text.StringStartToken.Text.Contains("\"\"\"", StringComparison.Ordinal)
                        )
                        .SelectMany(text => text.DescendantTokens())
                )
                .SelectMany(LinesOf),
        ];

    public IEnumerable<string> Comments =>
        Root.DescendantTrivia(descendIntoTrivia: false)
            .Where(trivia =>
                trivia.Kind()
                    is SyntaxKind.SingleLineCommentTrivia
                        or SyntaxKind.MultiLineCommentTrivia
                        or SyntaxKind.SingleLineDocumentationCommentTrivia
            )
            .Select(trivia => trivia.ToFullString());

    /// <summary>What a method is called in a list of those that break a rule.</summary>
    public string NameOf(SyntaxNode method) =>
        $"{Name}({LineOf(method) + 1}) "
        + method switch
        {
            MethodDeclarationSyntax named => named.Identifier.Text,
            LocalFunctionStatementSyntax local => local.Identifier.Text,
            ConstructorDeclarationSyntax made => made.Identifier.Text,
            _ => method.Kind().ToString(),
        };

    public static int TokensOf(SyntaxNode node) => node.DescendantTokens().Count();

    public static int LinesIn(SyntaxNode node) =>
        node.DescendantTokens().SelectMany(LinesOf).Distinct().Count();

    private static int LineOf(SyntaxNode node) => node.GetLocation().GetLineSpan().StartLinePosition.Line;

    private static IEnumerable<int> LinesOf(SyntaxToken token)
    {
        var span = token.GetLocation().GetLineSpan();
        return Enumerable.Range(
            span.StartLinePosition.Line,
            span.EndLinePosition.Line - span.StartLinePosition.Line + 1
        );
    }

    private static List<SourceFile> Below(string folder) =>
        [
            .. new DirectoryInfo(Path.Combine(Repository.Root, folder))
                .EnumerateFiles("*.cs", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Repository.Root, file.FullName).Replace('\\', '/'))
                .Where(name => !name.Split('/').Any(part => part is "obj" or "bin"))
                .Order(StringComparer.Ordinal)
                .Select(Parse),
        ];

    private static SourceFile Parse(string name) =>
        new(
            name,
            CSharpSyntaxTree
                .ParseText(File.ReadAllText(Path.Combine(Repository.Root, name)), new(LanguageVersion.Latest))
                .GetCompilationUnitRoot()
        );
}
