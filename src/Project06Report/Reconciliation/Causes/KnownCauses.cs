using System.Collections.Immutable;

namespace Project06Report.Reconciliation.Causes;

/// <summary>Every cause the program can name. Of those that fit the cheapest is reported; of equally cheap ones
/// the first.</summary>
internal static class KnownCauses
{
    private static readonly ImmutableArray<Func<Repair, Cause?>> All =
    [
        DecimalForThousands.Recognise,
        PercentScale.Recognise,
        WrongUnit.Recognise,
        WrongSign.Recognise,
        AdjacentDigitsSwapped.Recognise,
        DroppedDigit.Recognise,
        ExtraDigit.Recognise,
        OneDigitWrong.Recognise,
        DistantDigitsSwapped.Recognise,
        CumulativeForMonth.Recognise,
        OpeningStockIncluded.Recognise,
        PartLeftOut.Recognise,
        PreviousValue.Recognise,
        CopiedFromNeighbour.Recognise,
    ];

    public static Cause Best(Repair repair) =>
        All.Select(recognise => recognise(repair)).OfType<Cause>().MinBy(cause => cause.Cost)
        ?? Cause.Unexplained;
}
