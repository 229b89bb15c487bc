using System.Collections.Immutable;
using Project06Report.Diagnostics;
using Project06Report.Periods;

namespace Project06Report.Catalogue;

/// <summary>First and last day a row of the catalogue holds, both included; no last day means until further notice.</summary>
public readonly record struct Validity(DateOnly First, DateOnly? Last)
{
    public bool Covers(DateOnly day) => First <= day && (Last is null || day <= Last);

    public bool Overlaps(Validity other) => Covers(other.First) || other.Covers(First);

    /// <summary>The first day of this validity that none of the others covers, or null: together they cover it all.</summary>
    public DateOnly? FirstDayNotIn(params Validity[] others)
    {
        var day = First;
        for (var next = 0; next < others.Length && day <= (Last ?? DateOnly.MaxValue); next++)
        {
            if (!others[next].Covers(day))
            {
                continue;
            }

            if (others[next].Last is not { } last || last == DateOnly.MaxValue)
            {
                return null;
            }

            // the day after may lie in one that was passed over
            (day, next) = (last.AddDays(1), -1);
        }

        return Last is null || day <= Last ? day : null;
    }
}

/// <summary>Sheet CAI_DAT: a name and its value.</summary>
public sealed record Setting(string Key, string Value, Validity Validity);

/// <summary>Sheet DON_VI: a body that sends a form, or is only named in lists (no form).</summary>
/// <param name="Code">Upper-case ASCII, never reused: CAT, BHXH, SYT.</param>
/// <param name="Name">In running text: "Công an Tỉnh".</param>
/// <param name="Symbol">In document numbers: "CAT".</param>
/// <param name="Order">Protocol order in every list, from 1.</param>
/// <param name="Form">Code of the form it owes each month, or empty.</param>
public sealed record Agency(
    string Code,
    string Name,
    string ShortName,
    string Symbol,
    int Order,
    string Form,
    Validity Validity
);

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

/// <summary>Sheet BIEU_MAU.</summary>
public sealed record Form(string Code, string Name, string Version, BalanceScheme Balance, Validity Validity);

/// <summary>Sheet DE_CUONG: a section of the report, "I.1".</summary>
public sealed record Section(string Code, string Title, Validity Validity)
{
    /// <summary>As a name in templates: "I.1" is <c>i_1</c>.</summary>
    public string Name => Code.ToLowerInvariant().Replace('.', '_');
}

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
}

/// <summary>Sheet CHI_TIEU: one place in a form, which is one figure, text, date, list or commitment.</summary>
/// <param name="Code">The form's row: <c>thuong_tru_dvc</c>.</param>
/// <param name="Column">The form's column: <c>tiep_nhan</c>, <c>ky_nay</c>, <c>luy_ke</c>, <c>tu</c>, <c>mau</c>; empty for lists and commitments.</param>
/// <param name="Sheet">SO_LIEU, HO_SO, TY_SO, DANH_SACH or CAM_KET.</param>
/// <param name="Agency">The one agency that answers for it, or <c>*</c>: every agency that owes the form.</param>
/// <param name="Decimals">Printed decimals, 0 to 4; 0 means whole numbers only.</param>
/// <param name="Channel">HO_SO only: term code of the channel, <c>kenh_cong_dvc</c>.</param>
/// <param name="Parent">HO_SO only: the row this one is a part of, or empty.</param>
/// <param name="Required">A blank cell is an error.</param>
public sealed record Indicator(
    string Code,
    string Column,
    string Sheet,
    string Form,
    string Agency,
    string Section,
    string Name,
    string Unit,
    IndicatorKind Kind,
    int Decimals,
    string Channel,
    string Parent,
    bool Required,
    Validity Validity
)
{
    /// <summary><c>thuong_tru_dvc.tiep_nhan</c>; for lists and commitments the code alone.</summary>
    public string Id { get; } = Column.Length == 0 ? Code : $"{Code}.{Column}";

    /// <summary>Its value is a number: everything but texts, dates, lists and commitments.</summary>
    public bool IsNumeric => IsNumericKind(Kind);

    public static bool IsNumericKind(IndicatorKind kind) => kind <= IndicatorKind.Percentage;
}

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

    /// <summary><c>bien_dong</c>: left changed by more than the tolerance in per cent against the previous month, or against the median
    /// of the months before where <c>ve_phai</c> says <c>trung_vi</c>.</summary>
    Change,

    /// <summary><c>dem</c>: left = number of entries of the list.</summary>
    Count,

    /// <summary><c>ngay_trong_ky</c>: the as-of date of left lies in the window.</summary>
    DateInPeriod,

    /// <summary><c>tuyen_tinh</c>: left = a linear expression with whole coefficients.</summary>
    Linear,
}

