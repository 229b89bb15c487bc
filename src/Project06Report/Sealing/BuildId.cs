using System.Security.Cryptography;
using Project06Report.Diagnostics;
using Project06Report.Packages;
using Project06Report.WordTemplates;

namespace Project06Report.Sealing;

/// <summary>Changes with every change of the program, which is several assemblies: one id over those of their
/// modules.</summary>
internal static class BuildId
{
    /// <summary>In the order in which they know each other.</summary>
    private static readonly Type[] OneOfEach =
    [
        typeof(Diagnostic),
        typeof(ZipPackage),
        typeof(WordTemplate),
        typeof(BuildId),
    ];

    public static Guid OfProgram { get; } = Of([.. OneOfEach.Select(type => type.Module.ModuleVersionId)]);

    /// <summary>The first 16 bytes of the SHA-256 of all, one after the other.</summary>
    public static Guid Of(params ReadOnlySpan<Guid> modules)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var module in modules)
        {
            hash.AppendData(module.ToByteArray());
        }

        return new(hash.GetHashAndReset().AsSpan(0, 16));
    }
}
