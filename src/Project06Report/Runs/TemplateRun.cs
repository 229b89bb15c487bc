using System.Collections.Immutable;
using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Inputs;
using Project06Report.Layout;
using Project06Report.Outputs;
using Project06Report.Periods;
using Project06Report.Reports;
using Project06Report.Vietnamese;
using Project06Report.WordTemplates;
using Project06Report.WordTemplates.Checking;
using Project06Report.WordTemplates.Language;
using Project06Report.WordTemplates.Package;
using Project06Report.Workspaces;

namespace Project06Report.Runs;

/// <summary>What <c>template check</c> is asked for.</summary>
/// <param name="File">A template the user named; null for the one of the month's catalogue.</param>
/// <param name="Annotated">Where to write a copy with a comment at each finding; null for none.</param>
public sealed record TemplateCheckRequest(
    ReportingMonth Month,
    string? File = null,
    string? Annotated = null
);

/// <summary>What came of it.</summary>
/// <param name="Written">Where the annotated copy lies; null when there is none.</param>
public sealed record TemplateCheckResult(IReadOnlyList<Diagnostic> Findings, string? Written)
{
    internal static TemplateCheckResult Stopped(IEnumerable<Diagnostic> findings) =>
        new(Diagnostic.InOrder(findings), null);
}

/// <summary>What came of <c>template fields</c>.</summary>
/// <param name="Fields">Empty when the catalogue cannot be used.</param>
/// <param name="Findings">Why there is no list; empty when there is one.</param>
public sealed record TemplateFieldsResult(
    ImmutableArray<TemplateField> Fields,
    IReadOnlyList<Diagnostic> Findings
);

/// <summary>Everything that can be said of a Word template without the month's figures, and what may be written into
/// one.</summary>
public static class TemplateRun
{
    /// <summary>Checks a template against the catalogue at the month's cut-off.</summary>
    public static TemplateCheckResult Check(Workspace workspace, TemplateCheckRequest request)
    {
        var catalogue = CatalogueInput.Read(workspace, request.Month);
        if (catalogue.Book is not { } book)
        {
            return TemplateCheckResult.Stopped(catalogue.Findings);
        }

        var file = request.File is { } given
            ? workspace.ReadGiven(given)
            : ReportTemplate.Read(workspace, book, request.Month);
        if (file.Bytes is not { } bytes)
        {
            return TemplateCheckResult.Stopped(file.Findings);
        }

        var snippets = request.File is { } path
            ? ReportTemplate.BesideGiven(workspace, path)
            : ReportTemplate.Beside(workspace, file.Name);
        var findings = Diagnostic.InOrder(Findings(file.Name, bytes, book, request.Month, snippets));
        return request.Annotated is { } target
            ? Annotated(workspace, target, AnnotatedCopy.Of(file.Name, bytes, findings, snippets), findings)
            : new(findings, null);
    }

    /// <summary>Everything a template of the month may say, with the month's own values where it has any.</summary>
    public static TemplateFieldsResult Fields(Workspace workspace, ReportingMonth month)
    {
        var catalogue = CatalogueInput.Read(workspace, month);
        if (catalogue.Book is not { } book)
        {
            return new([], Diagnostic.InOrder(catalogue.Findings));
        }

        var earlier = EarlierMonths.Of(workspace, book, month);
        var now = ReportModel.Of(book, MonthFolder.Read(workspace, book, month).Submissions, earlier);
        return new(
            [
                .. PublishedFields.Of(ExampleMonth.Model(book, month, ExampleFilling.Full), now),
                .. FunctionGuide.All.Select(function => new TemplateField(
                    "hàm",
                    function.Tag,
                    function.Meaning,
                    ""
                )),
            ],
            Diagnostic.InOrder(catalogue.Findings)
        );
    }

    /// <summary>What the check says of each template the catalogue names for the month, with the errors of every
    /// filling.</summary>
    internal static IEnumerable<IEnumerable<Diagnostic>> OfMonth(
        Workspace workspace,
        CatalogueBook book,
        ReportingMonth month
    )
    {
        var longer = book.At(book.PeriodOf(month).Last).Setting(OptionalSettings.LongerTemplate);
        yield return OfEveryFilling(workspace, ReportTemplate.Read(workspace, book, month), book, month);
        if (longer.Length > 0)
        {
            yield return OfEveryFilling(workspace, workspace.Read(longer), book, month);
        }
    }

    /// <summary>The check of one month passes over errors of the fillings it needs for the sums and the layout
    /// alone.</summary>
    private static IEnumerable<Diagnostic> OfEveryFilling(
        Workspace workspace,
        FileReading file,
        CatalogueBook book,
        ReportingMonth month
    )
    {
        if (file.Bytes is not { } bytes)
        {
            return file.Findings;
        }

        var snippets = ReportTemplate.Beside(workspace, file.Name);
        var example = Example(file.Name, book, month);
        var rendered =
            from filling in (ExampleFilling[])[ExampleFilling.Partial, ExampleFilling.BeforeIssue]
            let template = WordTemplate.Open(file.Name, bytes, snippets).Template
            where template is not null
            from finding in template.Render(example(filling), book.PeriodOf(month).Last).Findings
            where finding.Severity == Severity.Error
            select finding;
        return Findings(file.Name, bytes, book, month, snippets).Concat(rendered);
    }

