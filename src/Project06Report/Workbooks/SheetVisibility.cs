namespace Project06Report.Workbooks;

public enum SheetVisibility
{
    Visible,
    Hidden,
    VeryHidden,
}
