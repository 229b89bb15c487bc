namespace Project06Report.Diagnostics;

/// <summary>One bound of what is read or done: beyond it there is a finding with the number found and the limit;
/// nothing is cut off.</summary>
/// <param name="What">What is counted: Vietnamese, as <c>p06 explain gioi-han</c> prints it.</param>
/// <param name="Unit">Vietnamese, after a number.</param>
public sealed record Limit(string What, long Value, string Unit);
