using Project06Report.Editions;
using Project06Report.Figures;
using Project06Report.Inputs;
using Project06Report.Outputs;
using Project06Report.Periods;
using Project06Report.Submissions;
using Project06Report.Tests.Submissions;
using Project06Report.Vietnamese;
using Project06Report.Workspaces;

namespace Project06Report.Tests.November2026;

/// <summary>The worked example of the edition 2026, made from its text: 119 senders, 233 forms a month.</summary>
internal static class SampleNovember
{
    public static readonly ReportingMonth November = new(2026, 11);

    private static readonly Lazy<Dictionary<string, byte[]>> Made = new(() =>
        new Edition(Path.Combine(Repository.Root, "templates", "2026"))
            .Samples()
            .ToDictionary(file => file.Name, file => file.Content, StringComparer.Ordinal)
    );

    private static readonly Lazy<DraftResult> Drafted = new(() => Draft(Files()));

    /// <summary>Of the example as it is.</summary>
    public static DraftResult Whole => Drafted.Value;

    public static RecordValue Model { get; } = ModelOf(Whole);

    /// <summary>A copy of the files, to be changed.</summary>
    public static Dictionary<string, byte[]> Files() => new(Made.Value, StringComparer.Ordinal);

    public static DraftResult Draft(Dictionary<string, byte[]> files, params string[] allowMissing) =>
        MonthlyRun.Draft(
            Workspace.Holding(files),
            new(new MonthScope(November, [], [.. allowMissing], Strict: false))
        );

    public static CheckResult Check(Dictionary<string, byte[]> files) =>
        MonthlyRun.Check(Workspace.Holding(files), new(MonthScope.Whole(November)));

    public static RecordValue ModelOf(DraftResult draft)
    {
        var inputs = draft.Report!.Judged.Inputs;
        return ReportModel.Of(inputs.Catalogue, inputs.Received, inputs.Earlier);
    }

    /// <summary>With the month before it.</summary>
    public static MonthSubmissions Received { get; } =
        Whole.Report!.Received with
        {
            Before = Whole.Report.Judged.Inputs.Earlier.Previous(Whole.Report.Received.Catalogue),
        };

    /// <summary>A sender's form with a few things typed otherwise.</summary>
    public static Dictionary<string, byte[]> With(string file, Func<EditedForm, EditedForm> edit)
    {
        var files = Files();
        var path = $"2026-11/nop/{file}-2026-11.xlsx";
        files[path] = edit(EditedForm.Of(files[path])).ToBytes();
        return files;
    }

    /// <summary>As the report prints a figure: "2.934.507", "89,3"; a text as it is.</summary>
    public static string Shown(string path, RecordValue? model = null) =>
        ValueAt(path, model ?? Model) switch
        {
            FigureValue figure => VietnameseNumber.Format(figure.Figure.Value, figure.Decimals),
            TextValue text => text.Text,
            var other => other.GetType().Name,
        };

    public static ReportValue ValueAt(string path, RecordValue model)
    {
        ReportValue at = model;
        foreach (var name in path.Split('.'))
        {
            var record = at as RecordValue ?? ((ListValue)at).Whole!;
            at = record.Members.Single(member => member.Key == name).Value;
        }

        return at;
    }
}
