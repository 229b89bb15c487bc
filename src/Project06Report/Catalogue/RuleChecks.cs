using System.Collections.Immutable;
using Project06Report.Rules;
using Kinds = Project06Report.Codes.DiagnosticCatalogue.Catalogues;

namespace Project06Report.Catalogue;

/// <summary>Checks that a rule has the operands its kind needs, and that they exist as long as the rule does.</summary>
internal sealed class RuleChecks(
    CatalogueTables tables,
    CodeIndex<Agency> agencies,
    CodeIndex<Form> forms,
    Dictionary<string, CodeIndex<FormPlace>> indicatorsByForm
)
{
    private readonly Dictionary<string, CodeIndex<FormPlace>> indicatorsByAgency = new(
        StringComparer.Ordinal
    );
    private readonly CodeIndex<UnitGroup> groups = new("nhóm", tables.Groups, group => group.Code);
    private readonly CodeIndex<FormPlace> everywhere = new("chỉ tiêu", tables.Places, place => place.Id);

    public void Check(Rule rule, CatalogueRow row)
    {
        forms.CheckReference(row, "bieu_mau", rule.Form);
        if (row.IsBroken)
        {
            return;
        }

        CheckOperandCount(rule, row);
        if (rule.Kind == RuleKind.Change && rule.Tolerance == 0)
        {
            row.Report(
                Kinds.WrongOperands,
                "dung_sai",
                "0",
                "số phần trăm thay đổi được chấp nhận, lớn hơn 0"
            );
        }

        if (forms[rule.Form].Count > 0)
        {
            CheckIndicators(
                rule,
                row,
                indicatorsByForm.GetValueOrDefault(rule.Form)
                    ?? Declared($"chỉ tiêu của biểu mẫu {rule.Form}")
            );
        }
    }

    private static void CheckOperandCount(Rule rule, CatalogueRow row)
    {
        if (WhatIsNeeded(rule.Kind, rule.Operands) is { } needed)
        {
            row.Report(
                Kinds.WrongOperands,
                "ve_phai",
                row.Optional("ve_phai") is { Length: > 0 } written ? written : "ô trống",
                needed
            );
        }

        if (Repeated(rule.Operands) is { } repeated)
        {
            row.Report(
                Kinds.WrongOperands,
                "ve_phai",
                repeated.Indicator,
                "mỗi chỉ tiêu chỉ đứng một lần; viết hệ số nếu cần, ví dụ 2*a.ky_nay"
            );
        }

        if (
            rule.Kind != RuleKind.Opening
            && rule.Operands.Any(term => term.Source.Length == 0 && term.Indicator == rule.Left)
        )
        {
            row.Report(Kinds.WrongOperands, "ve_phai", rule.Left, "các chỉ tiêu khác với ve_trai");
        }
    }

    private static Term? Repeated(ImmutableArray<Term> terms)
    {
        for (var later = 1; later < terms.Length; later++)
        {
            if (
                terms
                    .Take(later)
                    .Any(earlier =>
                        earlier.Source == terms[later].Source && earlier.Indicator == terms[later].Indicator
                    )
            )
            {
                return terms[later];
            }
        }

        return null;
    }

    /// <summary>Null when the operands are as the kind needs them.</summary>
    private static string? WhatIsNeeded(RuleKind kind, ImmutableArray<Term> terms) =>
        kind switch
        {
            RuleKind.Sum when terms.IsEmpty || terms.Any(term => term.Coefficient != 1) =>
                "các chỉ tiêu nối bằng dấu +, không hệ số",
            RuleKind.Difference
                when terms is not [{ Coefficient: 1 }, _, ..]
                    || terms.Skip(1).Any(term => term.Coefficient != -1) =>
                "một chỉ tiêu trừ một hay nhiều chỉ tiêu, không hệ số",
            RuleKind.Percentage when terms is not [{ Coefficient: 1 }, { Coefficient: 1 }] =>
                "đúng hai chỉ tiêu nối bằng dấu +: phần trước, tổng thể sau",
            RuleKind.Equal
            or RuleKind.Opening
            or RuleKind.BothOrNeither
            or RuleKind.NotBoth when terms is not [{ Coefficient: 1 }] => "đúng một chỉ tiêu",
            RuleKind.Count when terms is not [{ Coefficient: 1 }] => "đúng một mã danh sách",
            RuleKind.AtMost or RuleKind.Continuity or RuleKind.Linear when terms.IsEmpty =>
                "ít nhất một chỉ tiêu",
            RuleKind.NeverFalls or RuleKind.NeverRises or RuleKind.DateInPeriod when !terms.IsEmpty =>
                "để trống",
            RuleKind.Change when !terms.IsEmpty =>
                $"để trống để so với tháng trước, hoặc {CatalogueSheets.Median} để so với trung vị của các tháng trước",
            _ => null,
        };

    private void CheckIndicators(Rule rule, CatalogueRow row, CodeIndex<FormPlace> own)
    {
        own.CheckReference(row, "ve_trai", rule.Left);
        CheckKind(row, "ve_trai", own, rule.Left, NeededLeft(rule.Kind));
        foreach (var terms in rule.Operands.GroupBy(term => term.Source, StringComparer.Ordinal))
        {
            if (SourceOf(terms.Key, row, own) is { } from)
            {
                CheckOperands(terms, row, from, NeededOperand(rule.Kind));
            }
        }

        if (rule.WhenMissing == MissingOperand.Zero && rule.Operands.Any(IsOfGroup))
        {
            row.Report(
                Kinds.WrongOperands,
                "khi_thieu",
                "coi_la_0",
                "bo_qua hoặc loi, vì tổng của một nhóm thiếu đơn vị thì không phải là tổng"
            );
        }
    }

    private static void CheckOperands(
        IEnumerable<Term> terms,
        CatalogueRow row,
        CodeIndex<FormPlace> from,
        (Func<FormPlace, bool> Fits, string Expected) needed
    )
    {
        foreach (var term in terms)
        {
            from.CheckReference(row, "ve_phai", term.Indicator);
            CheckKind(row, "ve_phai", from, term.Indicator, needed);
        }
    }

    /// <summary>The indicators an operand's source has; null when the source is unknown, which has then been
    /// reported.</summary>
    private CodeIndex<FormPlace>? SourceOf(string source, CatalogueRow row, CodeIndex<FormPlace> own)
    {
        if (source.Length == 0)
        {
            return own;
        }

        var (unit, form) = ScopeOf(source);
        if (IsUnknown(row, unit, form))
        {
            return null;
        }

        if (form.Length > 0)
        {
            return indicatorsByForm.GetValueOrDefault(form) ?? Declared($"chỉ tiêu của biểu mẫu {form}");
        }

        return groups[unit].Count > 0 ? everywhere : IndicatorsOf(unit);
    }

    private bool IsUnknown(CatalogueRow row, string unit, string form)
    {
        if (form.Length > 0)
        {
            forms.CheckReference(row, "ve_phai", form);
        }

        if (groups[unit].Count > 0)
        {
            groups.CheckReference(row, "ve_phai", unit);
            return form.Length > 0 && forms[form].Count == 0;
        }

        agencies.CheckReference(row, "ve_phai", unit);
        return (unit.Length > 0 && agencies[unit].Count == 0) || (form.Length > 0 && forms[form].Count == 0);
    }

    /// <summary>As <see cref="CatalogueAt.ScopeOf"/>, through all time.</summary>
    private (string Unit, string Form) ScopeOf(string source)
    {
        var slash = source.IndexOf('/', StringComparison.Ordinal);
        if (slash >= 0)
        {
            return (source[..slash], source[(slash + 1)..]);
        }

        var isForm = agencies[source].Count == 0 && groups[source].Count == 0 && forms[source].Count > 0;
        return isForm ? ("", source) : (source, "");
    }

    private bool IsOfGroup(Term term) => groups[ScopeOf(term.Source).Unit].Count > 0;

    private static (Func<FormPlace, bool> Fits, string Expected) NeededLeft(RuleKind kind) =>
        kind switch
        {
            RuleKind.BothOrNeither => (_ => true, ""),
            RuleKind.DateInPeriod => (
                indicator => indicator.Sheet is "SO_LIEU" or "TY_SO",
                "chỉ tiêu của trang SO_LIEU hoặc TY_SO, nơi có cột tinh_den_ngay"
            ),
            RuleKind.Percentage => (
                indicator => indicator.Kind == IndicatorKind.Percentage,
                "chỉ tiêu loại ty_le"
            ),
            _ => (indicator => indicator.IsNumeric, "chỉ tiêu có giá trị là số"),
        };

    private static (Func<FormPlace, bool> Fits, string Expected) NeededOperand(RuleKind kind) =>
        kind switch
        {
            RuleKind.BothOrNeither => (_ => true, ""),
            RuleKind.Count => (
                indicator => indicator.Kind == IndicatorKind.List,
                "mã danh sách (loại danh_sach)"
            ),
            _ => (indicator => indicator.IsNumeric, "chỉ tiêu có giá trị là số"),
        };

    private static void CheckKind(
        CatalogueRow row,
        string column,
        CodeIndex<FormPlace> from,
        string id,
        (Func<FormPlace, bool> Fits, string Expected) needed
    )
    {
        if (from[id].FirstOrDefault(other => !other.Row.IsBroken && !needed.Fits(other.Value)) is { } other)
        {
            row.Report(
                Kinds.WrongOperands,
                column,
                $"{id}, loại {CatalogueSheets.WordOf(other.Value.Kind)}",
                needed.Expected,
                related: [other.Row.At("loai")]
            );
        }
    }

    /// <summary>The indicators an agency answers for: its own, and everybody's of the forms it ever owes.</summary>
    private CodeIndex<FormPlace> IndicatorsOf(string agency)
    {
        if (!indicatorsByAgency.TryGetValue(agency, out var own))
        {
            var owed = agencies[agency].SelectMany(row => row.Value.Forms).ToHashSet(StringComparer.Ordinal);
            own = Declared($"chỉ tiêu của đơn vị {agency}");
            foreach (
                var row in tables.Places.Rows.Where(row =>
                    row.Value.Agency == agency || (row.Value.Agency == "*" && owed.Contains(row.Value.Form))
                )
            )
            {
                own.Add(row.Value.Id, row);
            }

            indicatorsByAgency.Add(agency, own);
        }

        return own;
    }

    private CodeIndex<FormPlace> Declared(string noun) =>
        new($"{noun} khai ở trang {tables.Places.Sheet}", tables.Places.IsReadable);
}
