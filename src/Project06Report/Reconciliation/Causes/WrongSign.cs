namespace Project06Report.Reconciliation.Causes;

/// <summary>-72 for 72.</summary>
internal static class WrongSign
{
    public static Cause? Recognise(Repair repair) =>
        repair.Written != 0 && repair.Proper == -repair.Written
            ? new Cause("sai_dau", repair.Written < 0 ? "gõ thừa dấu trừ" : "thiếu dấu trừ", 7)
            : null;
}
