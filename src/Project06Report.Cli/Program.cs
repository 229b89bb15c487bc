using System.Text;
using Project06Report.Cli;
using Project06Report.Workspaces;

try
{
    Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
}
catch (IOException)
{
    // no console: a scheduled task
}

#pragma warning disable CA1031 // whatever reaches this point is our bug; the operator gets a sentence and the promised exit code
try
{
    var user = $"{Environment.UserName}, máy {Environment.MachineName}, tiến trình {Environment.ProcessId}";
#pragma warning disable RS0030 // the one place that reads the clock
    return new Terminal(Console.Out, Console.Error) { Files = new DiskFileSystem(user), Now = TimeProvider.System.GetUtcNow() }.Run(args);
#pragma warning restore RS0030
}
catch (Exception error)
{
    Console.Error.WriteLine("Chương trình gặp lỗi ngoài dự kiến (mã thoát 1). Không tệp nào bị ghi dở. Gửi nội dung dưới đây cho người phát triển:");
    Console.Error.WriteLine(error);
    return (int)ExitCode.Unexpected;
}
#pragma warning restore CA1031
