namespace Project06Report.Editions.Documents;

/// <param name="Width">In millimetres.</param>
/// <param name="Height">In millimetres.</param>
internal sealed record ChartSize(int Width, int Height);
