namespace Project06Report.Figures;

/// <summary>The two cells of the catalogue that make "06/QĐ-TTg": the number and the symbol of a document.</summary>
public sealed record CatalogueCells(CatalogueCell Number, CatalogueCell Symbol) : Origin;
