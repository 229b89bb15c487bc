namespace Project06Report.Figures;

/// <summary>The cells of submissions that values rest on.</summary>
public static class SubmissionCells
{
    extension(Figure figure)
    {
        /// <summary>The cell it was read from; null when it was computed or is a constant.</summary>
        public SubmissionCell? Cell => figure.Origin as SubmissionCell;

        /// <summary>Every cell this figure rests on, each once, in the order of the operands.</summary>
        public IEnumerable<SubmissionCell> Cells() => figure.Origins().OfType<SubmissionCell>();
    }

    extension(TextValue text)
    {
        public SubmissionCell? Cell => text.Origin as SubmissionCell;
    }

    extension(DateValue date)
    {
        public SubmissionCell? Cell => date.Origin as SubmissionCell;
    }
}
