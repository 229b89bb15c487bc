using Project06Report.Periods;

namespace Project06Report.Catalogue;

/// <summary>Sheet BIEU_MAU.</summary>
public sealed record Form(string Code, string Name, string Version, BalanceScheme Balance, Validity Validity);
