import {wordSet} from '../language/word-set.ts'
import type {ActName} from './acts.ts'
import {isContrite} from './blame.ts'
import {does, type Reply, type Sentence} from './reply.ts'

/** Signatures of nobody. */
const nobody = wordSet(`team service services support desk relations department care claims returns customer
asiakaspalvelu tiimi palvelu asiakastuki tuki osasto`)
/** Somebody speaks of themselves. */
const somebody = wordSet('i minä en olen tein korjasin lähetin palautin siirsin')

const [few, curt] = [2, 5]

/**
 * What the letter around a sentence is like: whoever has acted, or speaks as somebody, explains rather than defends.
 *
 * @param reply the reply
 */
export function letterTraits(reply: Reply): string[] {
  const body = reply.sentences.filter(({part}) => part === 'body')
  const count = (is: (sentence: Sentence) => boolean) => body.filter(is).length
  const has = (name: ActName) => body.some((sentence) => does(sentence, name))
  const done = count((sentence) => does(sentence, 'done'))
  const selves = count(({words}) => words.some(({form}) => somebody.has(form)))
  const times = body.reduce((sum, sentence) => sum + sentence.times.length, 0)
  const contrite = isContrite(reply)
  const {fault, open} = reply.situation
  const traits: [trait: string, is: boolean][] = [
    ['contrite', contrite],
    ['done', done > 0],
    ['much done', done >= few],
    ['promise', has('promise')],
    ['alternative', has('alternative')],
    ['refusal', has('refusal')],
    ['apology', has('apology')],
    ['fault', fault],
    ['no fault', !fault],
    ['open', open],
    ['customer unknown', !reply.customer],
    ['somebody', selves >= few],
    ['nobody', selves === 0],
    ['times', times >= few],
    ['no time', times === 0],
    ['idle', fault && reply.customer !== undefined && done === 0 && !contrite && !has('promise')],
    ['bare no', done === 0 && !contrite && has('refusal')],
    ['curt', body.length < curt],
    ['signed by nobody', reply.sentences.some(isNobody)]
  ]
  return traits.filter(([, is]) => is).map(([trait]) => trait)
}

const isNobody = ({part, words}: Sentence) => part === 'signature' && words.some(({form}) => nobody.has(form))
