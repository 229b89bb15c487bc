using Project06Report.Diagnostics;
using Project06Report.Vietnamese;

namespace Project06Report.Reconciliation.Waivers;

/// <summary>A row of <c>giai-trinh.xlsx</c> as it stands there. Only people fill in the last four.</summary>
/// <param name="Row">From 1, of the sheet.</param>
/// <param name="Severity">In words, when the row was prepared.</param>
/// <param name="Finding">In words, when the row was prepared.</param>
/// <param name="DateText">As written, when it is no date.</param>
public sealed record Waiver(
    WaiverSubject Subject,
    string Severity,
    string Finding,
    int Row,
    Place Place,
    string Reason,
    string Person,
    string SecondPerson,
    DateOnly? Date,
    string DateText
)
{
    /// <summary>Nobody has written anything yet: a prepared row grants nothing and is no finding.</summary>
    public bool IsBlank =>
        Reason.Length + Person.Length + SecondPerson.Length + DateText.Length == 0 && Date is null;

    /// <summary>"lý do (Nguyễn Văn A; Trần Thị B duyệt; 20/8/2022)".</summary>
    public string Words =>
        $"{Reason} ({Person}{Approver}; {(Date is { } day ? VietnameseDate.Short(day) : DateText)})";

    private string Approver => SecondPerson.Length > 0 ? $"; {SecondPerson} duyệt" : "";

    /// <returns>What is still to be written for a finding of this severity, in words; empty when nothing.</returns>
    public IReadOnlyList<string> Lacking(Severity severity)
    {
        var lacking = new List<string>();
        Require(Reason.Length > 0, "lý do");
        Require(Person.Length > 0, "người giải trình");
        Require(
            severity < Diagnostics.Severity.Error || SecondPerson.Length > 0,
            "người duyệt (phát hiện này là lỗi)"
        );
        Require(
            SecondPerson.Length == 0
                || !string.Equals(SecondPerson, Person, StringComparison.OrdinalIgnoreCase),
            "người duyệt khác với người giải trình"
        );
        Require(Date is not null, DateText.Length == 0 ? "ngày" : $"ngày có thật (đang ghi “{DateText}”)");
        return lacking;

        void Require(bool given, string what)
        {
            if (!given)
            {
                lacking.Add(what);
            }
        }
    }
}
