namespace Project06Report.Catalogue;

/// <summary>Days off that a deadline depends on and nobody knows yet.</summary>
/// <param name="Month">Its days off are not announced; null: nothing is listed for the whole year.</param>
public sealed record UnknownDaysOff(int Year, int? Month);
