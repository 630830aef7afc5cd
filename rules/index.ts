import type {Rule} from '../src/rule.ts'
import apologyUndone from './apology-undone.ts'
import cannedApology from './canned-apology.ts'
import conditionalApology from './conditional-apology.ts'
import flatRefusal from './flat-refusal.ts'
import forcedCheer from './forced-cheer.ts'
import hardToRead from './hard-to-read.ts'
import insult from './insult.ts'
import jargon from './jargon.ts'
import leftoverPlaceholder from './leftover-placeholder.ts'
import missingApology from './missing-apology.ts'
import missingClosing from './missing-closing.ts'
import missingGreeting from './missing-greeting.ts'
import missingNextStep from './missing-next-step.ts'
import missingThanks from './missing-thanks.ts'
import missingTimeline from './missing-timeline.ts'
import mixedAddress from './mixed-address.ts'
import shouting from './shouting.ts'
import vagueTimeline from './vague-timeline.ts'

/** All rules, by id: the name of the rule’s file. */
export const rules: Readonly<Record<string, Rule>> = {
  'apology-undone': apologyUndone,
  'canned-apology': cannedApology,
  'conditional-apology': conditionalApology,
  'flat-refusal': flatRefusal,
  'forced-cheer': forcedCheer,
  'hard-to-read': hardToRead,
  insult,
  jargon,
  'leftover-placeholder': leftoverPlaceholder,
  'missing-apology': missingApology,
  'missing-closing': missingClosing,
  'missing-greeting': missingGreeting,
  'missing-next-step': missingNextStep,
  'missing-thanks': missingThanks,
  'missing-timeline': missingTimeline,
  'mixed-address': mixedAddress,
  shouting,
  'vague-timeline': vagueTimeline
}
