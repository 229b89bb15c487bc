namespace Project06Report.Diagnostics;

/// <summary>What a finding says of the figures that contradict each other, as data: the sentences say the
/// same.</summary>
/// <param name="IsSearched">False when there was more to look at than the search allows.</param>
/// <param name="Broken">The rules that do not hold and are explained here.</param>
/// <param name="Options">The explanations, the most usual first; sure is only what is said of the first.</param>
public sealed record Judgement(
    Sureness Sureness,
    bool IsSearched,
    IReadOnlyList<JudgedRule> Broken,
    IReadOnlyList<JudgedOption> Options
);
