import {describe, expect, it} from 'vitest'
import {lint} from '../../src/lint.ts'

const finds = async (rule: string, reply: string): Promise<boolean> =>
  (await lint(reply, {language: 'en', channel: 'chat'})).messages.some(({ruleId}) => ruleId === rule)

describe('a word', () => {
  it.each([
    ['belittling', 'The signal gets stronger every day.'],
    ['biased-language', 'The ferry sailed past it.'],
    ['condescension', 'I can put you down for the second of May.'],
    ['condescension', 'Your bike is not done on Friday like we said.'],
    ['excuse', 'We do understand that this is a hard week.'],
    ['jargon', 'Your key is TR5-118-ERP.'],
    ['jargon', 'The provisions of the tenancy act bind us too.'],
    ['shouting', 'The surveyor has given her OK.']
  ])('harms nobody where it means something else (%s: %s)', async (rule, reply) => {
    expect(await finds(rule, reply)).toBe(false)
  })

  it.each([
    ['belittling', 'These things happen every day.'],
    ['biased-language', 'At your age one is a bit past it.'],
    ['biased-language', 'Perhaps your granddaughter can set it up.'],
    ['biased-language', 'It is a job for a strong lad.'],
    ['canned-phrase', 'Every complaint is looked into with the care it deserves.'],
    ['condescension', 'Let me spell it out for you.'],
    ['condescension', 'The lamp is yours to keep, like we said.'],
    ['condescension', 'As anybody who has sailed before will know, ropes get wet.'],
    ['condescension', 'The field at the top is there for a reason.'],
    ['excuse', 'The supplier has left us hanging, so your wheel is late.'],
    ['jargon', 'We will provision your line on Monday.'],
    ['officialese', 'In the absence of a signature we send it back.'],
    ['shouting', 'Please do NOT dig there.']
  ])('harms where it means that (%s: %s)', async (rule, reply) => {
    expect(await finds(rule, reply)).toBe(true)
  })
})
