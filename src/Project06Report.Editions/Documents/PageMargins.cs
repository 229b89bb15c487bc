namespace Project06Report.Editions.Documents;

/// <summary>In twips.</summary>
internal sealed record PageMargins(int Top, int Bottom, int Left, int Right);
