using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using Project06Report.Figures;
using Project06Report.Forms;

namespace Project06Report.Tests.Forms;

/// <summary>Types values into cells of a workbook that p06 wrote; everything else in the package stays as it is.</summary>
internal sealed class TypedInto
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Relations =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly Dictionary<string, XDocument> parts = [];
    private readonly Dictionary<string, string> partOf = [];
    private readonly byte[] package;

    public TypedInto(byte[] package)
    {
        this.package = package;
        using var zip = new ZipArchive(new MemoryStream(package));
        var targets = Part(zip, "xl/_rels/workbook.xml.rels")
            .Root!.Elements()
            .ToDictionary(
                link => link.Attribute("Id")!.Value,
                link => "xl/" + link.Attribute("Target")!.Value
            );
        foreach (var sheet in Part(zip, "xl/workbook.xml").Descendants(Main + "sheet"))
        {
            partOf.Add(sheet.Attribute("name")!.Value, targets[sheet.Attribute(Relations + "id")!.Value]);
        }

        foreach (var part in partOf.Values)
        {
            parts.Add(part, Part(zip, part));
        }
    }

    public TypedInto Type(string sheet, CellAddress cell, FormValue? value)
    {
        if (value is null)
        {
            return this;
        }

        var stored = parts[partOf[sheet]]
            .Descendants(Main + "c")
            .Single(candidate => candidate.Attribute("r")!.Value == cell.ToString());
        stored.SetAttributeValue("t", value.Number is null && value.Day is null ? "inlineStr" : null);
        stored.ReplaceNodes(
            (value.Number ?? Serial(value.Day)) is { } number
                ? new XElement(Main + "v", number.ToString(CultureInfo.InvariantCulture))
                : new XElement(Main + "is", new XElement(Main + "t", value.Text))
        );
        return this;
    }

    /// <summary>A whole form, place by place.</summary>
    public TypedInto Type(FormLayout layout, FormContent content)
    {
        string[] cover =
        [
            "nguoi_lap",
            "nguoi_duyet",
            "dien_thoai",
            "ngay_ky",
            "so_van_ban",
            "khong_phat_sinh",
        ];
        foreach (var code in cover)
        {
            Type("BIA", CoverSheet.AddressOf(code), content.At("BIA", code, "gia_tri"));
        }

        foreach (var table in layout.Tables)
        {
            foreach (var column in table.Columns)
            {
                for (var row = 0; row < table.Rows.Length; row++)
                {
                    Type(
                        table.Name,
                        table.At(row, column.Code),
                        content.At(table.Name, table.Rows[row].Code, column.Code)
                    );
                }

                foreach (var (row, record) in content.RowsOf(table.Name).Index())
                {
                    Type(table.Name, table.At(row, column.Code), record.GetValueOrDefault(column.Code));
                }
            }
        }

        return this;
    }

    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        stream.Write(package);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var (name, part) in parts)
            {
                zip.GetEntry(name)!.Delete();
                using var entry = zip.CreateEntry(name).Open();
                part.Save(entry);
            }
        }

        return stream.ToArray();
    }

    private static decimal? Serial(DateOnly? day) =>
        day is { } given ? given.DayNumber - new DateOnly(1899, 12, 30).DayNumber : null;

    private static XDocument Part(ZipArchive zip, string name)
    {
        using var stream = zip.GetEntry(name)!.Open();
        return XDocument.Load(stream);
    }
}
