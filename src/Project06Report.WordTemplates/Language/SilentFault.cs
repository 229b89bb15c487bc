using Project06Report.WordTemplates.Package;
using Scriban.Parsing;

namespace Project06Report.WordTemplates.Language;

/// <summary>A consequence of a fault already reported; it is not reported itself.</summary>
internal sealed class SilentFault(SourceSpan span)
    : TemplateFault(TemplateDiagnostics.CannotCompute, span, "");
