namespace Project06Report.Vietnamese;

/// <summary>The meaning of a text in a number cell.</summary>
/// <param name="Value">Only for <see cref="NumberOutcome.Number"/>; within ±10^15 and at most four decimals.</param>
/// <param name="IsPercent">A percent sign followed: "95,8%" is 95.8 with this flag.</param>
/// <param name="Note">In Vietnamese: what is unusual about an accepted spelling, with the words behind the number;
/// empty when the number is written as a report prints it.</param>
/// <param name="Reason">In Vietnamese: why it is not one number and how to write it; only for refusals.</param>
public sealed record NumberReading(
    NumberOutcome Outcome,
    decimal Value = 0,
    bool IsPercent = false,
    string Note = "",
    string Reason = ""
)
{
    public static NumberReading Refuse(string reason) => new(NumberOutcome.Refused, Reason: reason);
}
