using System.Collections.Immutable;
using Project06Report.Figures;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using static Project06Report.WordTemplates.Package.TemplateDiagnostics;

namespace Project06Report.WordTemplates.Language;

/// <summary>What a sum over a group says of itself: <c>so_don_vi</c>, <c>so_don_vi_phai_gui</c>, <c>thieu</c> and
/// <c>du</c>.</summary>
internal sealed class FigureMembers(ScriptModel model) : IObjectAccessor
{
    public static readonly ImmutableArray<string> Names = ["so_don_vi", "so_don_vi_phai_gui", "thieu", "du"];

    public Type? IndexType => null;

    public bool HasIndexer => false;

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => Names.Length;

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => Names;

    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) =>
        Names.Contains(member);

    public bool TryGetValue(
        TemplateContext context,
        SourceSpan span,
        object target,
        string member,
        out object value
    )
    {
        var coverage = ((ScriptFigure)target).Figure.Coverage;
        value = Refusal(member, coverage) is { } refusal
            ? throw new TemplateFault(UnknownMember, span, refusal)
            : model.ToScript(Of(member, coverage));
        return true;
    }

    public bool TrySetValue(
        TemplateContext context,
        SourceSpan span,
        object target,
        string member,
        object? value
    ) => false;

    public bool TryGetItem(
        TemplateContext context,
        SourceSpan span,
        object target,
        object index,
        out object value
    )
    {
        value = target;
        return false;
    }

    public bool TrySetItem(
        TemplateContext context,
        SourceSpan span,
        object target,
        object index,
        object? value
    ) => false;

    /// <summary>Why a figure does not have a member; null when it has.</summary>
    public static string? Refusal(string member, ImmutableArray<Coverage> coverage)
    {
        if (!Names.Contains(member))
        {
            return KnownNames.NoSuchMember(member, coverage.IsEmpty ? [] : Names, "số liệu");
        }

        return coverage.IsEmpty
            ? $"'{member}' chỉ có ở tổng của một nhóm đơn vị; số liệu này không phải tổng như vậy"
            : null;
    }

    /// <summary>The value of a member, of the coverage of a figure.</summary>
    public static ReportValue Of(string member, ImmutableArray<Coverage> coverage) =>
        member switch
        {
            "so_don_vi" => Count(coverage, coverage.Sum(one => one.Given.Count)),
            "so_don_vi_phai_gui" => Count(coverage, coverage.Sum(one => one.Owed.Length)),
            "thieu" => new ListValue([
                .. from one in coverage
                from name in one.Missing
                select new MissingUnit(name.Text, name.Origin, one.Group),
            ]),
            _ => new TruthValue(coverage.All(one => one.IsComplete)),
        };

    private static FigureValue Count(ImmutableArray<Coverage> coverage, int count) =>
        new(Figure.CountOfUnits(count, coverage));
}
