using System.CommandLine;
using Project06Report.Cli.Console;

namespace Project06Report.Cli.Commands;

/// <summary><c>p06 template check|fields</c>: for whoever writes the Word template.</summary>
internal sealed class TemplateCommand : Command
{
    public TemplateCommand(Terminal terminal)
        : base("template", "Kiểm tra mẫu Word; liệt kê những gì viết được trong mẫu")
    {
        Subcommands.Add(new TemplateCheckCommand(terminal));
        Subcommands.Add(new TemplateFieldsCommand(terminal));
    }
}
