using Project06Report.Diagnostics;

namespace Project06Report.Packages;

/// <summary>Why a package or a part of it is not read. The caller who opened it makes a finding of its own kind from
/// it.</summary>
/// <param name="Part">The label the part was opened under; "" for the file as a whole.</param>
/// <param name="Written">The fault in Vietnamese, as part of a sentence; "" for
/// <see cref="PackageFault.TooLarge"/>.</param>
public sealed record PackageRefusal(PackageFault Fault, string Part, string Written)
{
    /// <summary>The name in the list of contents, when that entry is the fault; "" otherwise.</summary>
    public string Entry { get; init; } = "";

    /// <summary>The limit and the number found; only for <see cref="PackageFault.TooLarge"/>.</summary>
    public (Limit Limit, long Found)? Over { get; init; }

    /// <summary>Where XML is broken, from 1; 0 when unknown.</summary>
    public (int Line, int Column) At { get; init; }

    public static PackageRefusal Beyond(Limit limit, long found, string part) =>
        new(PackageFault.TooLarge, part, "") { Over = (limit, found) };
}
