using System.Globalization;
using System.Reflection;
using Xunit.v3;

[assembly: Project06Report.Tests.Progress]

namespace Project06Report.Tests;

/// <summary>Writes every ten seconds how many tests have begun and the class at work to standard error, for whoever watches a redirected
/// run: <c>812 · Forms.FeedbackTests</c>.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class ProgressAttribute : BeforeAfterTestAttribute
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    /// <summary>Not Console.Error, which a test may have replaced.</summary>
    private static readonly StreamWriter Error = new(Console.OpenStandardError()) { AutoFlush = true };

    private static readonly Timer Clock = new(_ => WriteProgress(), null, Pause, Pause);

    private static int begun;
    private static int written;
    private static string atWork = "";

    public override void Before(MethodInfo methodUnderTest, IXunitTest test)
    {
        atWork = NameOf(methodUnderTest.ReflectedType ?? methodUnderTest.DeclaringType!);
        Interlocked.Increment(ref begun);
        GC.KeepAlive(Clock);
    }

    /// <summary>Nothing while no test has begun since the last line.</summary>
    private static void WriteProgress()
    {
        var now = Volatile.Read(ref begun);
        if (Interlocked.Exchange(ref written, now) != now)
        {
            Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{now} · {atWork}"));
        }
    }

    private static string NameOf(Type type)
    {
        var root = type.Assembly.GetName().Name + ".";
        var name = type.FullName ?? type.Name;
        return name.StartsWith(root, StringComparison.Ordinal) ? name[root.Length..] : name;
    }
}
