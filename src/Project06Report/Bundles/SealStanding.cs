using Project06Report.Diagnostics;
using Project06Report.Periods;
using Project06Report.Workspaces;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Bundles;

/// <summary>What a month's seal is worth today: whether it is the month's last, whether what it stood on still counts,
/// whether the folder still holds what was sealed.</summary>
/// <param name="Seal">The seal in force.</param>
public sealed record SealStanding(SealEntry Seal, IReadOnlyList<Diagnostic> Findings)
{
    /// <returns>Null when the month is not sealed.</returns>
    public static SealStanding? Of(Workspace workspace, ReportingMonth month)
    {
        var register = SealRegister.Read(workspace);
        if (register.Latest(month) is not { } seal)
        {
            return null;
        }

        List<Diagnostic> findings = [.. register.Findings];
        if (SealedMonth.Open(workspace, seal, findings) is { } bag)
        {
            findings.AddRange(Amended(workspace, register, bag, _ => ""));
            findings.AddRange(Changed(workspace, bag));
        }

        return new(seal, Diagnostic.InOrder(findings));
    }

    /// <param name="effect">What the later figures of the month before change, in words.</param>
    internal static IEnumerable<Diagnostic> Amended(
        Workspace workspace,
        SealRegister register,
        SealedMonth bag,
        Func<SealedMonth, string> effect
    )
    {
        if (register.Latest(bag.Month) is { } latest && latest.Revision > bag.Number.Revision)
        {
            yield return new(
                Seals.Superseded,
                new FilePlace(bag.File),
                FormattableString.Invariant($"lần {bag.Number.Revision}"),
                FormattableString.Invariant($"lần {latest.Revision}, số {latest.Number}: {latest.Reason}")
            );
        }

        if (
            register.Latest(bag.Month.Previous) is { } now
            && now.Number != bag.StandsOn
            && SealedMonth.Open(workspace, now, []) is { } before
            && !Same(before.SubmissionsOf(before.Month), bag.SubmissionsOf(before.Month))
        )
        {
            yield return StandsOnOld(bag, before, now) with
            {
                Cause = effect(before),
            };
        }
    }

    /// <param name="now">The seal in force of the month before.</param>
    private static Diagnostic StandsOnOld(SealedMonth bag, SealedMonth before, SealEntry now)
    {
        var reason = now.Reason.Length > 0 ? $": {now.Reason}" : "";
        var changes = string.Join("; ", before.Changes.Select(ChangedFigure.Words));
        return new(
            Seals.StandsOnSuperseded,
            new FilePlace(bag.File),
            bag.StandsOn is { } old
                ? FormattableString.Invariant($"dựa trên tháng {before.Month} lần {old.Revision}")
                : $"dựa trên tháng {before.Month} khi chưa niêm phong",
            FormattableString.Invariant($"lần {now.Revision}{reason}. {changes}").TrimEnd('.', ' ')
        );
    }

    private static bool Same(
        IReadOnlyDictionary<string, byte[]> one,
        IReadOnlyDictionary<string, byte[]> other
    ) =>
        one.Count == other.Count
        && one.All(file =>
            other.TryGetValue(file.Key, out var bytes) && bytes.AsSpan().SequenceEqual(file.Value)
        );

    /// <summary>Missing files are no change: an archive may hold only the bag.</summary>
    private static IEnumerable<Diagnostic> Changed(Workspace workspace, SealedMonth bag)
    {
        var was = bag.SubmissionsOf(bag.Month);
        var changed = workspace
            .Received(bag.Month)
            .Where(file =>
                file.Bytes is { } bytes
                && !(
                    was.TryGetValue(file.Name, out var sealedBytes)
                    && bytes.AsSpan().SequenceEqual(sealedBytes)
                )
            )
            .Select(file => file.Name)
            .ToList();
        return changed.Count == 0
            ? []
            : [new(Seals.ChangedSinceSealed, new FilePlace($"{bag.Month}/nop"), string.Join(", ", changed))];
    }
}
