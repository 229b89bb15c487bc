using Project06Report.Periods;

namespace Project06Report.Catalogue;

/// <summary>Sheet BIEU_MAU.</summary>
public sealed record Form(string Code, string Name, string Version, BalanceScheme Balance, Validity Validity)
{
    /// <summary>A matrix form has a row for each unit of this group, on a sheet for each line. Empty for a form in
    /// which the sender speaks for itself.</summary>
    public string UnitGroup { get; init; } = "";

    /// <summary>The last row of a matrix form's sheets is the sum; its code is the group's.</summary>
    public bool HasTotalRow { get; init; }

    public bool IsMatrix => UnitGroup.Length > 0;
}
