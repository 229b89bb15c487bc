using System.Globalization;
using Project06Report.Figures;

namespace Project06Report.Tests.Layout;

internal static class ChangedModel
{
    /// <summary>The same model with one value replaced; the path names members, and elements of lists from 0.</summary>
    public static RecordValue With(this RecordValue model, string path, ReportValue value) =>
        (RecordValue)Replace(model, path.Split('.'), value);

    private static ReportValue Replace(ReportValue at, ReadOnlySpan<string> path, ReportValue value)
    {
        if (path.IsEmpty)
        {
            return value;
        }

        if (at is ListValue list)
        {
            var index = int.Parse(path[0], CultureInfo.InvariantCulture);
            return new ListValue(list.Items.SetItem(index, Replace(list.Items[index], path[1..], value)));
        }

        var name = path[0];
        var members = ((RecordValue)at).Members;
        var member = members.First(one => one.Key == name);
        return new RecordValue(
            members.Replace(member, KeyValuePair.Create(name, Replace(member.Value, path[1..], value)))
        );
    }
}
