namespace Project06Report.Packages;

public enum PackageFault
{
    /// <summary>The end of the zip is missing.</summary>
    Unfinished,

    /// <summary>The list of contents and the file contradict each other.</summary>
    Damaged,

    /// <summary>The length or CRC-32 of a part differs from the stated one.</summary>
    WrongContent,

    /// <summary>Two readers could see different contents.</summary>
    Irregular,
    WrongName,
    Encrypted,
    PartMissing,
    TooLarge,
    BrokenXml,
    DocumentType,
    IrregularXml,
}
