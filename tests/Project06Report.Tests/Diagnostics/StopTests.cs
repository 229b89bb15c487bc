using Project06Report.Cli.Faces;
using Project06Report.Codes;
using Project06Report.Diagnostics;
using Xunit;

namespace Project06Report.Tests.Diagnostics;

public sealed class StopTests
{
    [Fact]
    public void Every_kind_stops_a_run_with_the_exit_code_it_always_had()
    {
        var lines =
            from kind in DiagnosticCatalogue.All.OrderBy(kind => kind.Code, StringComparer.Ordinal)
            select $"{kind.Code} {(int)ExitCodes.Of([new(kind, new FilePlace("tệp"))], _ => true)}\n";
        Golden.Matches(string.Concat(lines), "stops.txt");
    }
}
