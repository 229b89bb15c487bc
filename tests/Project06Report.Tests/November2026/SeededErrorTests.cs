using Project06Report.Diagnostics;
using Project06Report.Tests.Submissions;
using Xunit;
using static Project06Report.Tests.November2026.SampleNovember;

namespace Project06Report.Tests.November2026;

/// <summary>What goes wrong in practice, typed into the worked example one at a time.</summary>
public sealed class SeededErrorTests
{
    /// <summary>Of findings that the example has without it.</summary>
    private static readonly HashSet<string> Usual =
    [
        .. Whole.Findings.Select(finding => $"{finding.Kind.Code} {finding.Place}"),
    ];

    [DeepFact]
    public void A_commune_and_the_police_differ() =>
        Tells("P06-204", "X28261-06-XA", form => form.Set("TY_SO", "btxh", "tu", 1495));

    [DeepFact]
    public void More_were_done_than_there_are() =>
        Tells("P06-205", "BHXH", form => form.Set("TY_SO", "csyt_tra_cuu", "tu", 9999));

    [DeepFact]
    public void Plots_that_remain_to_be_cleaned_become_more()
    {
        var files = With("X28261-06-XA", form => form.Set("TY_SO", "dd_n2", "tu", 1504));
        const string police = "2026-11/nop/CAT-06-CT-2026-11.xlsx";
        files[police] = EditedForm
            .Of(files[police])
            .Set("DD_N2", "X28261", "tu", 1504)
            .Set("DD_N2", "XA", "tu", 96212 + 1504 - 1349)
            .ToBytes();
        Assert.Equal(["P06-239"], Told(files).Select(finding => finding.Kind.Code));
    }

    [DeepFact]
    public void Digits_of_the_row_of_totals_changed_places() =>
        Tells("P06-201", "CAT-06-CT", form => form.Set("DDDT", "XA", "tu", 2935407));

    [DeepFact]
    public void Rows_were_sorted_without_their_codes() =>
        Tells("P06-237", "CAT-06-CT", form =>
            form.Set("SSK", "X28249", "ten", "Phường Mỹ Tho").Set("SSK", "X28261", "ten", "Phường Đạo Thạnh")
        );

    [DeepFact]
    public void A_name_without_marks_that_two_communes_bear()
    {
        var told = Told(
            With("X28261-06-XA", form =>
                form.Set("BIA", "don_vi", "gia_tri", "My Tho").Set("_META", "don_vi", "gia_tri", "My Tho")
            )
        );
        var finding = Assert.Single(told, finding => finding.Kind.Code == "P06-144");
        Assert.Contains("X28261", finding.Expected.Show(), StringComparison.Ordinal);
        Assert.Contains("X30076", finding.Expected.Show(), StringComparison.Ordinal);
    }

    [DeepFact]
    public void Nothing_happened_and_yet_a_flow_is_above_zero() =>
        Tells("P06-161", "X28261-II06", form => form.Set("BIA", "khong_phat_sinh", "gia_tri", "x"));

    [DeepFact]
    public void Four_communes_fewer_are_told_and_their_sums_are_smaller()
    {
        var files = Files();
        string[] absent = ["X30235", "X30244", "X30253", "X30259"];
        foreach (
            var path in files
                .Keys.Where(path =>
                    absent.Any(code => path.StartsWith($"2026-11/nop/{code}-", StringComparison.Ordinal))
                )
                .ToList()
        )
        {
            files.Remove(path);
        }

        var draft = Draft(files, absent);
        Assert.Contains(draft.Findings, finding => finding.Kind.Code == "P06-235");
        Assert.DoesNotContain(draft.Findings, finding => finding.Severity == Severity.Error);
        var model = ModelOf(draft);
        Assert.Equal(
            ("2.826.217", "3.162.738", "89,4"),
            (
                Shown("nhom.xa.ty_so.dddt.tu", model),
                Shown("nhom.xa.ty_so.dddt.mau", model),
                Shown("nhom.xa.ty_so.dddt.ty_le", model)
            )
        );
        Assert.Equal("AbsentValue", Shown("nhom.xa.ty_so.dddt.tu_tang", model));
    }

    private static void Tells(string code, string file, Func<EditedForm, EditedForm> edit) =>
        Assert.Equal([code], Told(With(file, edit)).Select(finding => finding.Kind.Code).Distinct());

    /// <summary>Warnings and errors that the example does not have.</summary>
    private static List<Diagnostic> Told(Dictionary<string, byte[]> files) =>
        [
            .. Check(files)
                .Findings.Where(finding =>
                    finding.Severity > Severity.Note
                    && !Usual.Contains($"{finding.Kind.Code} {finding.Place}")
                ),
        ];
}
