using Scriban.Syntax;
using static Project06Report.WordTemplates.Package.TemplateDiagnostics;

namespace Project06Report.WordTemplates.Language;

/// <summary>Says in Vietnamese what Scriban says in English.</summary>
internal static class ScriptFaults
{
    /// <summary>A limit of Scriban itself was reached, or ours.</summary>
    public static bool EndsAll(ScriptRuntimeException fault) =>
        fault is Runaway or ScriptAbortException
        || StartsWith(fault, "Exceeding")
        || StartsWith(fault, "Rendered output exceeds")
        || StartsWith(fault, "String ")
        || StartsWith(fault, "Range");

    public static TemplateFault Translate(ScriptRuntimeException fault)
    {
        if (fault is TemplateFault known)
        {
            return known;
        }

        if (fault.InnerException is TemplateFault inner)
        {
            return inner;
        }

        var message = fault.OriginalMessage;
        return EndsAll(fault) ? new(TooMuchWork, fault.Span, "vòng lặp, hàm gọi lẫn nhau hoặc phần in ra vượt giới hạn")
            : message.StartsWith("The function `", StringComparison.Ordinal)
                ? new(UnknownName, fault.Span, $"không có hàm '{Quoted(message)}'")
            : message.StartsWith("Invalid number of arguments", StringComparison.Ordinal)
                ? new(CannotCompute, fault.Span, "số giá trị đưa vào hàm không đúng")
            : message.Contains("for iterator", StringComparison.Ordinal)
                ? new(CannotCompute, fault.Span, "sau 'in' phải là một danh sách")
            : message.Contains("[with]", StringComparison.Ordinal)
                ? new(CannotCompute, fault.Span, "sau 'with' phải là một bản ghi có nhiều mục")
            : message.Contains("readonly", StringComparison.Ordinal)
                ? new(NameTaken, fault.Span, "không gán lại được tên này")
            : message.Contains("is null", StringComparison.Ordinal)
            || message.Contains("null object", StringComparison.Ordinal)
                ? new(NoValue, fault.Span, "phần đứng trước dấu chấm không có giá trị")
            : message.Contains("out of bounds", StringComparison.Ordinal)
                ? new(CannotCompute, fault.Span, "số thứ tự nằm ngoài danh sách")
            : message.StartsWith("The operator", StringComparison.Ordinal)
            || message.StartsWith("Operator", StringComparison.Ordinal)
                ? new(CannotCompute, fault.Span, "phép tính này không dùng được giữa hai giá trị đó")
            : message.StartsWith("Unable to convert", StringComparison.Ordinal)
                ? new(CannotCompute, fault.Span, "giá trị không đúng kiểu mà phép tính hoặc hàm cần")
            : message.StartsWith("Invalid target function", StringComparison.Ordinal)
            || message.StartsWith("Pipe expression destination", StringComparison.Ordinal)
                ? new(CannotCompute, fault.Span, "tên này không phải là hàm")
            : message.Contains("divide by zero", StringComparison.OrdinalIgnoreCase)
                ? new(CannotCompute, fault.Span, "không chia được cho 0")
            : new(CannotCompute, fault.Span, "biểu thức không tính được", $"Scriban: {message}");
    }

    /// <summary>What Scriban's parser says about a tag.</summary>
    public static string Syntax(string message)
    {
        var at = Quoted(message) is { Length: > 0 } token && token != "<eof>" ? $" ở chỗ '{token}'" : "";
        return message.Contains("<expression>", StringComparison.Ordinal) ? $"thiếu biểu thức{at}"
            : message.Contains("Expecting <EOL>", StringComparison.Ordinal)
                ? $"thừa chữ{at}; sau một câu lệnh phải là '}}}}', xuống dòng hoặc dấu ';'"
            : message.Contains("'in' word", StringComparison.Ordinal) ? "vòng lặp viết là {{ for x in danh_sach }}"
            : message.Contains("closing", StringComparison.Ordinal) || message.Contains("']'", StringComparison.Ordinal)
                ? $"thiếu dấu đóng ngoặc{at}"
            : message.Contains("<end> statement was not found", StringComparison.Ordinal)
                ? "khối trong thẻ này chưa có 'end'"
            : message.Contains("end of string", StringComparison.OrdinalIgnoreCase)
            || message.Contains("eof", StringComparison.OrdinalIgnoreCase)
                ? $"thẻ dừng giữa chừng; kiểm tra dấu nháy và ngoặc{at}"
            : $"Scriban không hiểu thẻ này{at}";
    }

    private static bool StartsWith(ScriptRuntimeException fault, string start) =>
        fault.OriginalMessage.StartsWith(start, StringComparison.Ordinal);

    /// <summary>The first text between backquotes.</summary>
    private static string Quoted(string message) => message.Split('`') is { Length: > 1 } parts ? parts[1] : "";
}
