namespace Project06Report.Workbooks;

public enum CellKind
{
    Number,
    Text,
    Boolean,

    /// <summary>An Excel error such as <c>#DIV/0!</c>; <see cref="Cell.Raw"/> holds it.</summary>
    Error,

    /// <summary>A formula whose result was never stored: the file was written by a program that does not
    /// calculate.</summary>
    FormulaWithoutValue,
}
