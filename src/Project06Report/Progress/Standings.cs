namespace Project06Report.Progress;

public static class Standings
{
    /// <summary>Whether nothing more is expected.</summary>
    public static bool IsDone(this Standing standing) => standing <= Standing.Late;
}
