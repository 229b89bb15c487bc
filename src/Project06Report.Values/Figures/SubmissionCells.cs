namespace Project06Report.Figures;

/// <summary>The cells of submissions that values rest on.</summary>
public static class SubmissionCells
{
    extension(IOriginated value)
    {
        /// <summary>The cell it was read from; null when it was computed, made up or comes from elsewhere.</summary>
        public SubmissionCell? Cell => value.Origin as SubmissionCell;
    }

    /// <summary>Every cell a figure rests on, each once, in the order of the operands.</summary>
    public static IEnumerable<SubmissionCell> Cells(this Figure figure) =>
        figure.Origins().OfType<SubmissionCell>();
}
