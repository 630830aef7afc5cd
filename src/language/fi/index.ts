import type {Language} from '../language.ts'
import {wordSet} from '../word-set.ts'
import {apology, noApology, ourSlip, ownership, pity, presumedThanks, thanks} from './apology.ts'
import {capitals} from './capitals.ts'
import {cliticOf, joinClitic} from './clitics.ts'
import {grievance, inquiry, trouble} from './customer.ts'
import {kin} from './kin.ts'
import {morphology} from './morphology.ts'
import {noStep} from './no-steps.ts'
import {greeting, noOffer, offer, valediction, wish} from './opening-and-closing.ts'
import {personOf} from './person.ts'
import {
  affirms,
  asksHow,
  asksOther,
  asksPrice,
  asksStatus,
  asksWhen,
  asksWhether,
  asksWhy,
  defers,
  pointsAway,
  rhetorical,
  speaksOfAll,
  tellsPrice,
  tellsReason
} from './questions.ts'
import {noRefusal, refusal, stands} from './refusal.ts'
import {regret} from './regret.ts'
import {
  contrast,
  demand,
  elsewhere,
  failure,
  harm,
  howTo,
  knownFault,
  moneyTrouble,
  ownSlip,
  praise,
  serviceRequest,
  silence,
  spared,
  supposed
} from './situation.ts'
import {commonWords, partsOf, stem, stopWords} from './stem.ts'
import {customerFirst, done, noPromise, past, pending, promise, request} from './steps.ts'
import {times} from './times.ts'
import {vagueTimes} from './vague-times.ts'
import {alternative, handover, noAlternative, noReferral, referral} from './way-on.ts'

/** Finnish. */
export const finnish: Language = {
  code: 'fi',
  morphology,
  acts: {
    greeting,
    valediction,
    wish,
    offer,
    noOffer,
    thanks,
    presumedThanks,
    apology,
    noApology,
    pity,
    knownFault,
    ownership,
    ourSlip,
    promise,
    noPromise,
    done,
    refusal,
    noRefusal,
    stands,
    alternative,
    noAlternative,
    request,
    referral,
    noReferral,
    handover,
    past,
    pending,
    noStep,
    customerFirst,
    trouble,
    grievance,
    praise,
    ownSlip,
    spared,
    inquiry,
    contrast,
    harm,
    silence,
    failure,
    moneyTrouble,
    demand,
    supposed,
    howTo,
    serviceRequest,
    elsewhere,
    asksWhen,
    asksPrice,
    asksWhether,
    asksOther,
    rhetorical,
    defers,
    asksWhy,
    asksHow,
    asksStatus,
    speaksOfAll,
    pointsAway,
    affirms,
    tellsPrice,
    tellsReason
  },
  regret,
  capitals,
  times,
  vagueTimes,
  abbreviations: wordSet(
    'ao alk alv ark ed em eo esim fil hlö huom hum jne joht ke klo ko kpl krs la lyh max min milj ml mm mrd muk mv n nk no nro ns nyk os p pe puh puhj pvm pv s sis siht t ti tlk tm tms tmv to toim ts tuh us v va vas vast vk viim vko vrk vrt vs yht yks ym yms yst terv ystäv su ma puhelin'
  ),
  stopWords,
  commonWords,
  clitics: {of: cliticOf, join: joinClitic},
  stem,
  partsOf,
  personOf,
  kin
}
