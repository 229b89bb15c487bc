namespace Project06Report.Catalogue;

/// <summary>A form that an agency owes each month.</summary>
public sealed record OwedForm(Agency Agency, Form Form)
{
    /// <summary>As commands and file names write it: <c>CAT</c>, or <c>X28261/II06</c> where the agency owes several
    /// forms.</summary>
    public string Code => Agency.Forms.Count > 1 ? $"{Agency.Code}/{Form.Code}" : Agency.Code;

    /// <summary>As the names of its files begin: <c>CAT</c>, or <c>X28261-II06</c>.</summary>
    public string FileName => Code.Replace('/', '-');
}
