using System.Globalization;
using Project06Report.Figures;

namespace Project06Report.Tests;

/// <summary>Models for tests.</summary>
internal static class Model
{
    public static readonly RecordValue Empty = RecordValue.Of();

    public static RecordValue Of(params (string, ReportValue)[] members) => RecordValue.Of(members);

    public static FigureValue N(decimal value, int decimals = 0) =>
        new(
            Figure.Read(
                value,
                new SubmissionCell(
                    "CAT.xlsx",
                    new string('0', 64),
                    "HO_SO",
                    new CellAddress(4, 4),
                    "",
                    value.ToString(CultureInfo.InvariantCulture)
                )
            ),
            decimals
        );

    public static TextValue T(string text) => new(text);

    public static DateValue D(int year, int month, int day) => new(new DateOnly(year, month, day));

    public static ListValue List(params ReportValue[] items) => new([.. items]);

    public static ListValue Texts(params string[] items) => new([.. items.Select(T)]);
}
