namespace Project06Report.Figures;

/// <summary>Where a value comes from. The template engine hands it on to what is printed and never looks
/// inside.</summary>
public abstract record Origin;
