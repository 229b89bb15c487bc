using System.Globalization;
using Project06Report.Rules;
using Kinds = Project06Report.Codes.DiagnosticCatalogue.Catalogues;

namespace Project06Report.Catalogue;

/// <summary>Compares what the rows of one sheet say about those of another.</summary>
internal sealed class ReferenceChecks
{
    private readonly CatalogueTables tables;
    private readonly CodeIndex<Agency> agencies;
    private readonly CodeIndex<Form> forms;
    private readonly CodeIndex<Section> sections;
    private readonly CodeIndex<Wording> wordings;
    private readonly Dictionary<string, CodeIndex<Agency>> formsByAgency;
    private readonly Dictionary<string, CodeIndex<FormPlace>> indicatorsByForm;

    private ReferenceChecks(CatalogueTables tables)
    {
        this.tables = tables;
        agencies = new("đơn vị", tables.Agencies, agency => agency.Code);
        forms = new("biểu mẫu", tables.Forms, form => form.Code);
        sections = new("mục", tables.Sections, section => section.Code);
        wordings = new("thuật ngữ", tables.Wordings, wording => wording.Code);
        formsByAgency = CodeIndex<Agency>.By(
            tables.Agencies,
            agency => agency.Code,
            code => $"biểu mẫu đơn vị {code} phải gửi",
            agency => agency.Form
        );
        indicatorsByForm = CodeIndex<FormPlace>.By(
            tables.Indicators,
            indicator => indicator.Form,
            form => $"chỉ tiêu của biểu mẫu {form}",
            indicator => indicator.Id
        );
    }

    public static void Check(CatalogueTables tables)
    {
        var checks = new ReferenceChecks(tables);
        checks.CheckUnique();
        checks.CheckAgenciesAndForms();
        foreach (var indicator in tables.Indicators.Rows)
        {
            checks.CheckIndicator(indicator.Value, indicator.Row);
        }

        SeriesBreakChecks.Check(tables, checks.agencies);
        checks.CheckSuccessions();
        var rules = new RuleChecks(tables, checks.agencies, checks.forms, checks.indicatorsByForm);
        foreach (var rule in tables.Rules.Rows)
        {
            rules.Check(rule.Value, rule.Row);
        }
    }

    private void CheckUnique()
    {
        agencies.CheckUnique(Kinds.Duplicate, "ma");
        forms.CheckUnique(Kinds.Duplicate, "ma");
        sections.CheckUnique(Kinds.Duplicate, "muc");
        wordings.CheckUnique(Kinds.Duplicate, "ma");
        new CodeIndex<Agency>("thứ tự", tables.Agencies, agency => Number(agency.Order)).CheckUnique(
            Kinds.Duplicate,
            "thu_tu"
        );
        new CodeIndex<FormPlace>("chỉ tiêu", tables.Indicators, indicator => indicator.Id).CheckUnique(
            Kinds.Duplicate,
            "ma"
        );
        new CodeIndex<Rule>("quy tắc", tables.Rules, rule => rule.Code).CheckUnique(Kinds.Duplicate, "ma");
        new CodeIndex<CitedDocument>("văn bản", tables.Documents, document => document.Code).CheckUnique(
            Kinds.Duplicate,
            "ma"
        );
        new CodeIndex<Recipient>("nơi nhận", tables.Recipients, recipient => Number(recipient.Order)).CheckUnique(
            Kinds.Duplicate,
            "thu_tu"
        );
        new CodeIndex<SpecialDay>("ngày nghỉ", tables.SpecialDays, special =>
            special.Day.ToString("O", CultureInfo.InvariantCulture)
        ).CheckUnique(Kinds.Duplicate, "ten");
        new CodeIndex<Signer>("người ký", tables.Signers, _ => "").CheckUnique(Kinds.TwoSigners, "ho_ten");
    }

    private static string Number(int order) => order.ToString(CultureInfo.InvariantCulture);

    private void CheckAgenciesAndForms()
    {
        foreach (var agency in tables.Agencies.Rows)
        {
            forms.CheckReference(agency.Row, "bieu_mau", agency.Value.Form);
        }

        var withDossiers = tables
            .Indicators.Rows.Where(row => row.Value.Sheet == "HO_SO")
            .Select(row => row.Value.Form)
            .ToHashSet(StringComparer.Ordinal);
        foreach (
            var form in tables.Forms.Rows.Where(form => !form.Row.IsBroken && form.Value.Balance == BalanceScheme.None)
        )
        {
            if (withDossiers.Contains(form.Value.Code))
            {
                form.Row.Report(
                    Kinds.Contradiction,
                    "so_do_can_doi",
                    "khong",
                    "một sơ đồ cân đối, vì trang CHI_TIEU có dòng HO_SO của biểu mẫu này"
                );
            }
        }
    }

    /// <summary>The former agency must be known on some day, its successor on every day of the row.</summary>
    private void CheckSuccessions()
    {
        foreach (var (value, row) in tables.Successions.Rows)
        {
            if (tables.Agencies.IsReadable && value.Former.Length > 0 && agencies[value.Former].Count == 0)
            {
                row.Report(
                    Kinds.UnknownReference,
                    "ma",
                    value.Former,
                    "mã đơn vị khai ở trang DON_VI",
                    CatalogueRow.Suggestion(value.Former, tables.Agencies.Rows.Select(agency => agency.Value.Code))
                );
            }

            agencies.CheckReference(row, "don_vi_moi", value.Successor);
        }
    }

    private void CheckIndicator(FormPlace indicator, CatalogueRow row)
    {
        forms.CheckReference(row, "bieu_mau", indicator.Form);
        sections.CheckReference(row, "muc", indicator.Section);
        wordings.CheckReference(row, "kenh", indicator.Channel);
        if (
            indicator.Agency != "*"
            && agencies.CheckReference(row, "don_vi", indicator.Agency)
            && formsByAgency.TryGetValue(indicator.Agency, out var owed)
            && IsEveryFormKnown(indicator)
        )
        {
            owed.CheckReference(row, "bieu_mau", indicator.Form);
        }

        if (!row.IsBroken)
        {
            IndicatorChecks.Check(indicator, row, indicatorsByForm[indicator.Form]);
        }
    }

    /// <summary>Whether no form is unknown; an unknown one has been reported where it is written.</summary>
    private bool IsEveryFormKnown(FormPlace indicator) =>
        forms[indicator.Form].Count > 0
        && agencies[indicator.Agency]
            .All(agency => agency.Value.Form.Length == 0 || forms[agency.Value.Form].Count > 0);
}
