using System.Runtime.CompilerServices;
using Xunit;
using Xunit.v3;

namespace Project06Report.Tests;

/// <summary>A law tried over random cases: over a fiftieth of them by default, over all in a deep run (see Soak).</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LawAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
    : FactAttribute(file, line),
        ITraitAttribute
{
    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => DeepRun.Trait("law");
}
