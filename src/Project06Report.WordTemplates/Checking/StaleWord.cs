namespace Project06Report.WordTemplates.Checking;

/// <param name="Now">Vietnamese: "từ 15/8/2022 là …", and the tag to use.</param>
public sealed record StaleWord(string Text, string Now);
