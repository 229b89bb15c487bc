using System.Text;
using Project06Report.Cli;

try
{
    Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
}
catch (IOException)
{
    // no console: a scheduled task
}

return new Terminal(Console.Out, Console.Error).Run(args);
