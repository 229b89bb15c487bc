namespace Project06Report.Submissions;

/// <summary>How much is missing of a month, in words.</summary>
public static class MissingWords
{
    /// <returns>"2 đơn vị còn thiếu"; where one owes several forms, "2 đơn vị còn thiếu 3 biểu".</returns>
    public static string Of(MonthSubmissions received)
    {
        var missing = received.Missing;
        var units = missing.Select(owed => owed.Agency.Code).Distinct(StringComparer.Ordinal).Count();
        return missing.Any(owed => owed.Agency.Forms.Count > 1)
            ? $"{units} đơn vị còn thiếu {missing.Length} biểu"
            : $"{units} đơn vị còn thiếu";
    }
}
