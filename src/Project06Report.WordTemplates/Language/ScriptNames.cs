using System.Collections;
using Project06Report.Figures;
using Scriban.Runtime;

namespace Project06Report.WordTemplates.Language;

/// <summary>The words of messages for the kinds of values.</summary>
internal static class ScriptNames
{
    public static string KindOf(object? value) =>
        value switch
        {
            null => "giá trị rỗng (null)",
            ScriptFigure => "một số liệu",
            ScriptDay => "một ngày",
            ScriptAbsent => "một số liệu chưa có",
            ScriptRecord => "một bản ghi (nhiều mục)",
            bool => "giá trị đúng/sai",
            string => "chữ",
            StringBuilderOutput => "khối đã capture",
            int or long or decimal or double or float => "một số",
            IScriptCustomFunction => "một hàm",
            IEnumerable => "một danh sách",
            _ => "một giá trị khác",
        };

    public static string KindOf(ReportValue value) =>
        value switch
        {
            FigureValue => "một số liệu",
            DateValue => "một ngày",
            TruthValue => "giá trị đúng/sai",
            _ => "giá trị này",
        };
}
