using Project06Report.Figures;
using Xunit;
using static Project06Report.Tests.Model;

namespace Project06Report.WordTemplates.Tests;

public sealed class FootnoteTests
{
    [Fact]
    public void A_footnote_is_evaluated_in_the_scope_of_its_loop_and_numbered_in_order() =>
        Assert.Equal(
            "Sở A[^1: A gồm 1; 2.]\nSở B[^2: B gồm 3.]\nhết[^3: cố định]",
            Rendering.Text(
                new Docx()
                    .P("{{ for s in ds }}")
                    .P(
                        "Sở {{ s.ten }}[^{{ s.ten }} gồm {{ for x in s.muc }}{{ x }}{{ if !for.last }}; {{ end }}{{ end }}.]"
                    )
                    .P("{{ end }}")
                    .P("hết[^cố định]"),
                Of(
                    (
                        "ds",
                        List(
                            Of(("ten", T("A")), ("muc", List(N(1), N(2)))),
                            Of(("ten", T("B")), ("muc", List(N(3))))
                        )
                    )
                )
            )
        );

    [Fact]
    public void A_footnote_in_a_branch_not_taken_leaves_nothing() =>
        Assert.Equal(
            "a\nb[^1: còn]",
            Rendering.Text(
                new Docx().P("a").P("{{ if co }}").P("x[^mất]").P("{{ end }}").P("b[^còn]"),
                Of(("co", new TruthValue(false)))
            )
        );

    [Fact]
    public void A_footnote_inside_a_looped_row_is_repeated_with_it() =>
        Assert.Equal(
            "| A | 1[^1: ghi chú A] |\n| B | 2[^2: ghi chú B] |",
            Rendering.Text(
                new Docx().Table([
                    "{{ for x in ds }}{{ x.ten }}",
                    "{{ x.so }}[^ghi chú {{ x.ten }}]{{ end }}",
                ]),
                Of(("ds", List(Of(("ten", T("A")), ("so", N(1))), Of(("ten", T("B")), ("so", N(2))))))
            )
        );

    /// <summary>At the limit accepted, one more refused; the time it takes is measured by TemplateBenchmarks.</summary>
    [Theory]
    [InlineData(5_000, "")]
    [InlineData(
        5_001,
        "P06-337 mau.docx › thân văn bản › đoạn 2 › chú thích 1: {{ x }} → tối đa 5000 chú thích"
    )]
    public void Five_thousand_notes_are_rendered_and_no_more(int notes, string finding)
    {
        var template = new Docx()
            .P("{{ for x in ds }}")
            .P("số {{ x }}[^chú {{ x }}]")
            .P("{{ end }}")
            .ToBytes();
        var rendering = WordTemplate
            .Open("mau.docx", template)
            .Template!.Render(
                Of(("ds", List([.. Enumerable.Range(1, notes).Select(number => (ReportValue)N(number))]))),
                Rendering.Modified
            );
        Assert.Equal(finding, string.Join("\n", rendering.Findings.Select(Rendering.Line)));
        if (rendering.Document is { } report)
        {
            ReportRules.Check(report);
            Assert.EndsWith("số 5.000[^5000: chú 5.000]", DocxText.Of(report), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Two_hundred_notes_in_nested_loops_show_their_own_values()
    {
        var groups = List([
            .. Enumerable
                .Range(0, 20)
                .Select(group =>
                    Of(
                        (
                            "ds",
                            List([
                                .. Enumerable.Range(0, 10).Select(item => (ReportValue)N(group * 10 + item)),
                            ])
                        )
                    )
                ),
        ]);
        var text = Rendering.Text(
            new Docx().P("{{ for g in nhom }}").P("{{ for x in g.ds }}số[^{{ x }}]{{ end }}").P("{{ end }}"),
            Of(("nhom", groups))
        );
        Assert.Equal(
            string.Join(
                "\n",
                Enumerable
                    .Range(0, 20)
                    .Select(group =>
                        string.Concat(
                            Enumerable
                                .Range(0, 10)
                                .Select(item => $"số[^{group * 10 + item + 1}: {group * 10 + item}]")
                        )
                    )
            ),
            text
        );
    }
}
