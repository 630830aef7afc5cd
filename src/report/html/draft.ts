import type {VFile} from 'vfile'
import {findingsOf, type Told} from '../finding.ts'
import {type Frame, frameOf} from '../frame.ts'
import {pathOf} from '../paths.ts'
import {countBySeverity, rank, severities} from '../severity.ts'
import {escapeHtml} from './escape.ts'
import {markText} from './marked.ts'
import type {PageWords} from './words.ts'

/** A finding with its number on the page. */
export interface Numbered extends Told {
  number: number
}

/**
 * The findings of a file in the order of their notes: those about words as the words stand, then those about the
 * reply as a whole, worst first.
 *
 * @param file the file
 * @param first the number of the first one
 */
export function numberFindings(file: VFile, first: number): Numbered[] {
  const all = findingsOf(file)
  const placed = all.filter(({isWhole}) => !isWhole).sort((a, b) => a.place.start.offset - b.place.start.offset)
  const whole = all.filter(({isWhole}) => isWhole).sort((a, b) => rank(a.severity) - rank(b.severity))
  return [...placed, ...whole].map((finding, index) => ({...finding, number: first + index}))
}

/**
 * A draft: its text with the findings marked, and a note for each beside it.
 *
 * @param file the file
 * @param findings its findings
 * @param id what links to the draft name
 * @param words the words of the page
 */
export function draftHtml(file: VFile, findings: readonly Numbered[], id: string, words: PageWords): string {
  const frame = frameOf([file])
  const language = file.data.reply?.language
  const marks = findings
    .filter(({isWhole, place}) => !isWhole && place.end.offset > place.start.offset)
    .map(({number, severity, place}) => ({number, severity, start: place.start.offset, end: place.end.offset}))
  const lang = language === 'en' || language === 'fi' ? ` lang="${language}"` : ''
  return `<article class="draft" id="${id}" aria-labelledby="${id}-h">
<header><h2 id="${id}-h">${breakable(pathOf(file))}</h2><p class="counts">${countsHtml(file, frame)}</p></header>
<div class="columns">
<div class="text"${lang}>${markText(String(file).trimEnd(), marks)}</div>
<ol class="notes" aria-label="${words.notes}"${lang}>
${findings.map((finding) => noteHtml(finding, frame)).join('\n')}
</ol>
</div>
</article>`
}

/** How many findings of each severity a file has, worst first. */
function countsHtml(file: VFile, frame: Frame): string {
  const counts = countBySeverity(file.messages)
  return severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => `<span class="${severity}">${frame.count(severity, counts[severity])}</span>`)
    .join(' ')
}

/** A path that may be broken behind its slashes. */
export function breakable(path: string): string {
  return escapeHtml(path).replaceAll('/', '/<wbr>')
}

function noteHtml({number, ruleId, severity, says, better, isWhole, place}: Numbered, frame: Frame): string {
  const where = isWhole ? frame.wholeReply : `${place.start.line}:${place.start.column}`
  return `<li class="note ${severity}" id="n${number}" tabindex="-1" data-severity="${severity}" data-rule="${escapeHtml(ruleId)}">
<p class="head"><span class="number">${number}</span> <b>${frame.severity[severity]}</b> <a href="#rule-${escapeHtml(ruleId)}">${escapeHtml(ruleId)}</a> <span class="where">${where}</span></p>
<p>${escapeHtml(says)}</p>${better === undefined ? '' : `\n<p class="better">${escapeHtml(better)}</p>`}
</li>`
}