public enum MissingOperand
{
    /// <summary><c>bo_qua</c>: the rule is not evaluated and reported as such.</summary>
    Skip,

    /// <summary><c>coi_la_0</c></summary>
    Zero,

    /// <summary><c>loi</c></summary>
    Error,
}

/// <summary>A whole coefficient times an indicator; the agency is empty where it is the rule's own.</summary>
public sealed record Term(int Coefficient, string Agency, string Indicator);

/// <summary>Sheet QUY_TAC.</summary>
/// <param name="Form">The rule holds for every agency that owes this form.</param>
/// <param name="Left">The figure the rule is about: the total, the part, the percentage, the remainder.</param>
/// <param name="Operands">Read off the expression: <c>tong.tiep_nhan + 2*SYT:x.ky_nay - y.luy_ke</c>.</param>
/// <param name="Range">For <see cref="RuleKind.Range"/>: both ends, included; null is unbounded.</param>
/// <param name="Tolerance">In units of the left side; for <see cref="RuleKind.Change"/> in per cent.</param>
/// <param name="OnTrial">Findings are warnings only.</param>
/// <param name="Advice">The instruction for the sender, Vietnamese, may be empty.</param>
public sealed record Rule(
    string Code,
    RuleKind Kind,
    string Form,
    string Left,
    ImmutableArray<Term> Operands,
    (decimal? Low, decimal? High) Range,
    decimal Tolerance,
    Severity Severity,
    MissingOperand WhenMissing,
    bool OnTrial,
    string Advice,
    Validity Validity
)
{
    /// <summary>For <see cref="RuleKind.Change"/>: the median of the known months before is what is usual, not the last month.</summary>
    public bool AgainstMedian { get; init; }
}

/// <summary>Sheet VAN_BAN: a document the report cites.</summary>
public sealed record CitedDocument(
    string Code,
    string Type,
    string Number,
    string Symbol,
    DateOnly Date,
    string Issuer,
    string Title,
    Validity Validity
);

/// <summary>Sheet NGUOI_KY: "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", the name.</summary>
public sealed record Signer(string Authority, string Position, string Name, Validity Validity);

/// <summary>Sheet NOI_NHAN, in order, without dash and semicolon.</summary>
public sealed record Recipient(int Order, string Text, Validity Validity);

/// <summary>Sheet THUAT_NGU: the wording of the day ("mức độ 3, mức độ 4" until 14/8/2022).</summary>
public sealed record Wording(string Code, string Text, Validity Validity);

/// <summary>Sheet NGAY_NGHI, which a catalogue may do without: a day on which public offices do not work although it is none of the
/// weekend, or work although it is.</summary>
/// <param name="IsWorkedInstead">A day of the weekend that is worked (làm bù).</param>
/// <param name="Name">"Quốc khánh".</param>
public sealed record SpecialDay(DateOnly Day, bool IsWorkedInstead, string Name, Validity Validity);

/// <summary>Sheet KE_THUA, which a catalogue may do without: from its first day on another agency answers for what this one did.
/// An agency whose tasks were divided has a row for each successor.</summary>
/// <param name="Basis">The document that says so.</param>
public sealed record Succession(string Former, string Successor, string Basis, Validity Validity);

/// <summary>Sheet NGAT_CHUOI, which a catalogue may do without: from this month on a figure counts from an approved opening value and
/// no longer from what was reported last month (a correction, a merger, another definition).</summary>
/// <param name="Indicator">Its id: <c>cccd_thu_nhan.luy_ke</c>.</param>
/// <param name="Month">The first month that continues the opening value.</param>
/// <param name="Opening">What stands for last month's value, in the indicator's unit.</param>
/// <param name="Basis">The document that approves it.</param>
public sealed record SeriesBreak(
    string Indicator,
    string Agency,
    ReportingMonth Month,
    decimal Opening,
    string ApprovedBy,
    string Basis,
    Validity Validity
);
