namespace Project06Report.Rules;

/// <summary>The closed set of rule kinds.</summary>
public enum RuleKind
{
    /// <summary><c>tong</c></summary>
    Sum,

    /// <summary><c>hieu</c></summary>
    Difference,

    /// <summary><c>bang</c></summary>
    Equal,

    /// <summary><c>khong_qua</c>: left ≤ right.</summary>
    AtMost,

    /// <summary><c>ty_le</c>: left is the percentage of the first operand in the second.</summary>
    Percentage,

    /// <summary><c>noi_ky</c>: left = the previous month's value of the operand.</summary>
    Opening,

    /// <summary><c>luy_ke</c>: left = its own previous value + operands.</summary>
    Continuity,

    /// <summary><c>don_dieu</c>: left ≥ its own previous value.</summary>
    NeverFalls,

    /// <summary><c>bat_buoc_cap</c>: both given or neither.</summary>
    BothOrNeither,

    /// <summary><c>loai_tru_cap</c>: not both above zero.</summary>
    NotBoth,

    /// <summary><c>mien_gia_tri</c>: left inside the range written "0..100".</summary>
    Range,

    /// <summary><c>bien_dong</c>: left changed by more than the tolerance in per cent against the previous month, or
    /// against the median of the months before where <c>ve_phai</c> says <c>trung_vi</c>.</summary>
    Change,

    /// <summary><c>dem</c>: left = number of entries of the list.</summary>
    Count,

    /// <summary><c>ngay_trong_ky</c>: the as-of date of left lies in the window.</summary>
    DateInPeriod,

    /// <summary><c>tuyen_tinh</c>: left = a linear expression with whole coefficients.</summary>
    Linear,

    /// <summary><c>khong_tang</c>: left ≤ its own previous value.</summary>
    NeverRises,
}
