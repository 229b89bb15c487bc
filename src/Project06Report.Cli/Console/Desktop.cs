using System.ComponentModel;
using System.Diagnostics;

namespace Project06Report.Cli.Console;

internal static class Desktop
{
    /// <summary>As a double click would; false where there is no desktop or no program for it.</summary>
    public static bool Open(string path)
    {
        try
        {
            using var started = Process.Start(new ProcessStartInfo(path) { UseShellExecute = true });
            return true;
        }
        catch (Exception error)
            when (error is Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            return false;
        }
    }
}
