using Project06Report.Figures;

namespace Project06Report.Submissions;

/// <summary>Values of a submission. Whatever <see cref="FieldReader"/> reads has the cell it was read from.</summary>
internal static class SubmittedValues
{
    public static SubmissionCell ReadFrom(this DateValue date) =>
        date.Cell ?? throw new ArgumentException("a date that was read from no cell", nameof(date));

    public static SubmissionCell ReadFrom(this TextValue text) =>
        text.Cell ?? throw new ArgumentException("a text that was read from no cell", nameof(text));

    public static SubmissionCell ReadFrom(this Figure figure) =>
        figure.Cell ?? throw new ArgumentException("a figure that was read from no cell", nameof(figure));
}
