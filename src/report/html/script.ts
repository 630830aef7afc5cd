/**
 * What the page does beyond showing itself: filters its notes, and moves between them by keys. It holds no data: all
 * that it reads stands in the page.
 */
export const script = `
const form = document.querySelector('.filter')
const output = form.querySelector('output')
const notes = [...document.querySelectorAll('.note')]
const drafts = [...document.querySelectorAll('.draft')]
const marks = [...document.querySelectorAll('.mark')]
const textOf = new Map(notes.map((note) => {
  const draft = note.closest('.draft')
  return [note, (note.textContent + ' ' + draft.querySelector('h2').textContent).toLowerCase()]
}))

function filter() {
  const chosen = new FormData(form)
  const query = chosen.get('query').trim().toLowerCase()
  const rule = chosen.get('rule')
  const severities = chosen.getAll('severity')
  const shown = new Set()
  for (const note of notes) {
    const {dataset} = note
    note.hidden = !(severities.includes(dataset.severity) && (!rule || dataset.rule === rule) && textOf.get(note).includes(query))
    if (!note.hidden) shown.add(note.id.slice(1))
  }
  for (const mark of marks) mark.classList.toggle('off', !mark.dataset.n.split(' ').some((number) => shown.has(number)))
  for (const sup of document.querySelectorAll('.text sup')) sup.hidden = !shown.has(sup.textContent)
  for (const draft of drafts) draft.hidden = !draft.querySelector('.note:not([hidden])')
  output.textContent = shown.size === 0 ? output.dataset.nothing
    : output.dataset.shown.replace('{shown}', shown.size).replace('{all}', notes.length)
}

form.addEventListener('input', filter)
form.addEventListener('submit', (event) => event.preventDefault())
form.addEventListener('reset', () => setTimeout(filter))
filter()

let current
function show(note) {
  if (!note) return
  for (const mark of marks) mark.classList.toggle('now', mark.dataset.n.split(' ').includes(note.id.slice(1)))
  current = note
}

function go(step) {
  const seen = notes.filter((note) => !note.hidden)
  if (seen.length === 0) return
  const at = seen.indexOf(current)
  const note = seen[at < 0 ? (step > 0 ? 0 : seen.length - 1) : (at + step + seen.length) % seen.length]
  show(note)
  note.focus({preventScroll: true})
  const mark = document.querySelector('.mark.now')
  const side = getComputedStyle(note.closest('.columns')).gridTemplateColumns.includes(' ')
  ;(side && mark ? mark : note).scrollIntoView({block: 'center'})
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const isTyping = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName) && event.target.type !== 'checkbox'
  if (event.key === 'Escape' && isTyping) event.target.blur()
  if (isTyping) return
  if (event.key === 'j') go(1)
  else if (event.key === 'k') go(-1)
  else if (event.key === '/') {
    event.preventDefault()
    form.elements.query.focus()
  }
})

document.addEventListener('focusin', ({target}) => show(target.closest('.note')))
document.addEventListener('click', ({target}) => {
  const mark = target.closest('.mark')
  if (mark) show(document.querySelector(mark.getAttribute('href')))
  const rule = target.closest('.note a[href^="#rule-"]')
  if (rule) document.getElementById(rule.getAttribute('href').slice(1))?.querySelector('details')?.setAttribute('open', '')
})
`
