using Project06Report.Periods;

namespace Project06Report.Catalogue;

/// <summary>Sheet VAN_BAN: a document the report cites.</summary>
public sealed record CitedDocument(
    string Code,
    string Type,
    string Number,
    string Symbol,
    DateOnly Date,
    string Issuer,
    string Title,
    Validity Validity
)
{
    public RowCells Cells { get; init; }
}
