using Project06Report.Diagnostics;

namespace Project06Report.Packages;

/// <summary>Why a package or a part of it is not read. Whoever opened it makes a finding of its own kind of it.</summary>
/// <param name="Part">The label the part was opened under; "" for the file as a whole.</param>
/// <param name="Written">What is there: Vietnamese, part of a sentence; "" for <see cref="PackageFault.TooLarge"/>.</param>
public sealed record PackageRefusal(PackageFault Fault, string Part, string Written)
{
    /// <summary>The name in the list of contents, when that name or what it stands for is the fault; "" otherwise.</summary>
    public string Entry { get; init; } = "";

    /// <summary>The bound of <see cref="PackageFault.TooLarge"/>, and the number found.</summary>
    public (Limit Limit, long Found)? Over { get; init; }

    /// <summary>Where XML is broken, from 1; 0 when unknown.</summary>
    public (int Line, int Column) At { get; init; }

    public static PackageRefusal Beyond(Limit limit, long found, string part) =>
        new(PackageFault.TooLarge, part, "") { Over = (limit, found) };
}
