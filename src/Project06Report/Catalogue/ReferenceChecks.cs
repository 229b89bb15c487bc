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
        formsByAgency = FormsByAgency(tables.Agencies);
        indicatorsByForm = CodeIndex<FormPlace>.By(
            tables.Places,
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
        foreach (var places in tables.Places.Rows.GroupBy(place => place.Row))
        {
            checks.CheckLine([.. places.Select(place => place.Value)], places.Key);
        }

        new GroupChecks(tables, checks.agencies).Check();

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
        CheckUniquePlaces();
        new CodeIndex<Rule>("quy tắc", tables.Rules, rule => rule.Code).CheckUnique(Kinds.Duplicate, "ma");
        new CodeIndex<CitedDocument>("văn bản", tables.Documents, document => document.Code).CheckUnique(
            Kinds.Duplicate,
            "ma"
        );
        new CodeIndex<Recipient>("nơi nhận", tables.Recipients, recipient =>
            Number(recipient.Order)
        ).CheckUnique(Kinds.Duplicate, "thu_tu");
        new CodeIndex<SpecialDay>("ngày nghỉ", tables.SpecialDays, special =>
            special.Day.ToString("O", CultureInfo.InvariantCulture)
        ).CheckUnique(Kinds.Duplicate, "ten");
        new CodeIndex<Signer>("người ký", tables.Signers, _ => "").CheckUnique(Kinds.TwoSigners, "ho_ten");
    }

    /// <summary>A place stands once in a form, and a line of several forms in one row.</summary>
    private void CheckUniquePlaces()
    {
        var ids = new CodeIndex<FormPlace>("chỉ tiêu", tables.Places with { Rows = [] }, place => place.Id);
        var seen = new HashSet<(CatalogueRow, string)>();
        foreach (var place in tables.Places.Rows.Where(place => seen.Add((place.Row, place.Value.Id))))
        {
            ids.Add(place.Value.Id, place);
        }

        ids.CheckUnique(Kinds.Duplicate, "ma");
    }

    private static Dictionary<string, CodeIndex<Agency>> FormsByAgency(CatalogueRows<Agency> agencies)
    {
        var owed = new Dictionary<string, CodeIndex<Agency>>(StringComparer.Ordinal);
        foreach (var agency in agencies.Rows)
        {
            var code = agency.Value.Code;
            if (!owed.TryGetValue(code, out var forms))
            {
                var noun = $"biểu mẫu đơn vị {code} phải gửi khai ở trang {agencies.Sheet}";
                owed.Add(code, forms = new(noun, agencies.IsReadable));
            }

            foreach (var form in agency.Value.Forms)
            {
                forms.Add(form, agency);
            }
        }

        return owed;
    }

    private static string Number(int order) => order.ToString(CultureInfo.InvariantCulture);

    private void CheckAgenciesAndForms()
    {
        foreach (var agency in tables.Agencies.Rows)
        {
            foreach (var form in agency.Value.Forms)
            {
                forms.CheckReference(agency.Row, "bieu_mau", form);
            }
        }

        var withDossiers = tables
            .Places.Rows.Where(row => row.Value.Sheet == "HO_SO")
            .Select(row => row.Value.Form)
            .ToHashSet(StringComparer.Ordinal);
        foreach (
            var form in tables.Forms.Rows.Where(form =>
                !form.Row.IsBroken && form.Value.Balance == BalanceScheme.None
            )
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
                    CatalogueRow.Suggestion(
                        value.Former,
                        tables.Agencies.Rows.Select(agency => agency.Value.Code)
                    )
                );
            }

            agencies.CheckReference(row, "don_vi_moi", value.Successor);
            foreach (var line in value.Lines.Where(line => !IsLineOrRenaming(line)))
            {
                row.Report(
                    Kinds.BadCode,
                    "dong",
                    line,
                    "mã dòng, hoặc mã cũ>mã mới, cách nhau bằng dấu phẩy, ví dụ ho_ngheo_csdl>ho_ngheo"
                );
            }
        }
    }

    private static bool IsLineOrRenaming(string written)
    {
        var codes = written.Split('>', StringSplitOptions.TrimEntries);
        return codes.Length <= 2 && codes.All(code => code.Length > 0 && CodeShape.Name.Fits(code));
    }

    /// <param name="places">Of one row; several when it is a line in several columns and forms.</param>
    private void CheckLine(List<FormPlace> places, CatalogueRow row)
    {
        var line = places[0];
        sections.CheckReference(row, "muc", line.Section);
        wordings.CheckReference(row, "kenh", line.Channel);
        foreach (var form in places.Select(place => place.Form).Distinct(StringComparer.Ordinal))
        {
            forms.CheckReference(row, "bieu_mau", form);
            CheckOwner(line.Agency, form, row);
        }

        if (row.IsBroken)
        {
            return;
        }

        foreach (var place in places.DistinctBy(place => place.Id))
        {
            IndicatorChecks.Check(place, row, indicatorsByForm[place.Form]);
        }
    }

    /// <summary>The agency that answers for a line owes its form.</summary>
    private void CheckOwner(string agency, string form, CatalogueRow row)
    {
        if (
            agency != "*"
            && agencies.CheckReference(row, "don_vi", agency)
            && formsByAgency.TryGetValue(agency, out var owed)
            && IsEveryFormKnown(agency, form)
        )
        {
            owed.CheckReference(row, "bieu_mau", form);
        }
    }

    /// <summary>Whether no form is unknown; an unknown one has been reported where it is written.</summary>
    private bool IsEveryFormKnown(string agency, string form) =>
        forms[form].Count > 0
        && agencies[agency].SelectMany(row => row.Value.Forms).All(owed => forms[owed].Count > 0);
}
