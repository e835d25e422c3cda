/// The style of the page, and the policy that allows this style and nothing else.
enum PageStyle {
    /// The policy of the page (Content Security Policy Level 3, W3C): no script, picture, font, frame, form or connection;
    /// the one style sheet by its hash, so that a style that came with somebody's text would not apply.
    static let policy: Markup =
        "default-src 'none'; style-src 'sha256-V1hHXzmolpCCgGYfijOTTSTA70w8ypI4lADcoXteBeQ='; base-uri 'none'; form-action 'none'"

    /// Colours have a contrast of at least 4.5 to 1 against what they stand on, and 3 to 1 for shapes (WCAG 2.2, AA).
    static let sheet: Markup = """
        :root{--page:#fff;--panel:#f4f6f8;--ink:#1a1d21;--soft:#525b66;--rule:#c9ced6;\
        --blue:#1559a8;--band:#c5daf3;--good:#1b6e3c;--warn:#855500;--bad:#b3261e;--s1:#5f92d2;--s2:#3f7bc6;--s3:#2462ad;\
        --s4:#0f4688}
        @media (prefers-color-scheme:dark){:root{--page:#14171b;--panel:#1e2329;--ink:#e8eaed;--soft:#abb4bf;--rule:#454d57;\
        --blue:#8ab8ff;--band:#2a4468;--good:#7fd6a0;--warn:#f0c060;--bad:#ff9a92;--s1:#4a6f9f;--s2:#6a96cf;--s3:#8ab8ff;\
        --s4:#c4dcff}}
        @media print{:root{--page:#fff;--panel:#fff;--ink:#000;--soft:#444;--rule:#999;--blue:#1559a8;--band:#c5daf3;\
        --good:#1b6e3c;--warn:#855500;--bad:#b3261e;--s1:#5f92d2;--s2:#3f7bc6;--s3:#2462ad;--s4:#0f4688}}
        *{box-sizing:border-box}
        body{margin:0 auto;max-width:80rem;padding:1rem;background:var(--page);color:var(--ink);\
        font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif;overflow-wrap:anywhere}
        a{color:var(--blue)}
        :focus-visible{outline:3px solid var(--blue);outline-offset:2px}
        main:focus{outline:none}
        .skip{position:absolute;left:-100rem;background:var(--page);padding:.5rem 1rem}
        .skip:focus{left:1rem;top:.5rem;z-index:1}
        h1{font-size:1.7rem;line-height:1.2;margin:0}
        h2{font-size:1.25rem;line-height:1.3;margin:0 0 .75rem;padding-top:.75rem;border-top:2px solid var(--ink)}
        h3,h4{font-size:1rem;margin:1.25rem 0 .5rem}
        p{margin:.5rem 0;max-width:46rem}
        header p,footer p,.more,.soft,figcaption{color:var(--soft)}
        section{margin:0 0 2.5rem}
        nav ul{list-style:none;margin:1rem 0;padding:0;display:flex;flex-wrap:wrap;gap:.1rem 1rem}
        nav a{display:inline-block;padding:.25rem 0;text-decoration:none}
        nav a:hover,nav a:focus{text-decoration:underline}
        dl.figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(9rem,1fr));gap:.75rem;margin:0 0 1rem}
        dl.figures div{background:var(--panel);border:1px solid var(--rule);border-radius:.4rem;padding:.6rem .8rem}
        dl.figures dt{font-size:.875rem;color:var(--soft)}
        dl.figures dd{margin:0;font-size:1.5rem;line-height:1.25;font-variant-numeric:tabular-nums}
        dl.figures dd small{display:block;font-size:.8125rem;line-height:1.35;color:var(--soft)}
        .badge{display:inline-block;border:1px solid currentColor;border-radius:.25rem;padding:0 .4rem;font-size:.8125rem;\
        color:var(--soft)}
        .badge.good{color:var(--good)}.badge.warn{color:var(--warn)}.badge.bad{color:var(--bad);font-weight:600}
        ol.cards{list-style:none;margin:0;padding:0}
        ol.cards>li{border-top:1px solid var(--rule);padding:.7rem 0}
        ol.cards h3,ol.cards h4{margin:0;display:flex;flex-wrap:wrap;gap:.1rem .6rem;align-items:baseline}
        ol.cards p,ul.why{margin:.2rem 0}ul.why{padding-left:1.2rem}
        .num{color:var(--soft);font-variant-numeric:tabular-nums;font-weight:400}
        q{quotes:"“" "”"}:root:lang(de) q{quotes:"„" "“"}:root:lang(ru) q{quotes:"«" "»"}:root:lang(ro) q{quotes:"„" "”"}
        .why{font-size:.875rem;color:var(--soft)}
        .scroll{overflow-x:auto;margin:0 0 1rem}
        table{border-collapse:collapse;min-width:min(100%,22rem);font-size:.9375rem}
        caption{text-align:start;font-weight:600;padding:.25rem 0}
        th,td{text-align:start;vertical-align:top;padding:.3rem .9rem .3rem 0;border-bottom:1px solid var(--rule);\
        font-weight:400;overflow-wrap:normal;min-width:3.5rem}
        th[scope=row]{min-width:7rem}.wide{min-width:10rem}
        th bdi,td bdi{display:inline-block;max-width:min(22rem,45vw);overflow-wrap:anywhere}
        thead th{color:var(--soft);font-size:.8125rem;vertical-align:bottom}
        td.n,th.n{text-align:end;font-variant-numeric:tabular-nums}td.n{white-space:nowrap}
        .line-up{white-space:nowrap}
        svg.inline{display:block;margin-top:.35rem}
        figure{margin:0 0 .5rem;max-width:38rem}
        figure svg{display:block;width:100%;height:auto}
        figcaption{font-size:.875rem}
        details{margin:.5rem 0 1rem}summary{cursor:pointer;color:var(--blue)}
        .plots{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr));gap:1rem 2rem}
        .t{fill:var(--soft);font-size:15px}.m{fill:var(--page);font-size:14px;font-weight:700}
        @media (min-width:48rem){.t{font-size:12px}.m{font-size:12px}}
        @media (max-width:40rem){table{font-size:.8125rem}th,td{padding-right:.6rem;min-width:2rem}th[scope=row]{min-width:5rem}\
        td svg.inline{width:4.5rem}.line-up{white-space:normal}}
        .axis{stroke:var(--soft)}.grid,.rail-line{stroke:var(--rule)}.guide{stroke:var(--soft);stroke-dasharray:3 3}
        .line{fill:none;stroke:var(--blue);stroke-width:2;stroke-linejoin:round}.band{fill:var(--band)}
        .bar{fill:var(--blue)}.hot{fill:var(--bad)}.rail{fill:var(--rule)}
        .mark{stroke:var(--bad);stroke-dasharray:2 3}.alert{fill:var(--bad)}.incident{fill:var(--warn)}
        .range{stroke:var(--blue);stroke-width:3}.dot{fill:var(--blue);stroke:var(--page)}
        .day{fill:none;stroke:var(--rule)}.day1{fill:var(--s1)}.day2{fill:var(--s2)}.day3{fill:var(--s3)}.day4{fill:var(--s4)}
        @media (min-width:64rem){body{display:grid;grid-template-columns:12rem minmax(0,1fr);column-gap:2.5rem;padding:1.5rem}\
        header,main,footer{grid-column:2}nav{grid-column:1;grid-row:1/span 2}\
        nav ul{position:sticky;top:1rem;display:block;margin:0}}
        @media print{:root{font-size:87.5%}body{display:block;max-width:none;padding:0}nav,.skip{display:none}\
        a{color:inherit;text-decoration:none}h2,h3,h4,caption{break-after:avoid}li,figure,tr,dl.figures div{break-inside:avoid}\
        details.list::details-content{content-visibility:visible;block-size:auto}\
        .list>summary,.data{display:none}ol.cards{columns:2;column-gap:2rem}\
        .scroll{overflow:visible}.plots{grid-template-columns:1fr 1fr}}

        """
}
