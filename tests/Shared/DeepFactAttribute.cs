using System.Runtime.CompilerServices;
using Xunit;
using Xunit.v3;

namespace Project06Report.Tests;

/// <summary>A test that takes long and runs only with <c>P06_DEEP=1</c>; a small sister tries the same in every run.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class DeepFactAttribute : FactAttribute, ITraitAttribute
{
    public DeepFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        Skip = DeepRun.Reason;
        SkipType = typeof(DeepRun);
        SkipUnless = nameof(DeepRun.IsOn);
    }

    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => DeepRun.Trait("deep");
}
