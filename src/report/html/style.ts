/**
 * How the page looks: one column of paper in light and dark, notes beside the text where there is room, and in print.
 * Each severity has a line of its own under the words, as not everybody tells the colours apart.
 */
export const style = `
:root {
  color-scheme: light dark;
  --ground: #f5f3ee; --paper: #fffefb; --ink: #23211d; --soft: #656056; --line: #e2ddd2; --accent: #0d6357;
  --error: #b0261c; --warning: #8a5300; --suggestion: #1d5c9c;
  --error-tint: #fbe4e0; --warning-tint: #fcedcd; --suggestion-tint: #e1edf9;
  --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif;
  --serif: 'Iowan Old Style', 'Palatino Linotype', Palatino, Charter, Georgia, 'Noto Serif', 'DejaVu Serif', serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #171614; --paper: #201f1c; --ink: #edeae3; --soft: #aaa498; --line: #37342e; --accent: #6fcbb9;
    --error: #ff9086; --warning: #f0b45c; --suggestion: #8dbdf5;
    --error-tint: #46231f; --warning-tint: #40300f; --suggestion-tint: #1d3149;
  }
}
* { box-sizing: border-box }
html { scroll-padding-top: 5rem; -webkit-text-size-adjust: 100% }
body { margin: 0 auto; padding: 0 clamp(1rem, 4vw, 3rem) 5rem; max-width: 84rem; background: var(--ground); color: var(--ink); font: 1rem/1.55 var(--sans) }
h1, h2, p, ol, ul, fieldset { margin: 0; padding: 0 }
ol, ul { list-style: none }
a { color: inherit; text-underline-offset: .2em }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px }
[hidden] { display: none !important }
.error { --tone: var(--error); --tint: var(--error-tint) }
.warning { --tone: var(--warning); --tint: var(--warning-tint) }
.suggestion { --tone: var(--suggestion); --tint: var(--suggestion-tint) }
.skip { position: absolute; left: -999rem }
.skip:focus { position: fixed; left: 1rem; top: 1rem; z-index: 3; padding: .5rem 1rem; background: var(--paper) }

.top { padding: clamp(2rem, 6vw, 4.5rem) 0 2rem }
.name { color: var(--accent); font-weight: 650; letter-spacing: .02em }
h1 { font: 500 clamp(1.9rem, 5vw, 3.1rem)/1.12 var(--serif); letter-spacing: -.015em; margin: .35rem 0 .6rem; text-wrap: balance }
.lead { color: var(--soft); font-size: 1.12rem }
.tally { display: flex; flex-wrap: wrap; gap: .5rem clamp(1.5rem, 5vw, 3.5rem); margin-top: 1.6rem }
.tally li { color: var(--soft) }
.tally b { display: block; color: var(--tone); font: 500 clamp(2.2rem, 6vw, 3.2rem)/1.05 var(--serif); font-variant-numeric: lining-nums tabular-nums }

.panels { display: grid; gap: 1.25rem; margin-bottom: 1.25rem }
.panels section, .draft { background: var(--paper); border: 1px solid var(--line); border-radius: 14px; padding: clamp(1.1rem, 2.5vw, 1.75rem) }
.panels section { min-width: 0 }
h2 { font: 600 1.05rem/1.35 var(--sans) }
.panels h2 { margin-bottom: .8rem }
.rules li + li, .places li + li { border-top: 1px solid var(--line) }
.row { display: grid; grid-template-columns: 1fr auto; gap: .1rem .75rem; padding: .55rem 0; align-items: baseline }
summary { cursor: pointer; list-style: none }
summary::-webkit-details-marker { display: none }
.label { overflow-wrap: anywhere; font-weight: 560 }
summary:hover .label, .places a:hover .label { text-decoration: underline }
summary .label::after { content: ' ▸'; color: var(--soft); font-size: .8em; font-weight: 400 }
details[open] > summary .label::after { content: ' ▾' }
.count { font-variant-numeric: tabular-nums; color: var(--tone); font-weight: 650 }
.bar { grid-column: 1 / -1; height: 5px; border-radius: 3px; background: linear-gradient(to right, var(--tone) var(--share), var(--line) var(--share)) }
.finds { grid-column: 1 / -1; color: var(--soft); font-size: .9rem }
.rules details p { padding: 0 0 .55rem; font-size: .95rem; max-width: 62ch }
.places a { display: grid; grid-template-columns: 1fr auto; gap: .75rem; padding: .5rem 0; text-decoration: none; align-items: baseline }
.pills { display: flex; gap: .3rem }
.pills span { min-width: 1.7em; padding: 0 .45em; border-radius: 1em; text-align: center; font-size: .85rem; font-weight: 650; background: var(--tint); color: var(--tone); font-variant-numeric: tabular-nums }
.more > summary { padding: .6rem 0; border-top: 1px solid var(--line); color: var(--accent); font-weight: 560 }
.more > summary::after { content: ' ↓' }
.more[open] > summary::after { content: ' ↑' }
.clean { margin-top: .8rem; padding-top: .8rem; border-top: 1px solid var(--line); color: var(--soft) }
.clean summary::before { content: '✓ '; color: var(--accent); font-weight: 700 }
.clean li { padding: .15rem 0 .15rem 1.2rem; overflow-wrap: anywhere }

.filter { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: .5rem .9rem; align-items: center; margin: 0 0 1.25rem; padding: .7rem 0; background: var(--ground); border-bottom: 1px solid var(--line) }
.filter input[type=search], .filter select, .filter button { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: 8px; padding: .4rem .7rem; min-height: 2.5rem }
.filter input[type=search] { flex: 1 1 13rem; min-width: 0 }
.filter select { max-width: 14rem }
.filter button { cursor: pointer }
.filter fieldset { border: 0; display: flex; flex-wrap: wrap; gap: .2rem .9rem }
.filter legend { position: absolute; left: -999rem }
.filter label { display: inline-flex; align-items: center; gap: .35rem; min-height: 2rem; color: var(--tone); font-weight: 560 }
.filter input[type=checkbox] { accent-color: var(--tone); width: 1.05rem; height: 1.05rem; margin: 0 }
.filter output { color: var(--soft); font-variant-numeric: tabular-nums }
.keys { flex-basis: 100%; color: var(--soft); font-size: .85rem }
kbd { font: inherit; border: 1px solid var(--line); border-radius: 4px; padding: 0 .4em; background: var(--paper) }

.draft { margin-bottom: 1.25rem }
.draft > header { display: flex; flex-wrap: wrap; gap: .25rem 1rem; justify-content: space-between; align-items: baseline; padding-bottom: .9rem; margin-bottom: 1.2rem; border-bottom: 1px solid var(--line) }
.draft h2 { overflow-wrap: anywhere }
.counts span { color: var(--tone); font-size: .92rem; font-weight: 560; margin-left: .6rem }
.counts span:first-child { margin-left: 0 }
.columns { display: grid; gap: 1.5rem }
.text { font: 1.08rem/1.75 var(--serif); white-space: pre-wrap; overflow-wrap: anywhere; max-width: 66ch; min-width: 0 }
.mark { color: inherit; background: var(--tint); border-radius: 3px; padding: .08em 0; text-decoration: underline 2px var(--tone); text-underline-offset: .22em; text-decoration-skip-ink: none; -webkit-box-decoration-break: clone; box-decoration-break: clone }
.mark.warning { text-decoration-style: wavy; text-decoration-thickness: 1.5px }
.mark.suggestion { text-decoration-style: dotted }
.mark:hover, .mark.now { background: var(--tone); color: var(--paper) }
.mark.off { background: none; text-decoration: none }
.text sup { font: 650 .66rem/1 var(--sans); color: var(--soft); margin: 0 .12em 0 .2em }
.notes { display: grid; gap: .6rem; align-content: start; min-width: 0 }
.note { border-left: 3px solid var(--tone); padding: .15rem 0 .25rem .85rem; font-size: .95rem; line-height: 1.5; overflow-wrap: anywhere; scroll-margin: 6rem }
.note:target, .note:focus { background: var(--tint); border-radius: 0 8px 8px 0; outline: none }
.note:focus-visible { outline: 3px solid var(--accent) }
.head { display: flex; flex-wrap: wrap; gap: 0 .5rem; align-items: baseline; font-size: .86rem; color: var(--soft) }
.head b { color: var(--tone) }
.number { font-weight: 650; font-variant-numeric: tabular-nums }
.where { margin-left: auto; padding-right: .5rem; font-variant-numeric: tabular-nums }
.better { color: var(--accent) }
.better::before { content: '→ ' }

@media (min-width: 62rem) {
  .panels { grid-template-columns: 1fr 1fr; align-items: start }
  .columns { grid-template-columns: minmax(0, 1.25fr) minmax(0, 1fr); gap: 2.5rem }
}
@media (max-width: 40rem) {
  .filter { position: static }
  .filter select, .filter button { flex: 1 1 8rem; max-width: none }
  .draft, .panels section { border-radius: 10px }
}
@media (hover: none) { .keys { display: none } }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth } }
@media print {
  :root {
    --ground: #fff; --paper: #fff; --ink: #000; --soft: #555; --line: #ccc; --accent: #0d6357;
    --error: #b0261c; --warning: #8a5300; --suggestion: #1d5c9c;
    --error-tint: #fbe4e0; --warning-tint: #fcedcd; --suggestion-tint: #e1edf9;
  }
  body { font-size: 10.5pt; padding: 0; max-width: none }
  .filter, .skip { display: none }
  .top { padding: 0 0 1rem }
  .panels section, .draft { border-radius: 0; padding: .6rem 0; border: 0; border-top: 1px solid var(--line) }
  .panels { grid-template-columns: 1fr 1fr }
  .columns { grid-template-columns: 1.3fr 1fr; gap: 1.5rem }
  .text { font-size: 10.5pt; line-height: 1.55 }
  .note, .rules li, .places li { break-inside: avoid }
  .draft > header { break-after: avoid }
  .mark, .pills span, .bar { -webkit-print-color-adjust: exact; print-color-adjust: exact }
}
`
