using Project06Report.WordTemplates.Package;
using Scriban.Parsing;

namespace Project06Report.WordTemplates.Language;

/// <summary>The fault of reaching a limit: nothing more is evaluated.</summary>
internal sealed class Runaway(SourceSpan span, string expected)
    : TemplateFault(TemplateDiagnostics.TooMuchWork, span, expected);
