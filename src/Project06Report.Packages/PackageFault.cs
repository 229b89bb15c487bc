namespace Project06Report.Packages;

public enum PackageFault
{
    /// <summary>The end of the zip is missing.</summary>
    Unfinished,

    /// <summary>The list of contents and the file contradict each other.</summary>
    Damaged,

    /// <summary>A part is not what its length and CRC-32 say.</summary>
    WrongContent,

    /// <summary>Two readers could see two contents.</summary>
    Irregular,
    WrongName,
    Encrypted,
    PartMissing,
    TooLarge,
    BrokenXml,
    DocumentType,
    IrregularXml,
}
