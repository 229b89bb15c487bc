namespace Project06Report.Diagnostics;

/// <summary>How much of a cell's name a sentence needs.</summary>
public enum CellNaming
{
    /// <summary>"F9", where the sheet is known.</summary>
    Cell,

    /// <summary>"SO_LIEU › F9".</summary>
    SheetAndCell,

    /// <summary>"F9 (SO_LIEU)".</summary>
    CellThenSheet,

    /// <summary>"Sở Y tế, SO_LIEU › F9", where the sentence is about several files.</summary>
    AgencySheetAndCell,
}
