using Kinds = Project06Report.Codes.DiagnosticCatalogue.Catalogues;

namespace Project06Report.Catalogue;

/// <summary>Checks that the columns of a CHI_TIEU row fit each other, by what each sheet of a form can hold.</summary>
internal static class IndicatorChecks
{
    /// <summary>What a sheet of a form can hold.</summary>
    /// <param name="Columns">When empty, any measure.</param>
    private sealed record Contents(string[] Columns, string[] Kinds);

    private static readonly Dictionary<string, Contents> Sheets = new(StringComparer.Ordinal)
    {
        ["SO_LIEU"] = new(
            ["ky_nay", "luy_ke"],
            ["phat_sinh", "ton", "luy_ke", "dau_ky", "tinh", "ty_le", "van_ban", "ngay"]
        ),
        ["HO_SO"] = new([], ["phat_sinh", "ton", "luy_ke", "dau_ky", "tinh", "ty_le", "van_ban"]),
        ["TY_SO"] = new(["tu", "mau"], ["ty_so"]),
        ["DANH_SACH"] = new([""], ["danh_sach"]),
        ["CAM_KET"] = new([""], ["cam_ket"]),
    };

    private static readonly string[] NoMeasures = ["", "ma", "ten", "kenh", "kiem_tra"];

    public static void Check(FormPlace indicator, CatalogueRow row, CodeIndex<FormPlace> sameForm)
    {
        CheckColumn(indicator, row);
        CheckKind(indicator, row);
        if (indicator.Sheet == "TY_SO")
        {
            CheckRatio(indicator, row, sameForm);
        }

        if (indicator.Sheet == "HO_SO")
        {
            CheckParent(indicator, row, sameForm);
        }
        else
        {
            CheckDossierColumns(indicator, row);
        }
    }

    private static void CheckColumn(FormPlace indicator, CatalogueRow row)
    {
        var allowed = Sheets[indicator.Sheet].Columns;
        if (allowed.Length > 0 ? !allowed.Contains(indicator.Column) : NoMeasures.Contains(indicator.Column))
        {
            row.Report(
                Kinds.Contradiction,
                "cot",
                indicator.Column.Length == 0 ? "ô trống" : indicator.Column,
                allowed switch
                {
                    [] => "mã cột số liệu của trang HO_SO, ví dụ tiep_nhan",
                    [""] => $"để trống, vì trang là {indicator.Sheet}",
                    _ => $"{string.Join(" hoặc ", allowed)}, vì trang là {indicator.Sheet}",
                }
            );
        }
    }

    private static void CheckKind(FormPlace indicator, CatalogueRow row)
    {
        var allowed = Sheets[indicator.Sheet].Kinds;
        var kind = CatalogueSheets.WordOf(indicator.Kind);
        if (!allowed.Contains(kind))
        {
            row.Report(
                Kinds.Contradiction,
                "loai",
                kind,
                $"{string.Join(", ", allowed)}, vì trang là {indicator.Sheet}"
            );
        }
    }

    private static void CheckRatio(FormPlace indicator, CatalogueRow row, CodeIndex<FormPlace> sameForm)
    {
        var other = indicator.Column == "tu" ? "mau" : "tu";
        if (sameForm[$"{indicator.Code}.{other}"].Count == 0)
        {
            row.Report(
                Kinds.Contradiction,
                "cot",
                $"chỉ có {indicator.Column}",
                $"hai dòng cùng mã {indicator.Code}, một dòng tu và một dòng mau"
            );
        }
        else
        {
            sameForm.CheckReference(row, "cot", $"{indicator.Code}.{other}");
        }
    }

    private static void CheckDossierColumns(FormPlace indicator, CatalogueRow row)
    {
        if (indicator.Channel.Length > 0)
        {
            row.Report(
                Kinds.Contradiction,
                "kenh",
                indicator.Channel,
                "để trống, vì chỉ dòng của trang HO_SO có kênh"
            );
        }

        if (indicator.Parent.Length > 0)
        {
            row.Report(
                Kinds.Contradiction,
                "thuoc",
                indicator.Parent,
                "để trống, vì chỉ dòng của trang HO_SO thuộc một dòng khác"
            );
        }
    }

    /// <summary>The row above must have the same column, and going up must come to an end.</summary>
    private static void CheckParent(FormPlace indicator, CatalogueRow row, CodeIndex<FormPlace> sameForm)
    {
        var above = indicator.Parent;
        if (above.Length > 0)
        {
            sameForm.CheckReference(row, "thuoc", $"{above}.{indicator.Column}");
        }

        var passed = new HashSet<string>(StringComparer.Ordinal);
        while (above.Length > 0 && above != indicator.Code && passed.Add(above))
        {
            above = sameForm[$"{above}.{indicator.Column}"]
                .Select(other => other.Value.Parent)
                .FirstOrDefault("");
        }

        if (above == indicator.Code)
        {
            row.Report(
                Kinds.Contradiction,
                "thuoc",
                indicator.Parent,
                "một dòng không nằm trong chính dòng này"
            );
        }
    }
}
