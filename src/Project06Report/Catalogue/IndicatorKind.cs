namespace Project06Report.Catalogue;

/// <summary>What a figure means over time; decides continuity rules and roll-ups.</summary>
public enum IndicatorKind
{
    /// <summary><c>phat_sinh</c>: happened in the period; months add up.</summary>
    Flow,

    /// <summary><c>ton</c>: stands at the cut-off; the last month counts.</summary>
    Stock,

    /// <summary><c>luy_ke</c>: from the beginning up to the cut-off.</summary>
    Cumulative,

    /// <summary><c>ty_so</c>: numerator or denominator of n/N.</summary>
    Ratio,

    /// <summary><c>ty_le</c>: a typed percentage; a witness beside its operands.</summary>
    Percentage,

    /// <summary><c>danh_sach</c></summary>
    List,

    /// <summary><c>van_ban</c></summary>
    Text,

    /// <summary><c>ngay</c></summary>
    Date,

    /// <summary><c>cam_ket</c>: a commitment with a deadline.</summary>
    Commitment,

    /// <summary><c>dau_ky</c>: stood at the beginning of the period; of several months the first counts.</summary>
    Opening,

    /// <summary><c>tinh</c>: typed, but follows from its sum or balance; of several months it is computed
    /// again.</summary>
    Derived,
}
