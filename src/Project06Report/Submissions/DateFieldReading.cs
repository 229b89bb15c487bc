namespace Project06Report.Submissions;

/// <summary>A day, or how the cell is quoted and what is probably wrong with it.</summary>
internal sealed record DateFieldReading(DateOnly? Day, string Written = "", string Cause = "");
