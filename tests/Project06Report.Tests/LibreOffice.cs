using System.ComponentModel;
using System.Diagnostics;
using Xunit;

namespace Project06Report.Tests;

/// <summary>LibreOffice as a second opinion: it opens files, calculates them and saves them in another form. A test that needs it is skipped
/// where it is not installed.</summary>
internal static class LibreOffice
{
    public const string Workbook = "xlsx:Calc MS Excel 2007 XML";

    /// <summary>One file for each sheet, "name-SHEET.csv": tabs between cells, UTF-8, formulas with their results.</summary>
    public const string EverySheetAsText =
        "csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,false,false,false,-1";

    private const string Settings = """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry">
        <item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>{0}</value></prop></item>
        </oor:items>
        """;

    /// <summary>All files through one process; formulas without a stored result are calculated.</summary>
    /// <param name="files">Paths.</param>
    /// <param name="to">A filter.</param>
    /// <param name="folder">Where the results go; the profile lies beside it.</param>
    /// <param name="locale">Of the machine, as LibreOffice is to believe.</param>
    public static void Convert(IEnumerable<string> files, string to, string folder, string locale = "en-US")
    {
        var profile = $"{folder}-lo-{locale}";
        Directory.CreateDirectory(Path.Combine(profile, "user"));
        File.WriteAllText(
            Path.Combine(profile, "user", "registrymodifications.xcu"),
            Settings.Replace("{0}", locale, StringComparison.Ordinal)
        );
        ProcessStartInfo start = new("soffice")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        string[] arguments =
        [
            "--headless",
            $"-env:UserInstallation={new Uri(profile).AbsoluteUri}",
            "--convert-to",
            to,
            "--outdir",
            folder,
        ];
        foreach (var argument in arguments.Concat(files.Order(StringComparer.Ordinal)))
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            using var office = Process.Start(start)!;
            var errors = office.StandardError.ReadToEndAsync();
            office.StandardOutput.ReadToEnd();
            office.WaitForExit();
            Assert.True(office.ExitCode == 0, errors.GetAwaiter().GetResult());
        }
        catch (Win32Exception)
        {
            Assert.Skip("LibreOffice (soffice) is not installed.");
        }
    }
}
