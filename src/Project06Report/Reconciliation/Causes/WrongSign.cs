namespace Project06Report.Reconciliation.Causes;

/// <summary>-72 for 72.</summary>
internal static class WrongSign
{
    public static Cause? Recognise(Repair repair) =>
        repair.Written != 0 && repair.Proper == -repair.Written
            ? new Cause("sai_dau", Describe(repair.Written), 7)
            : null;

    private static string Describe(decimal written) => written < 0 ? "gõ thừa dấu trừ" : "thiếu dấu trừ";
}
