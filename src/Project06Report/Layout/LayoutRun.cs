namespace Project06Report.Layout;

internal sealed record LayoutRun(string Text, RunFormat Format);
