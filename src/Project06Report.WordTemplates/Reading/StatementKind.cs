namespace Project06Report.WordTemplates.Reading;

public enum StatementKind
{
    /// <summary>An expression whose value is printed.</summary>
    Print,

    /// <summary>An assignment, <c>import</c>, <c>readonly</c>: prints nothing.</summary>
    Assign,

    /// <summary><c>if for while case with func capture wrap do</c>.</summary>
    Open,

    /// <summary><c>else</c>, <c>else if</c>, <c>when</c>.</summary>
    Middle,
    End,

    /// <summary><c>break continue ret</c>.</summary>
    Leave,
}
