using Project06Report.Figures;
using Project06Report.Vietnamese;

namespace Project06Report.Reports;

/// <summary>Lists the names that templates are checked against, those of <see cref="ExampleMonth"/>, each with its
/// value in the month itself.</summary>
public sealed class PublishedFields
{
    private const int LongestValue = 60;
    private readonly RecordValue published;
    private readonly HashSet<string> listedElements = new(StringComparer.Ordinal);
    private readonly List<TemplateField> fields = [];
    private string group = "";

    private PublishedFields(RecordValue published) => this.published = published;

    /// <param name="published">With no list empty.</param>
    /// <param name="month">The month's own model.</param>
    public static IReadOnlyList<TemplateField> Of(RecordValue published, RecordValue month)
    {
        var list = new PublishedFields(published);
        foreach (var (name, value) in published.Members)
        {
            list.group = name;
            list.List(name, value, Member(month, name), FieldMeanings.Of(name) ?? name);
        }

        return list.fields;
    }

    private void List(string path, ReportValue value, ReportValue? now, string meaning)
    {
        switch (value)
        {
            case RecordValue record when IsLikeTheWhole(path, record):
                Add(
                    $"{{{{ {path}.… }}}}",
                    $"{meaning}: các mục như {LastName(path)}.…, chỉ của riêng nó",
                    ""
                );
                break;
            case RecordValue record
                when FieldMeanings.Of(LastName(path)) is not null
                    && path.Contains('.', StringComparison.Ordinal)
                    && !listedElements.Add($"{group} {LastName(path)} {Shape(record)}"):
                Add($"{{{{ {path}.… }}}}", $"{meaning}: các mục như ở dòng {LastName(path)} đầu tiên", "");
                break;
            case RecordValue record:
                ListMembers(path, record, now as RecordValue, meaning);
                break;
            case ListValue list:
                ListElements(path, list, now as ListValue, meaning);
                break;
            default:
                Add(
                    value is TruthValue ? $"{{{{ if {path} }}}} … {{{{ end }}}}" : $"{{{{ {path} }}}}",
                    meaning,
                    Printed(now)
                );
                break;
        }
    }

    private void ListMembers(string path, RecordValue record, RecordValue? now, string meaning)
    {
        var owner = Member(record, "ten") is TextValue name ? name.Text : meaning;
        foreach (var (key, value) in record.Members)
        {
            List(
                $"{path}.{key}",
                value,
                now is null ? null : Member(now, key),
                $"{Short(owner)}: {FieldMeanings.Of(key) ?? key}"
            );
        }
    }

    /// <summary>Lists the members of an element only at the first list of its kind.</summary>
    private void ListElements(string path, ListValue list, ListValue? now, string meaning)
    {
        var element = path.StartsWith("x.", StringComparison.Ordinal) ? "y" : "x";
        Add(
            $"{{{{ for {element} in {path} }}}} … {{{{ end }}}}",
            meaning,
            now is null ? "" : FormattableString.Invariant($"{now.Items.Length} phần tử")
        );
        if (list.Items is [RecordValue record, ..] && listedElements.Add($"{group} {Shape(record)}"))
        {
            ListMembers(element, record, now?.Items.FirstOrDefault() as RecordValue, "trong vòng lặp trên");
        }
    }

    /// <summary><c>don_vi.cat.noi_dung</c> has the members of <c>noi_dung</c>.</summary>
    private bool IsLikeTheWhole(string path, RecordValue record) =>
        path.Contains('.', StringComparison.Ordinal)
        && Member(published, LastName(path)) is RecordValue whole
        && Shape(whole) == Shape(record);

    private static string LastName(string path) => path[(path.LastIndexOf('.') + 1)..];

    private static string Shape(ReportValue value) =>
        value switch
        {
            RecordValue record =>
                $"{{{string.Join(',', record.Members.Select(member => member.Key + Shape(member.Value)))}}}",
            ListValue list => $"[{(list.Items.IsEmpty ? "" : Shape(list.Items[0]))}]",
            _ => "",
        };

    private static ReportValue? Member(RecordValue record, string name) =>
        record.Members.FirstOrDefault(member => member.Key == name).Value;

    private void Add(string tag, string meaning, string value) => fields.Add(new(group, tag, meaning, value));

    private static string Printed(ReportValue? value) =>
        value switch
        {
            FigureValue figure => VietnameseNumber.Format(figure.Figure.Value, figure.Decimals),
            TextValue text => Short(text.Text),
            DateValue day => VietnameseDate.Short(day.Date),
            TruthValue truth => truth.Value ? "đúng" : "sai",
            _ => "",
        };

    private static string Short(string text) =>
        text.Length <= LongestValue ? text : text[..LongestValue] + "…";
}
