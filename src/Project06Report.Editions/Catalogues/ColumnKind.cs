namespace Project06Report.Editions.Catalogues;

/// <summary>How the cells of a column are stored and set; <see cref="ColumnKinds"/> says which column has
/// which.</summary>
internal enum ColumnKind
{
    /// <summary>Text, from the left.</summary>
    Text,

    /// <summary>Text, centred: codes and single words.</summary>
    Centred,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A day, shown as dd/mm/yyyy.</summary>
    Day,

    /// <summary>Text in italics: what is said to the reader only.</summary>
    Remark,
}
