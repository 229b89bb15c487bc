using Project06Report.Diagnostics;
using Project06Report.Packages;
using Project06Report.Sealing;
using Project06Report.WordTemplates;
using Xunit;

namespace Project06Report.Tests.Bundles;

public sealed class BuildIdTests
{
    private static readonly Guid[] Modules =
    [
        typeof(Diagnostic).Module.ModuleVersionId,
        typeof(ZipPackage).Module.ModuleVersionId,
        typeof(WordTemplate).Module.ModuleVersionId,
        typeof(MonthlyRun).Module.ModuleVersionId,
    ];

    [Fact]
    public void The_id_is_one_over_every_assembly_of_the_library()
    {
        Assert.Equal(4, Modules.Distinct().Count());
        Assert.Equal(BuildId.OfProgram, BuildId.Of(Modules));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void It_changes_with_each_of_them(int changed)
    {
        Guid[] modules = [.. Modules];
        modules[changed] = Guid.Empty;
        Assert.NotEqual(BuildId.OfProgram, BuildId.Of(modules));
    }

    [Fact]
    public void It_is_the_beginning_of_the_digest_of_their_ids() =>
        // printf of the 16 zero bytes of one empty id, through sha256sum
        Assert.Equal(
            new Guid(Convert.FromHexString("374708FFF7719DD5979EC875D56CD228")),
            BuildId.Of(Guid.Empty)
        );
}
