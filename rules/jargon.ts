import {phraseRule} from '../src/rule.ts'

export default phraseRule({
  severity: 'warning',
  finds: 'A word of the trade that a customer would not use',
  why: {
    en: 'Inside words shut the customer out. The same thing has a name that everybody knows.',
    fi: 'Ammattikieli sulkee asiakkaan ulos. Samalla asialla on nimi, jonka kaikki tuntevat.'
  },
  source: ['T1', 'T2', 'T4'],
  message: {en: 'A customer would not use this word', fi: 'Asiakas ei käyttäisi tätä sanaa'},
  instead: {en: 'Say it as you would to a neighbour', fi: 'Sano se niin kuin sanoisit naapurille'},
  silent: 'Where the customer used the word first.',
  phrases: {
    en: [
      'n:ticket',
      'v:escalate',
      'sla',
      'rma',
      'sku',
      'eta',
      'backend',
      'backlog',
      'v:provision',
      'churn',
      'v:onboard',
      'onboarding'
    ],
    fi: ['n:tiketti/tiketi/tikett', 'n:keissi', 'v:eskaloi', 'v:provisioi', 'n:backlog', 'n:integraatio']
  },
  examples: {
    en: {bad: ['I have [[escalated]] this.'], good: ['I have asked our engineers.']},
    fi: {bad: ['Avasin [[tiketin]].'], good: ['Kirjasin pyyntösi.']}
  }
})
