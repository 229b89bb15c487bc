using CsCheck;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Tests.Samples;
using Xunit;

namespace Project06Report.Tests.Diagnostics;

public sealed class PhraseTests
{
    private static readonly PhraseCell Cell = new(
        "nop/SYT.xlsx",
        "SO_LIEU",
        new CellAddress(9, 6),
        "Sở Y tế"
    );

    private static readonly Gen<PhraseCell> AnyCell =
        from sheet in Gen.OneOf(Gen.Const("SO_LIEU"), Gen.Const("TY_SO"))
        from row in Gen.Int[1, 30]
        from column in Gen.Int[1, 30]
        select new PhraseCell("a.xlsx", sheet, new CellAddress(row, column), "Sở Y tế");

    /// <summary>A text, or a cell and how it is named.</summary>
    private static readonly Gen<(string Text, PhraseCell? Cell, CellNaming Naming)> AnyRun = Gen.OneOf(
        Gen.String["aF9 ›(),“”"].Select(text => (text, (PhraseCell?)null, CellNaming.Cell)),
        Gen.Select(AnyCell, Gen.Enum<CellNaming>()).Select(run => ("", (PhraseCell?)run.Item1, run.Item2))
    );

    [Fact]
    public void A_cell_is_named_as_shortly_as_the_sentence_allows()
    {
        Assert.Equal("F9", Words($"{Cell.Named(CellNaming.Cell)}"));
        Assert.Equal("SO_LIEU › F9", Words($"{Cell.Named(CellNaming.SheetAndCell)}"));
        Assert.Equal("F9 (SO_LIEU)", Words($"{Cell.Named(CellNaming.CellThenSheet)}"));
        Assert.Equal("Sở Y tế, SO_LIEU › F9", Words($"{Cell.Named(CellNaming.AgencySheetAndCell)}"));
    }

    [Fact]
    public void A_renamed_cell_is_called_as_before_by_its_new_name()
    {
        Phrase phrase = $"sửa ô {Cell.Named(CellNaming.Cell)}, xem {Cell.Named(CellNaming.CellThenSheet)}";
        Assert.Equal("sửa ô B12, xem B12 (TY_SO)", phrase.Show(ToB12));
        Assert.Equal("sửa ô F9, xem F9 (SO_LIEU)", phrase.Show());
    }

    [Fact]
    public void Words_that_look_like_a_cell_are_no_cell()
    {
        Phrase phrase = $"“F9” ở ô {Cell.Named(CellNaming.Cell)}, không phải F9";
        Assert.Equal("“F9” ở ô B12, không phải F9", phrase.Show(ToB12));
        Assert.Equal(Cell, Assert.Single(phrase.Cells));
    }

    [Fact]
    public void A_phrase_inside_another_keeps_its_cells()
    {
        Phrase inner = $" ({Cell.Named(CellNaming.Cell)})";
        Phrase outer = $"3 cấp mới{inner} + 4 cấp đổi{inner}";
        Assert.Equal("3 cấp mới (B12) + 4 cấp đổi (B12)", outer.Show(ToB12));
        Assert.Equal("3 cấp mới (B12)", ("3 cấp mới" + inner).Show(ToB12));
        Assert.Equal(" (B12);  (B12)", Phrase.Join("; ", inner, inner).Show(ToB12));
    }

    [Fact]
    public void Phrases_are_equal_when_words_and_cells_are()
    {
        Phrase one = $"ô {Cell.Named(CellNaming.Cell)}";
        Phrase same = "ô " + (Phrase)$"{Cell.Named(CellNaming.Cell)}";
        Phrase moved = $"{(Cell with { File = "khac.xlsx" }).Named(CellNaming.Cell)}";
        Phrase text = "ô F9";
        Assert.Equal(one, same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(one, "ô " + moved);
        Assert.NotEqual(one, text);
        Assert.NotEqual((Phrase)$"{Cell.Named(CellNaming.Cell)} F9", $"F9 {Cell.Named(CellNaming.Cell)}");
        Assert.True(text == "ô F9");
        Assert.True(text != "ô f9");
    }

    [Fact]
    public void Joined_phrases_have_the_separator_between_all_of_them()
    {
        Assert.Equal(", a, ", Phrase.Join(", ", "", "a", "").Show());
        Assert.True(Phrase.Join(", ").IsEmpty);
    }

    [Fact]
    public void Numbers_are_written_as_they_are_and_nothing_as_nothing()
    {
        string? none = null;
        Assert.Equal("12 dòng, 3496, ", Words($"{12} dòng, {3496.4m:0}, {none}"));
    }

    /// <summary>Whatever a phrase is made of, alone or in parts.</summary>
    [Fact]
    public void With_every_cell_under_its_own_name_a_phrase_says_its_words() =>
        AnyRun
            .List[0, 8]
            .Sample(
                runs =>
                {
                    var phrase = Phrase.Join("", runs.Select(PhraseOf));
                    var words = string.Concat(runs.Select(run => PhraseOf(run).Show()));
                    return phrase.Show() == words
                        && phrase.Show(cell => cell) == words
                        && phrase.Length == words.Length
                        && phrase.Cells.SequenceEqual(runs.Select(run => run.Cell).OfType<PhraseCell>());
                },
                iter: Soak.Times(20_000)
            );

    /// <summary>As if it had been said of the other cells from the start.</summary>
    [Fact]
    public void A_renamed_phrase_says_what_it_would_have_said_of_the_other_cells() =>
        AnyRun
            .List[0, 8]
            .Sample(
                runs =>
                    Phrase.Join("", runs.Select(PhraseOf)).Show(Below)
                    == string.Concat(
                        runs.Select(run =>
                            PhraseOf((run.Text, run.Cell is { } cell ? Below(cell) : null, run.Naming)).Show()
                        )
                    ),
                iter: Soak.Times(20_000)
            );

    private static string Words(Phrase phrase) => phrase.Show();

    private static PhraseCell ToB12(PhraseCell cell) =>
        cell with
        {
            Sheet = "TY_SO",
            Address = new CellAddress(12, 2),
        };

    private static PhraseCell Below(PhraseCell cell) =>
        cell with
        {
            Address = new CellAddress(cell.Address.Row + 95, cell.Address.Column),
        };

    private static Phrase PhraseOf((string Text, PhraseCell? Cell, CellNaming Naming) run) =>
        run.Cell is { } cell ? $"{cell.Named(run.Naming)}" : (Phrase)run.Text;
}
