namespace Project06Report.Diagnostics;

/// <summary>What a code stands for, the same for every finding that carries it. Codes are never reused.
/// Bands: 1xx reading submissions, 2xx reconciliation, 3xx template (301-349) and catalogue (350-399), 4xx seal,
/// 5xx files and folders.</summary>
/// <param name="Code"><c>P06-</c> and three digits.</param>
/// <param name="Severity">The usual severity; a rule of the catalogue may state another for its findings.</param>
/// <param name="Stop">How a run ends that a finding of the kind stops. A note has one too: a rule of the catalogue may
/// make it an error.</param>
/// <param name="Title">One short Vietnamese sentence without a full stop.</param>
/// <param name="Explanation">For <c>p06 explain</c>: what it means and how it comes about, in Vietnamese.</param>
/// <param name="Remedy">What the reader does about it, in Vietnamese; a finding may carry a more exact one.</param>
public sealed record DiagnosticKind(
    string Code,
    Severity Severity,
    Stop Stop,
    string Title,
    string Explanation,
    string Remedy
)
{
    /// <summary>The same, said to the agency whose file it is; empty when that agency can do nothing about
    /// it.</summary>
    public string SenderRemedy { get; init; } = Remedy;

    /// <summary>Its findings say why something is refused where others say what should stand there.</summary>
    public bool GivesReason { get; init; }
}
