/**
 * What a sentence of a reply does (its speech acts). Each language lists the phrases that do it.
 */
export const actNames = [
  /** Opens the letter: “Hi Anna,”. */
  'greeting',
  /** Takes leave: “Kind regards”. */
  'valediction',
  /** A good wish: “Have a nice day”. */
  'wish',
  /** Offers more help, or invites to write or call. */
  'offer',
  /** The words of an offer used for something else: “do not reply to this message”. */
  'noOffer',
  /** Thanks the customer. */
  'thanks',
  /** Thanks in advance for compliance, or for patience that nobody showed: no thanks to the customer. */
  'presumedThanks',
  /** An apology by or for us, however poor. */
  'apology',
  /** The words of an apology used for something else: “no need to be sorry”. */
  'noApology',
  /** Pity that takes no part in the fault: “that’s too bad”. */
  'pity',
  /** Knows of a fault, and owns nothing: “thank you for reporting”, “this issue is fixed”, “your order is delayed”. */
  'knownFault',
  /** Owns the fault: “that was our mistake”. */
  'ownership',
  /** Tells of a slip of ours with us as its doer, and need not call it one: “I let the boxes go unchecked”. */
  'ourSlip',
  /** Says that we will do something. */
  'promise',
  /** The words of a promise used for something else. */
  'noPromise',
  /** Says that we have done something, or do it now. */
  'done',
  /** Says no. */
  'refusal',
  /** The words of a refusal used for something else: “you will not be charged”. */
  'noRefusal',
  /** Says no without the word: what was decided or charged stays, or its time is over. */
  'stands',
  /** Shows a way on: another product, another party, a condition under which it works. */
  'alternative',
  /** The words of an alternative used for something else: “nothing that we can do”. */
  'noAlternative',
  /** Asks the customer for something, or tells the customer what to do. */
  'request',
  /** Sends the customer to somebody else. */
  'referral',
  /** The words of a referral that send nobody away: “no need to call the bank”. */
  'noReferral',
  /** Says that we pass it on ourselves. */
  'handover',
  /** Tells of a time gone by: “since Monday”, “last week”. */
  'past',
  /** The matter is still being worked on. */
  'pending',
  /** The words of a promise, a deed, a request or an alternative that takes nothing further: “please note”, “we are shocked”. */
  'noStep',
  /** Waits for the customer: “once you send the receipt”. */
  'customerFirst',
  /** Something went wrong, in a customer’s words or in ours. */
  'trouble',
  /** The customer is vexed, demands or threatens to leave. */
  'grievance',
  /** The customer is content. */
  'praise',
  /** The customer tells of a slip of their own. */
  'ownSlip',
  /** The customer blames nobody here: owns up, says that all is well, has a change of mind, or passes on thanks. */
  'spared',
  /** Asks for information without a question mark. */
  'inquiry',
  /** What was expected, against what came. */
  'contrast',
  /** Our side did something to the customer. */
  'harm',
  /** Nobody answers, nothing comes, and time goes by. */
  'silence',
  /** The state of a thing: it fails, lacks something, or is not as it ought to be. */
  'failure',
  /** Money that went where it should not, or did not come. */
  'moneyTrouble',
  /** Wants it put right. */
  'demand',
  /** It has not happened, but might: a condition, or a plan. */
  'supposed',
  /** Asks what is possible, what is to be had, or how something is done. */
  'howTo',
  /** Asks for something that we do for anybody. */
  'serviceRequest',
  /** Tells of what nobody here has done. */
  'elsewhere',
  /** Asks when, or how long. */
  'asksWhen',
  /** Asks what it costs. */
  'asksPrice',
  /** Asks for a yes or a no. */
  'asksWhether',
  /** Asks what, who, where, how, why. */
  'asksOther',
  /** Asks why. */
  'asksWhy',
  /** Asks how a thing is done. */
  'asksHow',
  /** Asks how the matter stands. */
  'asksStatus',
  /** Has a question mark and wants no answer: a rebuke, or a request for a deed. */
  'rhetorical',
  /** Puts an answer off: it comes later, or is not known yet. */
  'defers',
  /** Speaks of all that was asked: “the rest”, “both your questions”. */
  'speaksOfAll',
  /** Says where an answer may stand, in place of the answer: “see our website”. */
  'pointsAway',
  /** Says yes, or no. */
  'affirms',
  /** Names a price, or that there is none. */
  'tellsPrice',
  /** Names a reason. */
  'tellsReason'
] as const

export type ActName = (typeof actNames)[number]

/** An act, and the words that do it: indexes into the sentence’s words, `end` after the last. */
export interface Act {
  name: ActName
  start: number
  end: number
}
