using BenchmarkDotNet.Running;

// dotnet run -c Release --project tests/Project06Report.Benchmarks -- --filter '*'
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
