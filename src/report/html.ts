import type {VFile} from 'vfile'
import {inAddressForm, type LanguageCode, type RuleHead, type Severity} from '../rule.ts'
import {frameOf, languageOf} from './frame.ts'
import {breakable, draftHtml, type Numbered, numberFindings} from './html/draft.ts'
import {escapeHtml} from './html/escape.ts'
import {script} from './html/script.ts'
import {style} from './html/style.ts'
import {type PageWords, pageWords} from './html/words.ts'
import {pathOf} from './paths.ts'
import type {Reporter} from './reporter.ts'
import {countBySeverity, rank, severities} from './severity.ts'

/** How many rows of a list are seen at once. */
const shownAtOnce = 8

/** What a page is made of: a draft that has findings, and these. */
interface DraftOfPage {
  file: VFile
  id: string
  findings: Numbered[]
}

/**
 * One page that needs nothing else, to be read, shown and printed: what was found by rule and by draft, a filter, and
 * the drafts with their findings marked and noted. It reads without its script, which only filters and moves.
 */
const html: Reporter = (files, {rules}) => {
  const language = languageOf(files)
  const words = pageWords[language]
  let number = 1
  const drafts: DraftOfPage[] = []
  for (const file of files) {
    const findings = numberFindings(file, number)
    number += findings.length
    if (findings.length > 0) drafts.push({file, id: `d${drafts.length + 1}`, findings})
  }
  const clean = files.filter((file) => file.messages.length === 0)
  const main = drafts.map(({file, id, findings}) => draftHtml(file, findings, id, words)).join('\n')
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>reply-lint – ${words.title}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#drafts">${words.skip}</a>
<header class="top">
<p class="name">reply-lint</p>
<h1>${words.title}</h1>
<p class="lead">${words.summary(files.length, drafts.length)}</p>
${tallyHtml(files)}
</header>
${drafts.length > 0 ? `<div class="panels">\n${rulesHtml(drafts, rules, language)}\n${placesHtml(drafts, clean, words)}\n</div>\n${filterHtml(drafts, words)}` : ''}
<main id="drafts">
${main}
</main>
${drafts.length > 0 ? `<script>${script}</script>\n` : ''}</body>
</html>
`
}

export default html

/** How many findings there are of each severity, in large figures. */
function tallyHtml(files: readonly VFile[]): string {
  const counts = countBySeverity(files.flatMap(({messages}) => messages))
  const frame = frameOf(files)
  const items = severities.map(
    (severity) =>
      `<li class="${severity}"><b>${counts[severity]}</b> ${frame.count(severity, counts[severity]).replace(/^\d+ /, '')}</li>`
  )
  return `<ul class="tally">${items.join('')}</ul>`
}

/** A list that begins with what matters most; what goes beyond a screen stands behind a fold. */
function foldHtml(kind: string, items: readonly string[], words: PageWords): string {
  const list = (some: readonly string[]) => `<ol class="${kind}">\n${some.join('\n')}\n</ol>`
  // A fold for one or two is longer than these.
  if (items.length <= shownAtOnce + 2) return list(items)
  const rest = items.slice(shownAtOnce)
  return `${list(items.slice(0, shownAtOnce))}<details class="more"><summary>${words.more(rest.length)}</summary>${list(rest)}</details>`
}

/** The rules that found something, most findings first, each with what it says of itself. */
function rulesHtml(
  drafts: readonly DraftOfPage[],
  rules: Readonly<Record<string, RuleHead>>,
  language: LanguageCode
): string {
  const words = pageWords[language]
  const found = countByRule(drafts)
  const most = Math.max(...found.map(({count}) => count))
  const items = found.map(({ruleId, severity, count}) => {
    const rule = Object.hasOwn(rules, ruleId) ? rules[ruleId] : undefined
    const id = escapeHtml(ruleId)
    const bar = `<span class="bar" style="--share:${Math.round((100 * count) / most)}%"></span>`
    const head = `<span class="label">${id}</span><span class="count">${count}</span>${bar}`
    if (!rule) return `<li class="${severity}" id="rule-${id}"><div class="row">${head}</div></li>`
    return `<li class="${severity}" id="rule-${id}"><details><summary class="row">${head}<span class="finds">${escapeHtml(rule.finds[language])}</span></summary>
<p>${escapeHtml(rule.why[language])}</p><p class="better">${escapeHtml(inAddressForm(rule.instead[language]))}</p></details></li>`
  })
  return `<section aria-labelledby="by-rule"><h2 id="by-rule">${words.byRule}</h2>${foldHtml('rules', items, words)}</section>`
}

function countByRule(drafts: readonly DraftOfPage[]): {ruleId: string; severity: Severity; count: number}[] {
  const found = new Map<string, {ruleId: string; severity: Severity; count: number}>()
  for (const {ruleId, severity} of drafts.flatMap(({findings}) => findings)) {
    const known = found.get(ruleId)
    if (!known) found.set(ruleId, {ruleId, severity, count: 1})
    else {
      known.count++
      if (rank(severity) < rank(known.severity)) known.severity = severity
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count || rank(a.severity) - rank(b.severity))
}

/** The drafts, worst first, with how much was found in each; the clean ones behind a fold. */
function placesHtml(drafts: readonly DraftOfPage[], clean: readonly VFile[], words: PageWords): string {
  const items = [...drafts].sort(byWorst).map(({file, id}) => {
    const counts = countBySeverity(file.messages)
    const bars = severities
      .filter((severity) => counts[severity] > 0)
      .map((severity) => `<span class="${severity}">${counts[severity]}</span>`)
    const label = escapeHtml(`${pathOf(file)}: ${plainCounts(file)}`)
    return `<li><a href="#${id}" aria-label="${label}"><span class="label">${breakable(pathOf(file))}</span><span class="pills" aria-hidden="true">${bars.join('')}</span></a></li>`
  })
  const rest =
    clean.length === 0
      ? ''
      : `<details class="clean"><summary>${words.cleanOnes(clean.length)}</summary><ul>${clean.map((file) => `<li>${breakable(pathOf(file))}</li>`).join('')}</ul></details>`
  return `<section aria-labelledby="by-draft"><h2 id="by-draft">${words.byDraft}</h2>${foldHtml('places', items, words)}${rest}</section>`
}

function byWorst(one: DraftOfPage, other: DraftOfPage): number {
  const counts = countBySeverity(one.file.messages)
  const others = countBySeverity(other.file.messages)
  return severities.map((severity) => others[severity] - counts[severity]).find((difference) => difference !== 0) ?? 0
}

function plainCounts(file: VFile): string {
  const counts = countBySeverity(file.messages)
  const frame = frameOf([file])
  const found = severities.filter((severity) => counts[severity] > 0)
  return found.map((severity) => frame.count(severity, counts[severity])).join(', ')
}

function filterHtml(drafts: readonly DraftOfPage[], words: PageWords): string {
  const {length} = drafts.flatMap(({findings}) => findings)
  const found = [...new Set(drafts.flatMap(({findings}) => findings.map(({ruleId}) => ruleId)))].sort()
  const options = found.map((ruleId) => `<option>${escapeHtml(ruleId)}</option>`)
  const boxes = severities.map(
    (severity) =>
      `<label class="${severity}"><input type="checkbox" name="severity" value="${severity}" checked> ${words.severities[severity]}</label>`
  )
  return `<form class="filter" role="search" aria-label="${words.filter}">
<input type="search" name="query" placeholder="${words.search}" aria-label="${words.search}">
<select name="rule" aria-label="${words.rule}"><option value="">${words.anyRule}</option>${options.join('')}</select>
<fieldset><legend>${words.severity}</legend>${boxes.join('')}</fieldset>
<output data-shown="${words.shown}" data-nothing="${words.nothing}" aria-live="polite">${words.shown.replace('{shown}', String(length)).replace('{all}', String(length))}</output>
<button type="reset">${words.reset}</button>
<p class="keys">${words.keys}</p>
</form>`
}
