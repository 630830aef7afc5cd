import type {Source} from '../rule.ts'

/** The texts that the rules are drawn from. */
export const sources: Readonly<Record<Source, string>> = {
  T0: '“Viestinnällisiä vinkkejä toimivaan asiakaspalveluun”, Jutta Laino and Maija Peltola, Ohjaamo',
  T1: '“Asiakaskohtaamisia – vain elämää, ei sen enempää”, Raija Airaksinen-Björklund, Draamatyö.fi',
  T2: 'An essay on the good customer servant, from a student’s blog',
  T3: 'An article on the good customer servant, with a checklist of eight points, 2019',
  T4: '“Asiakaspalvelu on yrityksen sydän”, GS1 Finland’s blog'
}