    private static TemplateCheckResult Annotated(
        Workspace workspace,
        string path,
        byte[] copy,
        IReadOnlyList<Diagnostic> findings
    ) =>
        RequestedFile.Write(path, copy, workspace.Files) is { } failure
            ? TemplateCheckResult.Stopped([.. findings, failure])
            : new(findings, path);

    private static ImmutableArray<Diagnostic> Findings(
        string name,
        byte[] file,
        CatalogueBook book,
        ReportingMonth month,
        Func<string, SnippetFile> snippets
    )
    {
        var opened = WordTemplate.Open(name, file, snippets);
        if (opened.Template is not { } template)
        {
            return opened.Findings;
        }

        if (template.Tags.Count == 0)
        {
            // a finished report: its figures are meant to be there
            return [.. Together(DecreeThirtyLayout.Check(template.Package))];
        }

        var day = book.PeriodOf(month).Last;
        var example = Example(name, book, month);
        var full = template.Render(example(ExampleFilling.Full), day).Findings;
        return
        [
            .. full,
            .. TemplateCheck.Unguarded(template, full, example(ExampleFilling.Required), day),
            .. SumsNotTold(template, example, day),
            .. TemplateCheck.Words(template, Words(book, day)),
            .. Layout(name, file, example, day, snippets),
        ];
    }

    /// <summary>Where a unit of every group has sent nothing, the report must say so of its sums.</summary>
    private static IEnumerable<Diagnostic> SumsNotTold(
        WordTemplate template,
        Func<ExampleFilling, RecordValue> example,
        DateOnly day
    )
    {
        var partial = template.Render(example(ExampleFilling.Partial), day);
        return IncompleteSums.Untold(
            new FilePlace(template.Package.Name),
            partial.Printed.Select(value => value.Value)
        );
    }

    /// <summary>What the template will be given: the catalogue's template of longer periods sees a quarter, every other
    /// a month.</summary>
    private static Func<ExampleFilling, RecordValue> Example(
        string name,
        CatalogueBook book,
        ReportingMonth month
    ) =>
        name == book.At(book.PeriodOf(month).Last).Setting(OptionalSettings.LongerTemplate)
            ? filling => ExampleMonth.Quarter(book, month, filling)
            : filling => ExampleMonth.Model(book, month, filling);

    /// <summary>Of a report made up, since a template alone shows neither its numbers nor its lists; each departure
    /// once.</summary>
    private static IEnumerable<Diagnostic> Layout(
        string name,
        byte[] file,
        Func<ExampleFilling, RecordValue> example,
        DateOnly day,
        Func<string, SnippetFile> snippets
    )
    {
        // the second takes the branches for empty lists; the third is for a template that cannot be rendered without
        // every text
        var usual = Of(ExampleFilling.BeforeIssue, finding =>
            finding is { Rule: "E07", Severity: Severity.Warning }
        );
        return Together(
            (
                usual ?? Of(ExampleFilling.Full, finding => finding.Rule is "E05" or "E06" or "E07") ?? []
            ).Concat(Of(ExampleFilling.Required, finding => finding.Rule is "E05" or "E06" or "E07") ?? [])
        );

        // of texts that are made up neither form nor length can be judged
        IEnumerable<Diagnostic>? Of(ExampleFilling filling, Func<Diagnostic, bool> isMadeUp) =>
            TracedReport.Render(name, file, example(filling), day, snippets) is { } report
                ? DecreeThirtyLayout
                    .Check(report.Document, report.PlaceOf)
                    .Where(finding => !isMadeUp(finding))
                : null;
    }

    /// <summary>A wrong style is one mistake, however many paragraphs have it.</summary>
    private static IEnumerable<Diagnostic> Together(IEnumerable<Diagnostic> findings) =>
        from alike in findings.GroupBy(finding => (finding.Rule, finding.Expected))
        let places = alike.Select(finding => finding.Place).Distinct().ToList()
        select alike.First() with
        {
            Cause =
                places.Count > 1
                    ? FormattableString.Invariant(
                        $"{places.Count - 1} đoạn khác cũng vậy; có thể sai ở kiểu (Styles) của đoạn"
                    )
                    : "",
            Related = places[1..],
        };

    /// <summary>What the catalogue calls things on a day, and what it called them on other days.</summary>
    private static TemplateWords Words(CatalogueBook book, DateOnly day)
    {
        var at = book.At(day);
        List<string> agencies =
        [
            .. at
                .Agencies.SelectMany(agency => new[] { agency.Name, agency.ShortName })
                .Distinct(StringComparer.Ordinal),
        ];
        var wordings = at.Wordings.Select(wording => wording.Text).ToHashSet(StringComparer.Ordinal);
        return new(
            agencies,
            [
                .. from wording in book.Wordings
                where !wording.Validity.Covers(day) && !wordings.Contains(wording.Text)
                let now = at.Wordings.FirstOrDefault(other => other.Code == wording.Code)?.Text
                select new StaleWord(wording.Text, $"{{{{ thuat_ngu.{wording.Code} }}}}{Now(now, day)}"),
                .. from agency in book.Agencies
                where !agency.Validity.Covers(day) && !agencies.Contains(agency.Name, StringComparer.Ordinal)
                select new StaleWord(
                    agency.Name,
                    Now(at.FindAgency(agency.Code)?.Name, day) is { Length: > 0 } now
                        ? now[2..]
                        : $"ngày {VietnameseDate.Short(day)} danh mục không có đơn vị này"
                ),
            ]
        );
    }

    private static string Now(string? text, DateOnly day) =>
        text is null ? "" : $", ngày {VietnameseDate.Short(day)} là “{text}”";
}
