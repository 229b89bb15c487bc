using System.Text;
using System.Xml;
using Project06Report.Diagnostics;
using Project06Report.Forms;
using Project06Report.Reconciliation.Results;

namespace Project06Report.Cli.Faces;

/// <summary>The run as JUnit XML, for whatever shows test results: a test case for each submission owed, for each rule
/// of each agency, and for each error that belongs to neither. A rule that was accepted or only needs a look does not
/// fail.</summary>
internal sealed class FindingsJunit
{
    private readonly RunView view;
    private readonly List<Diagnostic> errors;
    private readonly List<Diagnostic> accepted;

    private FindingsJunit(RunView view)
    {
        this.view = view;
        errors = [.. view.Findings.Where(view.Blocks)];
        accepted = [.. view.Findings.Where(finding => finding.Waiver.Length > 0)];
    }

    public static byte[] Write(RunView view)
    {
        var suites = new FindingsJunit(view).Suites();
        using var buffer = new MemoryStream();
        using (
            var xml = XmlWriter.Create(
                buffer,
                new()
                {
                    Indent = true,
                    NewLineChars = "\n",
                    Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
                }
            )
        )
        {
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", $"p06 {view.Command} {view.Month}");
            foreach (var suite in suites)
            {
                WriteSuite(xml, suite);
            }

            xml.WriteEndElement();
        }

        return [.. buffer.ToArray(), (byte)'\n'];
    }

    private List<Suite> Suites()
    {
        var submissions = SubmissionCases();
        var rules = (view.Reconciliation?.Results ?? []).Select(RuleCase).ToList();
        var reported = submissions.Concat(rules).SelectMany(test => test.Failures).ToHashSet();
        var others = errors
            .Where(finding => !reported.Contains(finding))
            .Select(finding => new Case("khac", finding.Place.ToString(), [finding], "", ""))
            .ToList();
        return [new("Bài nộp", submissions), new("Đối chiếu", rules), new("Lỗi khác", others)];
    }

    private List<Case> SubmissionCases() =>
        view.Received is not { } received
            ? []
            :
            [
                .. received.Catalogue.Owing.Select(agency => new Case(
                    "bai_nop",
                    $"{agency.Code} {agency.Name}",
                    [
                        .. errors.Where(finding =>
                            !IsReconciliation(finding)
                            && FindingGroups.AgencyOf(finding.Place, received)?.Code == agency.Code
                        ),
                    ],
                    "",
                    ""
                )),
            ];

    private Case RuleCase(RuleResult result)
    {
        var verdict = RuleVerdicts.Of(result, accepted);
        var failures = verdict is RuleVerdict.Broken or RuleVerdict.Doubtful or RuleVerdict.Skipped
            ? errors
                .Where(finding => IsReconciliation(finding) && RuleVerdicts.IsAbout(finding, result))
                .ToList()
            : [];
        var skipped = verdict == RuleVerdict.Skipped && failures.Count == 0 ? result.Why.Show() : "";
        return new(
            $"doi_chieu.{result.Instance.Agency.Code}",
            result.Instance.Rule.Code,
            failures,
            skipped,
            verdict is RuleVerdict.Holds ? "" : RuleVerdicts.Word(verdict)
        );
    }

    private static bool IsReconciliation(Diagnostic finding) =>
        finding.Kind.Code.StartsWith("P06-2", StringComparison.Ordinal);

    private static void WriteSuite(XmlWriter xml, Suite suite)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", suite.Name);
        xml.WriteAttributeString("tests", $"{suite.Cases.Count}");
        xml.WriteAttributeString("failures", $"{suite.Cases.Count(test => test.Failures.Count > 0)}");
        xml.WriteAttributeString("errors", "0");
        xml.WriteAttributeString("skipped", $"{suite.Cases.Count(test => test.Skipped.Length > 0)}");
        foreach (var test in suite.Cases)
        {
            WriteCase(xml, test);
        }

        xml.WriteEndElement();
    }

    private static void WriteCase(XmlWriter xml, Case test)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", test.Class);
        xml.WriteAttributeString("name", Printable(test.Name));
        if (test.Failures is [var first, ..])
        {
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("type", first.Kind.Code);
            xml.WriteAttributeString("message", Printable(first.Kind.Title));
            xml.WriteString(Printable(string.Join("\n\n", test.Failures.Select(InWords))));
            xml.WriteEndElement();
        }
        else if (test.Skipped.Length > 0)
        {
            xml.WriteStartElement("skipped");
            xml.WriteAttributeString("message", Printable(test.Skipped));
            xml.WriteEndElement();
        }

        if (test.Remark.Length > 0)
        {
            xml.WriteElementString("system-out", test.Remark);
        }

        xml.WriteEndElement();
    }

    private static string InWords(Diagnostic finding) =>
        string.Join(
            '\n',
            new[]
            {
                $"{finding.Kind.Code} {finding.Kind.Title}",
                $"Ở: {finding.Place}",
                Labelled("Đang ghi", finding.Written.Show()),
                Labelled(finding.ExpectedLabel, finding.Expected.Show()),
                Labelled("Khả năng", finding.Cause.Show()),
                Labelled("Cách sửa", finding.Remedy.Show()),
            }.Where(line => line.Length > 0)
        );

    private static string Labelled(string label, string text) => text.Length == 0 ? "" : $"{label}: {text}";

    /// <summary>What XML cannot hold is shown as a replacement character.</summary>
    private static string Printable(string text)
    {
        var printable = text.ToCharArray();
        for (var at = 0; at < printable.Length; at++)
        {
            if (at + 1 < printable.Length && char.IsSurrogatePair(printable[at], printable[at + 1]))
            {
                at++;
            }
            else if (!XmlConvert.IsXmlChar(printable[at]))
            {
                printable[at] = '\uFFFD';
            }
        }

        return new(printable);
    }

    private sealed record Suite(string Name, IReadOnlyList<Case> Cases);

    private sealed record Case(
        string Class,
        string Name,
        IReadOnlyList<Diagnostic> Failures,
        string Skipped,
        string Remark
    );
}
