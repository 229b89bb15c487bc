using Kinds = Project06Report.Codes.DiagnosticCatalogue.Catalogues;

namespace Project06Report.Catalogue;

/// <summary>Checks that groups of units exist where they are named, have members, and contain each other without a
/// circle.</summary>
internal sealed class GroupChecks
{
    private readonly CatalogueTables tables;
    private readonly CodeIndex<Agency> agencies;
    private readonly CodeIndex<UnitGroup> groups;

    public GroupChecks(CatalogueTables tables, CodeIndex<Agency> agencies)
    {
        this.tables = tables;
        this.agencies = agencies;
        groups = new("nhóm", tables.Groups, group => group.Code);
    }

    public void Check()
    {
        groups.CheckUnique(Kinds.Duplicate, "ma");
        foreach (var (group, row) in tables.Groups.Rows)
        {
            CheckGroup(group, row);
        }

        foreach (var (agency, row) in tables.Agencies.Rows)
        {
            foreach (var group in agency.Groups)
            {
                groups.CheckReference(row, "nhom", group);
            }
        }

        foreach (var (form, row) in tables.Forms.Rows)
        {
            CheckForm(form, row);
        }

        CheckTargets();
        CheckLists();
    }

    private void CheckGroup(UnitGroup group, CatalogueRow row)
    {
        groups.CheckReference(row, "thuoc", group.Parent);
        if (agencies[group.Code] is [var agency, ..])
        {
            row.Report(
                Kinds.Duplicate,
                "ma",
                group.Code,
                $"một mã khác; {agency.Value.Name} đã mang mã này",
                related: [agency.Row.At("ma")]
            );
        }

        var passed = new HashSet<string>(StringComparer.Ordinal);
        var above = group.Parent;
        while (above.Length > 0 && above != group.Code && passed.Add(above))
        {
            above = groups[above].Select(other => other.Value.Parent).FirstOrDefault("");
        }

        if (above == group.Code)
        {
            row.Report(Kinds.Contradiction, "thuoc", group.Parent, "một nhóm không nằm trong chính nhóm này");
        }
    }

    private void CheckForm(Form form, CatalogueRow row)
    {
        groups.CheckReference(row, "theo_nhom", form.UnitGroup);
        if (form is { HasTotalRow: true, IsMatrix: false })
        {
            row.Report(
                Kinds.Contradiction,
                "dong_tong",
                "x",
                "để trống, vì chỉ biểu mẫu theo nhóm đơn vị (cột theo_nhom) có dòng tổng"
            );
        }
    }

    private void CheckTargets()
    {
        var lines = new CodeIndex<FormPlace>("dòng", tables.Places, place => place.Code);
        foreach (var (target, row) in tables.Targets.Rows)
        {
            groups.CheckReference(row, "nhom", target.Group);
            if (lines.CheckReference(row, "ma", target.Line) && !lines[target.Line].Any(IsRatio))
            {
                row.Report(
                    Kinds.Contradiction,
                    "ma",
                    target.Line,
                    "dòng của trang TY_SO, có tử số và mẫu số"
                );
            }

            CheckFloor(target, row);
        }

        new CodeIndex<Target>("mức giao", tables.Targets, target =>
            $"{target.Line} {target.Group}"
        ).CheckUnique(Kinds.Duplicate, "ma");
    }

    private static bool IsRatio(Located<FormPlace> place) => place.Value.Sheet == "TY_SO";

    /// <summary>The floor lies on the worse side of the goal.</summary>
    private static void CheckFloor(Target target, CatalogueRow row)
    {
        if (
            target.Floor is { } floor
            && !row.IsBroken
            && (target.Higher ? floor > target.Goal : floor < target.Goal)
        )
        {
            row.Report(
                Kinds.Contradiction,
                "san",
                row.Optional("san"),
                target.Higher
                    ? "không cao hơn mức giao, vì càng cao càng tốt"
                    : "không thấp hơn mức giao, vì càng thấp càng tốt"
            );
        }
    }

    private void CheckLists()
    {
        foreach (var (place, row) in tables.Places.Rows.Where(place => place.Value.ListOf.Length > 0))
        {
            groups.CheckReference(row, "danh_sach_cua", place.ListOf);
            if (place.Kind != IndicatorKind.List)
            {
                row.Report(
                    Kinds.Contradiction,
                    "danh_sach_cua",
                    place.ListOf,
                    "để trống, vì chỉ dòng của trang DANH_SACH liệt kê đơn vị của một nhóm"
                );
            }
        }
    }
}
