using System.Collections.Immutable;
using System.Globalization;
using Project06Report.Bundles;
using Project06Report.Catalogue;
using Project06Report.Progress;
using Project06Report.Submissions;
using Project06Report.Vietnamese;

namespace Project06Report.Cli.Faces;

/// <summary>The progress of a month for a terminal: agencies that must be reminded come first.</summary>
/// <param name="verbose">Also those who have nothing more to do; without groups they are always there.</param>
internal sealed class ProgressText(TextWriter output, MonthProgress month, bool verbose)
{
    private readonly int codeWidth = Widest(month.Units.Select(unit => unit.Agency.Code));
    private readonly int nameWidth = Widest(month.Units.Select(unit => unit.Agency.ShortName));

    /// <param name="seal">Null when the month is not sealed.</param>
    public void Write(SealStanding? seal)
    {
        var title =
            $"Tháng {VietnameseDate.Month(month.Month.Year, month.Month.Month)} "
            + $"({VietnameseDate.Short(month.Period.First)} - {VietnameseDate.Short(month.Period.Last)})";
        output.WriteLine(
            month.Deadline is { } deadline
                ? $"{title}, hạn gửi {VietnamTime.WithWeekday(deadline)}. Xem lúc {VietnamTime.Text(month.Now)}."
                : $"{title}. Xem lúc {VietnamTime.Text(month.Now)}."
        );
        output.WriteLine(Summary());
        WriteGroups();
        WriteDeadlines();

        if (seal is not null)
        {
            WriteSeal(seal);
        }

        Section(
            "CHƯA GỬI",
            month.Units.Select(unit => Only(unit, Standing.Missing)).OfType<UnitProgress>(),
            Owed
        );
        Section(
            "CHƯA DÙNG ĐƯỢC",
            month.Units.Select(unit => Only(unit, Standing.Unusable, Standing.Clash)).OfType<UnitProgress>(),
            unit => unit.Forms.SelectMany(Unusable)
        );
        if (verbose || month.Groups.IsEmpty)
        {
            Section(
                "ĐÃ GỬI",
                month.Units.Select(unit => Only(unit, Standing.InTime, Standing.Late)).OfType<UnitProgress>(),
                unit => unit.Forms.SelectMany(Sent)
            );
        }

        Strays();
        WriteMore();
    }

    private void WriteMore()
    {
        string[] hints =
        [
            .. month.Units.Any(unit => !unit.IsDone)
                ? [$"Lời nhắc từng đơn vị: p06 status --month {month.Month} --reminders"]
                : Array.Empty<string>(),
            .. verbose || month.Groups.IsEmpty
                ? Array.Empty<string>()
                : [$"Xem cả các đơn vị đã gửi: p06 status --month {month.Month} -v"],
        ];
        if (hints.Length > 0)
        {
            output.WriteLine();
        }

        foreach (var hint in hints)
        {
            output.WriteLine(hint);
        }
    }

    /// <summary>"Xã, phường: 97/102 đúng hạn, 3 muộn, 2 chưa dùng được".</summary>
    private void WriteGroups()
    {
        foreach (var units in month.Groups)
        {
            output.WriteLine($"  {ProgressWords.Of(units)}");
        }
    }

    private void WriteDeadlines()
    {
        if (month.OutwardDeadline is { } outward)
        {
            output.WriteLine($"Hạn gửi báo cáo lên cấp trên: {VietnamTime.WithWeekday(outward)}.");
        }

        foreach (var doubt in month.Doubts)
        {
            output.WriteLine(DaysOffWords.Of(doubt));
        }
    }

    private void WriteSeal(SealStanding seal)
    {
        var isDated = DateOnly.TryParseExact(
            seal.Seal.Date,
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        );
        var date = isDated ? $", ngày {VietnameseDate.Short(day)}" : "";
        output.WriteLine(
            FormattableString.Invariant(
                $"Đã niêm phong lần {seal.Seal.Revision}, số {seal.Seal.Number}{date}."
            )
        );
        foreach (var finding in seal.Findings)
        {
            var texts = new[] { finding.Written.Show(), finding.Expected.Show() }.Where(text =>
                text.Length > 0
            );
            output.WriteLine($"  {finding.Kind.Title}: {string.Join("; nay ", texts)}");
        }
    }

