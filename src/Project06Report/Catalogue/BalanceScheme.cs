namespace Project06Report.Catalogue;

/// <summary>How the dossier columns of a form balance (domain: three schemes are in use and must be declared).</summary>
public enum BalanceScheme
{
    /// <summary>No dossier table.</summary>
    None,

    /// <summary><c>dong_ky</c>: received = resolved + pending + returned; no opening stock.</summary>
    SamePeriod,

    /// <summary><c>ii06a</c>: form II.06a/VPCP/KSTT; opening stock inside received, returned inside resolved.</summary>
    OpeningInsideReceived,

    /// <summary><c>ton_dau_cuoi</c>: opening + received = resolved + returned + withdrawn + closing.</summary>
    OpeningToClosing,
}
