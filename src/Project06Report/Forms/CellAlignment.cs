namespace Project06Report.Forms;

internal enum CellAlignment
{
    General,
    Left,
    Centre,
    Right,
}
