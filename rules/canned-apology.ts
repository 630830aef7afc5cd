import {phraseRule} from '../src/rule.ts'

export default phraseRule({
  severity: 'error',
  finds: 'x',
  why: {en: '', fi: ''},
  source: ['T3'],
  message: {en: '', fi: ''},
  instead: {en: '', fi: ''},
  phrases: {en: ['inconvenience'], fi: ['pahoittelemme ...3 haittaa']},
  examples: {en: {bad: [], good: []}, fi: {bad: [], good: []}}
})
