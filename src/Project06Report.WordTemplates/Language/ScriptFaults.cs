using Project06Report.Diagnostics;
using Scriban.Parsing;
using Scriban.Syntax;
using static Project06Report.WordTemplates.Package.TemplateDiagnostics;

namespace Project06Report.WordTemplates.Language;

/// <summary>Translates the messages of Scriban into Vietnamese.</summary>
internal static class ScriptFaults
{
    /// <summary>Whether a limit was reached, Scriban's or ours: then nothing more is evaluated.</summary>
    public static bool EndsAll(ScriptRuntimeException fault) =>
        fault is Runaway or ScriptAbortException
        || Begins(fault.OriginalMessage, "Exceeding", "Rendered output exceeds", "String ", "Range");

    /// <summary>The fault in our words; the first sign in a message of Scriban that fits decides.</summary>
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

        return EndsAll(fault)
            ? new(TooMuchWork, fault.Span, "vòng lặp, hàm gọi lẫn nhau hoặc phần in ra vượt giới hạn")
            : Translate(fault.OriginalMessage, fault.Span);
    }

    private static TemplateFault Translate(string message, SourceSpan span)
    {
        var (kind, text) = Known(message);
        return kind is null
            ? new(CannotCompute, span, "biểu thức không tính được", $"Scriban: {message}")
            : new(kind, span, text);
    }

    /// <returns>No kind for a message that is not known.</returns>
    private static (DiagnosticKind? Kind, string Text) Known(string message) =>
        message switch
        {
            _ when Begins(message, "The function `") => (UnknownName, $"không có hàm '{Quoted(message)}'"),
            _ when Begins(message, "Invalid number of arguments") => (
                CannotCompute,
                "số giá trị đưa vào hàm không đúng"
            ),
            _ when Holds(message, "for iterator") => (CannotCompute, "sau 'in' phải là một danh sách"),
            _ when Holds(message, "[with]") => (CannotCompute, "sau 'with' phải là một bản ghi có nhiều mục"),
            _ when Holds(message, "readonly") => (NameTaken, "không gán lại được tên này"),
            _ when Holds(message, "is null", "null object") => (
                NoValue,
                "phần đứng trước dấu chấm không có giá trị"
            ),
            _ when Holds(message, "out of bounds") => (CannotCompute, "số thứ tự nằm ngoài danh sách"),
            _ when Begins(message, "The operator", "Operator") => (
                CannotCompute,
                "phép tính này không dùng được giữa hai giá trị đó"
            ),
            _ when Begins(message, "Unable to convert") => (
                CannotCompute,
                "giá trị không đúng kiểu mà phép tính hoặc hàm cần"
            ),
            _ when Begins(message, "Invalid target function", "Pipe expression destination") => (
                CannotCompute,
                "tên này không phải là hàm"
            ),
            _ when message.Contains("divide by zero", StringComparison.OrdinalIgnoreCase) => (
                CannotCompute,
                "không chia được cho 0"
            ),
            _ => (null, ""),
        };

    /// <summary>A message of Scriban's parser about a tag, in our words.</summary>
    public static string Syntax(string message)
    {
        var at = Quoted(message) is { Length: > 0 } token && token != "<eof>" ? $" ở chỗ '{token}'" : "";
        return message switch
        {
            _ when Holds(message, "<expression>") => $"thiếu biểu thức{at}",
            _ when Holds(message, "Expecting <EOL>") =>
                $"thừa chữ{at}; sau một câu lệnh phải là '}}}}', xuống dòng hoặc dấu ';'",
            _ when Holds(message, "'in' word") => "vòng lặp viết là {{ for x in danh_sach }}",
            _ when Holds(message, "closing", "']'") => $"thiếu dấu đóng ngoặc{at}",
            _ when Holds(message, "<end> statement was not found") => "khối trong thẻ này chưa có 'end'",
            _ when EndsInside(message) => $"thẻ dừng giữa chừng; kiểm tra dấu nháy và ngoặc{at}",
            _ => $"Scriban không hiểu thẻ này{at}",
        };
    }

    private static bool EndsInside(string message) =>
        message.Contains("end of string", StringComparison.OrdinalIgnoreCase)
        || message.Contains("eof", StringComparison.OrdinalIgnoreCase);

    private static bool Begins(string message, params ReadOnlySpan<string> starts)
    {
        foreach (var start in starts)
        {
            if (message.StartsWith(start, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Holds(string message, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (message.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first text between backquotes.</summary>
    private static string Quoted(string message) =>
        message.Split('`') is { Length: > 1 } parts ? parts[1] : "";
}
