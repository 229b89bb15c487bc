namespace Project06Report.Forms;

/// <summary>What the cells of a form's column are for.</summary>
internal enum FormField
{
    /// <summary>The row's code, which p06 fills in.</summary>
    Code,

    /// <summary>Words that p06 fills in.</summary>
    Label,

    /// <summary>A place of the catalogue: a figure, for some indicators a text or a date.</summary>
    Figure,

    /// <summary>Last month's cumulative figure, which p06 fills in.</summary>
    Previous,

    /// <summary>The result of the row's checks.</summary>
    Check,

    Date,
    Text,

    /// <summary>1, 2, 3 …</summary>
    Order,

    /// <summary>One of a fixed list of words that the form shows.</summary>
    Word,
}