    /// <summary>"21/24 đơn vị đã gửi (3 muộn), 2 chưa gửi, 1 chưa dùng được."</summary>
    private string Summary()
    {
        var (late, missing, unusable) = (
            month.Count(Standing.Late),
            month.Count(Standing.Missing),
            month.Count(Standing.Unusable) + month.Count(Standing.Clash)
        );
        var sent = $"{month.Units.Count(unit => unit.IsDone)}/{month.Units.Length} đơn vị đã gửi";
        var ofThemLate = late > 0 ? $" ({late} muộn)" : "";
        var forms =
            month.Agencies.Length > month.Units.Length
                ? $" Theo biểu: {month.Agencies.Count(form => form.IsDone)}/{month.Agencies.Length}."
                : "";
        return $"{sent}{ofThemLate}, {missing} chưa gửi, {unusable} chưa dùng được.{forms}";
    }

    /// <summary>The forms of a unit that are so far; null when it has none.</summary>
    private static UnitProgress? Only(UnitProgress unit, params ReadOnlySpan<Standing> standings)
    {
        ImmutableArray<Standing> wanted = [.. standings];
        ImmutableArray<AgencyProgress> forms = [.. unit.Forms.Where(form => wanted.Contains(form.Standing))];
        return forms.IsEmpty ? null : unit with { Forms = forms };
    }

    private void Section(
        string title,
        IEnumerable<UnitProgress> units,
        Func<UnitProgress, IEnumerable<string>> details
    )
    {
        var rows = units.ToList();
        if (rows.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine($"{title} ({rows.Count})");
        foreach (var unit in rows)
        {
            var head =
                $"  {unit.Agency.Code.PadRight(codeWidth)}  {unit.Agency.ShortName.PadRight(nameWidth)}  ";
            foreach (var detail in details(unit))
            {
                output.WriteLine(head + detail);
                head = new string(' ', head.Length);
            }
        }
    }

    private IEnumerable<string> Owed(UnitProgress unit)
    {
        var overdue = month.DaysOverdue > 0 ? $", quá hạn {month.DaysOverdue} ngày làm việc" : "";
        var codes = string.Join(", ", unit.Forms.Select(form => form.Form.Code));
        yield return $"biểu mẫu {codes}{overdue}{PartDone(unit.Agency)}";
    }

    /// <summary>", đã có 1/2 biểu" of an agency that owes several.</summary>
    private string PartDone(Agency agency) =>
        month.Units.First(unit => unit.Agency.Code == agency.Code) is { Done: > 0 } whole
            ? $", đã có {whole.Done}/{whole.Forms.Length} biểu"
            : "";

    private static IEnumerable<string> Unusable(AgencyProgress agency) =>
        agency
            .Files.Where(file => file.State != SentFileState.Identical)
            .Select(file =>
                $"{file.File}: {(file.State switch
        {
            SentFileState.Unusable => file.Reason,
            SentFileState.Superseded => $"lần nộp {file.Revision}, đã được thay",
            _ => $"hai tệp khác nhau cùng lần nộp {file.Revision}",
        })} ({When(file)})"
            );

    private static IEnumerable<string> Sent(AgencyProgress agency)
    {
        if (agency.InForce is not { } used)
        {
            yield break;
        }

        var nothing = agency.NothingToReport ? ", không phát sinh" : "";
        yield return $"{When(used)}, lần nộp {used.Revision}{nothing}: {used.File}";
        foreach (var other in agency.Files.Where(file => file != used))
        {
            yield return $"  {other.File}: {(other.State switch
            {
                SentFileState.Superseded => $"lần nộp {other.Revision}, đã được thay",
                SentFileState.Identical => $"giống hệt {used.File}",
                _ => other.Reason,
            })}{OpenBy(other)}";
        }
    }

    private void Strays()
    {
        if (month.Strays.IsEmpty)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine($"TỆP KHÔNG RÕ CỦA ĐƠN VỊ NÀO ({month.Strays.Length})");
        foreach (var file in month.Strays)
        {
            output.WriteLine($"  {file.File}: {file.Reason} ({When(file)})");
        }
    }

    /// <summary>"16:20 ngày 17/8/2022, muộn 1 ngày làm việc, đang mở: Nguyễn Văn A".</summary>
    private static string When(FileProgress file) =>
        (file.Arrived is { } moment ? VietnamTime.Text(moment) : "không rõ lúc nào")
        + (file.DaysLate > 0 ? $", muộn {file.DaysLate} ngày làm việc" : "")
        + OpenBy(file);

    private static string OpenBy(FileProgress file) =>
        file.OpenBy switch
        {
            null => "",
            "" => ", đang mở",
            var owner => $", đang mở: {owner}",
        };

    private static int Widest(IEnumerable<string> texts) =>
        texts.Select(text => text.Length).DefaultIfEmpty().Max();
}
