namespace Project06Report.Cli.Faces;

internal static class HtmlStyle
{
    /// <summary>The page fetches nothing and runs nothing; it is readable on a wide and a narrow screen, in black and
    /// white, and on A4.</summary>
    public const string Head = """
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <style>
        :root { --dam: #1f3a5f; --chu: #1c2430; --mo: #56606e; --vien: #c9d1dc; --nen: #f4f6f9; --do: #a4161a; --vang: #8a5a00; --xanh: #2b6a30 }
        @page { size: A4; margin: 16mm 14mm 16mm 18mm }
        * { box-sizing: border-box }
        body { font: 15px/1.5 "Segoe UI", "Noto Sans", "Liberation Sans", Arial, sans-serif; color: var(--chu); max-width: 62rem; margin: 0 auto; padding: 1.6rem 1.2rem 3rem; background: #fff }
        h1 { font-size: 1.65rem; line-height: 1.25; color: var(--dam); margin: 0 0 .2rem }
        h2 { font-size: 1.2rem; color: var(--dam); border-bottom: 2px solid var(--dam); padding-bottom: .2rem; margin: 2.4rem 0 .9rem; break-after: avoid }
        h3 { font-size: 1.02rem; margin: 1.5rem 0 .4rem; break-after: avoid }
        h4 { margin: 0 0 .35rem; font-size: 1rem }
        p { margin: .3rem 0 } .ai { break-after: avoid }
        nav { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; margin: 1rem 0 0 }
        a { color: #0b5394 }
        table { border-collapse: collapse; width: 100%; font-size: .93em }
        th, td { border-bottom: 1px solid var(--vien); padding: .38rem .55rem; text-align: left; vertical-align: top; overflow-wrap: anywhere }
        th { background: var(--dam); color: #fff; font-weight: 600; border-bottom: 0; white-space: nowrap }
        thead { display: table-header-group }
        tr, article, li { break-inside: avoid }
        .n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap }
        .cuon { overflow-x: auto }
        .verdict { border-left: 6px solid; background: var(--nen); padding: .55rem .9rem; margin: 1rem 0 .8rem; font-weight: 600; font-size: 1.05rem }
        .o-so { display: flex; flex-wrap: wrap; gap: .7rem }
        .o { flex: 1 1 8rem; border: 1px solid var(--vien); border-top: 4px solid var(--vien); padding: .45rem .8rem .5rem; color: var(--mo) }
        .o b { display: block; font-size: 1.7rem; line-height: 1.25; color: var(--chu); font-variant-numeric: tabular-nums }
        .thanh { height: .7rem; background: #f3d9da; margin: .2rem 0 .5rem } .thanh i { display: block; height: 100%; background: var(--xanh) }
        .loi { border-color: var(--do) } .canh-bao { border-color: var(--vang) } .dat { border-color: var(--xanh) }
        .o.loi { border-color: var(--vien); border-top-color: var(--do) } .o.loi b { color: var(--do) }
        .o.canh-bao { border-color: var(--vien); border-top-color: var(--vang) } .o.canh-bao b { color: var(--vang) }
        .o.dat { border-color: var(--vien); border-top-color: var(--xanh) } .o.dat b { color: var(--xanh) }
        .nhan { font-weight: 600 } .nhan.loi { color: var(--do) } .nhan.canh-bao { color: var(--vang) } .nhan.dat { color: var(--xanh) }
        .ly-do, .dvt, .ai { color: var(--mo); font-size: .92em }
        article { border: 1px solid var(--vien); border-left: 6px solid; padding: .55rem .9rem .65rem; margin: .6rem 0 }
        article.loi { border-color: var(--vien); border-left-color: var(--do) } article.canh-bao { border-color: var(--vien); border-left-color: var(--vang) }
        dl { display: grid; grid-template-columns: 6.5rem 1fr; gap: .2rem .8rem; margin: 0 }
        dt { color: var(--mo) } dd { margin: 0; overflow-wrap: anywhere }
        dd.noi-bat { font-weight: 600 }
        details { margin: .35rem 0 } summary { cursor: pointer; color: #0b5394 }
        pre { font: inherit; white-space: pre-wrap; background: var(--nen); border: 1px solid var(--vien); padding: .7rem .9rem; margin: .4rem 0 }
        .luc, .tien-do td:last-child { white-space: nowrap } .giua { text-align: center }
        .so-sanh td:first-child { min-width: 16rem } .xu-huong { width: 6.5rem }
        svg path { fill: none; stroke: var(--dam); stroke-width: 1.5 } svg circle { fill: var(--do) } svg { display: block }
        .doc { break-before: page }
        .doc li { margin: .5rem 0 1rem } .doc p { margin: .15rem 0 }
        @media (max-width: 40rem) { body { padding: 1rem .8rem 2rem } h1 { font-size: 1.35rem } dl { grid-template-columns: 1fr; gap: 0 } dd { margin-bottom: .35rem }
          .tien-do thead { display: none } .tien-do tr { display: block; border-bottom: 1px solid var(--vien); padding: .5rem 0 } .tien-do td { display: block; border: 0; padding: .05rem 0; text-align: left } .tien-do td:empty { display: none }
          .tien-do td:first-child { font-weight: 600 } .tien-do .giua::before { content: "lần nộp " } .so-sanh { min-width: 40rem } }
        @media print {
          body { margin: 0; padding: 0; max-width: none; font-size: 10.5pt; line-height: 1.4 } nav, details:not(.nhom), .man-hinh { display: none } a { color: inherit; text-decoration: none }
          h2 { margin-top: 1.4rem } .cuon { overflow: visible } .so-sanh td:first-child { min-width: 0 } table { font-size: .88em } th, td { padding: .22rem .4rem } th { white-space: normal }
          th, .thanh, .thanh i, .verdict { -webkit-print-color-adjust: exact; print-color-adjust: exact }
        }
        </style>
        """;
}
