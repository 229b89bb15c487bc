namespace Project06Report.Submissions;

/// <summary>A number, a finding, or a number with a note.</summary>
internal readonly record struct NumberFieldReading(decimal? Value, FieldFinding? Finding);
