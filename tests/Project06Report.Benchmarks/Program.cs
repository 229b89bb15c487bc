using BenchmarkDotNet.Running;
using Project06Report.Benchmarks;
using Project06Report.Tests;

// dotnet run -c Release --project tests/Project06Report.Benchmarks -- --filter '*'
//                                                                  -- month <folder> <agencies>   a workspace with a month of so many agencies
//                                                                  -- scale                       what generate costs against their number
switch (args)
{
    case ["month", var folder, var agencies]:
        LargeMonth.Write(folder, int.Parse(agencies, System.Globalization.CultureInfo.InvariantCulture));
        break;
    case ["scale"]:
        ScaleTable.Print(
            Setting.Of("P06_EXE")
                ?? throw new InvalidOperationException("P06_EXE does not name the published p06."),
            repetitions: 5
        );
        break;
    case ["inflate", var folder]:
        ScaleTable.Inflate(folder);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
