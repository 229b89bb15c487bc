namespace Project06Report.Vietnamese;

/// <summary>Encodings of Vietnamese from before Unicode: one byte a character, which only fonts made for them show
/// right.</summary>
public enum LegacyEncoding
{
    /// <summary>TCVN 5712:1993 as the fonts .VnTime, .VnArial … show it ("ABC").</summary>
    Tcvn3,

    /// <summary>VNI-Windows with the fonts VNI-Times, VNI-Helve …: a base letter and a letter that stands for its
    /// marks.</summary>
    VniWindows,
}
