import type {Source, Texts} from '../rule.ts'

/** A text on good customer service. */
export interface SourceText extends Texts {
  /** What we took from it, for the page of sources. */
  tells: string
}

/** The texts that the rules are drawn from; `npm run docs` makes the table in docs/sources.md of them. */
export const sources: Readonly<Record<Source, SourceText>> = {
  T0: {
    en: '“Viestinnällisiä vinkkejä toimivaan asiakaspalveluun”, Jutta Laino and Maija Peltola, Ohjaamo',
    fi: '”Viestinnällisiä vinkkejä toimivaan asiakaspalveluun”, Jutta Laino ja Maija Peltola, Ohjaamo',
    tells:
      'meet, serve and part; keep calm in a conflict; thank for a complaint; apologise for our own faults; never leave the customer in the dark'
  },
  T1: {
    en: '“Asiakaskohtaamisia – vain elämää, ei sen enempää”, Raija Airaksinen-Björklund, Draamatyö.fi',
    fi: '”Asiakaskohtaamisia – vain elämää, ei sen enempää”, Raija Airaksinen-Björklund, Draamatyö.fi',
    tells: 'a delivery that went wrong, and what saved it; “thank you” and “sorry”; speak the customer’s language'
  },
  T2: {
    en: 'An essay on the good customer servant, from a student’s blog',
    fi: 'Kirjoitelma hyvästä asiakaspalvelijasta, opiskelijan blogi',
    tells: 'attitude before skill; mend what you broke; never just “no”'
  },
  T3: {
    en: 'An article on the good customer servant, with a checklist of eight points, 2019',
    fi: 'Artikkeli hyvästä asiakaspalvelijasta ja kahdeksan kohdan muistilista, 2019',
    tells: 'listen; no canned answers; do not belittle; say what happens next and when; own your faults without excuses'
  },
  T4: {
    en: '“Asiakaspalvelu on yrityksen sydän”, GS1 Finland’s blog',
    fi: '”Asiakaspalvelu on yrityksen sydän”, GS1 Finlandin blogi',
    tells: 'listen first; say the complicated thing plainly'
  }
}
