namespace Project06Report.Figures;

/// <summary>Something that was read: a figure, a text or a date.</summary>
public interface IOriginated
{
    /// <summary>Where it was read; null when it was computed or made up.</summary>
    Origin? Origin { get; }
}
