import type {Rule} from '../src/rule.ts'
import agentlessFault from './agentless-fault.ts'
import apologyUndone from './apology-undone.ts'
import belittling from './belittling.ts'
import biasedLanguage from './biased-language.ts'
import blamingCustomer from './blaming-customer.ts'
import cannedApology from './canned-apology.ts'
import cannedPhrase from './canned-phrase.ts'
import condescension from './condescension.ts'
import conditionalApology from './conditional-apology.ts'
import deadEndReferral from './dead-end-referral.ts'
import excuse from './excuse.ts'
import flatRefusal from './flat-refusal.ts'
import forcedCheer from './forced-cheer.ts'
import hardSell from './hard-sell.ts'
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
import officialese from './officialese.ts'
import shouting from './shouting.ts'
import slang from './slang.ts'
import unacknowledgedIssue from './unacknowledged-issue.ts'
import unansweredQuestion from './unanswered-question.ts'
import undefinedAcronym from './undefined-acronym.ts'
import vagueTimeline from './vague-timeline.ts'
import wrongLanguage from './wrong-language.ts'
import wrongName from './wrong-name.ts'

/** All rules, by id: the name of the rule’s file. */
export const rules: Readonly<Record<string, Rule>> = {
  'agentless-fault': agentlessFault,
  'apology-undone': apologyUndone,
  belittling,
  'biased-language': biasedLanguage,
  'blaming-customer': blamingCustomer,
  'canned-apology': cannedApology,
  'canned-phrase': cannedPhrase,
  condescension,
  'conditional-apology': conditionalApology,
  'dead-end-referral': deadEndReferral,
  excuse,
  'flat-refusal': flatRefusal,
  'forced-cheer': forcedCheer,
  'hard-sell': hardSell,
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
  officialese,
  shouting,
  slang,
  'unacknowledged-issue': unacknowledgedIssue,
  'unanswered-question': unansweredQuestion,
  'undefined-acronym': undefinedAcronym,
  'vague-timeline': vagueTimeline,
  'wrong-language': wrongLanguage,
  'wrong-name': wrongName
}
