namespace Project06Report.Cli.Faces;

internal static class HtmlStyle
{
    /// <summary>Nothing is fetched and nothing runs; readable on a screen, in black and white, and on A4.</summary>
    public const string Head = """
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <style>
        @page { size: A4; margin: 18mm 15mm 18mm 20mm }
        body { font: 12pt/1.45 "Times New Roman", Tinos, "Liberation Serif", serif; color: #1a1a1a; max-width: 60rem; margin: 1.5rem auto; padding: 0 1rem }
        h1 { font-size: 1.5rem; color: #1f3a5f; margin: 0 0 .3rem }
        h2 { font-size: 1.2rem; color: #1f3a5f; border-bottom: 2px solid #1f3a5f; margin: 2rem 0 .8rem; break-after: avoid }
        h3 { font-size: 1.05rem; margin: 1.4rem 0 .4rem; break-after: avoid }
        p { margin: .3rem 0 }
        nav a { margin-right: 1.2rem }
        a { color: #0b5394 }
        table { border-collapse: collapse; width: 100%; font-size: .92em }
        th, td { border: 1px solid #8c9aab; padding: .25rem .45rem; text-align: left; vertical-align: top; overflow-wrap: anywhere }
        th { background: #1f3a5f; color: #fff }
        thead { display: table-header-group }
        tr, article { break-inside: avoid }
        td.n { text-align: right }
        .verdict { border: 2px solid; padding: .5rem .8rem; margin: .8rem 0; font-weight: bold }
        .loi { border-color: #c00000 } .canh-bao { border-color: #b07d00 } .dat { border-color: #38761d }
        article { border: 1px solid #8c9aab; border-left-width: 6px; padding: .4rem .8rem; margin: .5rem 0 }
        article h4 { margin: 0 0 .3rem; font-size: 1em }
        dl { display: grid; grid-template-columns: 6.5rem 1fr; gap: .15rem .6rem; margin: 0 }
        dt { color: #555 } dd { margin: 0; overflow-wrap: anywhere }
        .doc { break-before: page }
        .doc li { margin: .5rem 0 1rem; break-inside: avoid } .doc p { margin: .15rem 0 }
        .ai { color: #444; font-style: italic }
        @media print { body { margin: 0; padding: 0; max-width: none; font-size: 11pt } nav { display: none } a { color: inherit; text-decoration: none } th { -webkit-print-color-adjust: exact; print-color-adjust: exact } }
        </style>
        """;
}
