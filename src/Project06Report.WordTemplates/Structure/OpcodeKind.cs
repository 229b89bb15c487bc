namespace Project06Report.WordTemplates.Structure;

internal enum OpcodeKind
{
    /// <summary>Does nothing; keeps the text around it from reading as a brace of Scriban.</summary>
    Nothing,

    /// <summary>Opens a clone of an element's shell.</summary>
    Open,
    Close,

    /// <summary>Copies a whole element.</summary>
    Leaf,

    /// <summary>Text outside a run now looks like this run.</summary>
    Format,

    /// <summary>Opens a footnote or endnote.</summary>
    Note,

    /// <summary>Closes it and puts its reference into the run.</summary>
    EndNote,

    /// <summary>A round of a loop begins: a numbered list starts anew.</summary>
    Restart,
}
