import type {Capitals} from '../capitals.ts'
import {wordSet} from '../word-set.ts'

// Left out because they are acronyms, names or keys as well: IT, US, WHO, AID, MAY, ALT, END, HOME.
const force = `
not no never nothing nobody nowhere none neither cannot don't won't can't didn't doesn't isn't wasn't aren't haven't hasn't shouldn't couldn't wouldn't
only just all every each any always ever again already still yet now today tomorrow tonight yesterday immediately instantly soon once twice thrice before after
until since must will shall should would could can do does did is are was were be been have has had am
very so too really extremely absolutely totally completely fully exactly precisely definitely certainly strictly clearly obviously highly
`

const loud = `
please thanks thank sorry understand understood agree agreed change changed refuse refused promise promised actually literally seriously maybe perhaps nice lovely fun sure sad happy angry rude polite honest expensive cheap empty busy broken new brand-new dead alive quick quickly slowly carefully
sir madam mr guys people person person's company policy rule rules contract terms refund receipt delivery parcel invoice account address name number date team manager service help support question answer reason fact case end start begin begins starts ends cost costs charge charged fee price full-price cash card bank
front rear left-hand top bottom inside outside heavy light strong weak dry wet clean dirty fresh
stop wait read look listen check note remember attention important urgent warning final last first second third next new old
free wrong right correct incorrect false true same different both entire whole full half extra more most less least many much few several enough
how what when where which why you your yours we our ours they them their he she him her his i'm i'll i've you're we're it's that's there's my me mine
one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million dozen
big huge small tiny long short late early fast slow hot cold good bad great best worst better worse safe dangerous easy hard simple clear open closed
red blue green black white yellow grey gray brown pink orange purple silver gold
day days week weeks month months year years time times hour hours minute minutes single customer customers money price order orders fault mistake problem
yes okay done fixed sold gone lost missing ready paid cancelled refunded sent received confirmed approved rejected denied required mandatory forbidden prohibited allowed
non-refundable nonrefundable refundable but and or if unless because without with from by under over above below here there then than this that these those between within per
like want need know think believe see saw told said asked call called write wrote answer reply send pay keep leave go going get got give make made take took use tried try
love amazing awesome everything everyone everybody anyone anything anyhow no-one own either instead also even ask off out up down away back per
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december morning evening night noon midnight weekend
do-not free-of-charge regardless however otherwise therefore further guaranteed guarantee deadline limited huge massive double triple exact
`

/** English. */
export const capitals: Capitals = {
  loud: wordSet(`${force} ${loud}`),
  force: wordSet(force),
  acronyms: new Set(['us', 'it', 'who', 'may', 'am', 'pm', 'ad', 'as', 'an', 'a', 'i', 'or', 'in', 'la', 're']),
  ordinaryEnding: /^[a-z]{3,}(?:ing|ed|ly|tion|sion|able|ible|ment|ness|ful|less|ously|ience|ever)$/,
  shownAfter:
    /^(?:press|pressing|choose|choosing|select|selecting|tap|click|clicking|hit|send|text|texting|reply|type|typing|enter|word|words|says|say|said|reads|marked|labelled|labeled|called|named|titled|button|key|switch|dial|turn|set|mode|setting|code|reference|pin|stamped|printed|file|folder|menu|display|displays|screen|shows|showing|stands|spells|quote|quoting|letters|abbreviation|password|saying|under|section|option|heading)$/,
  shownBefore:
    /^(?:button|key|mode|menu|switch|sticker|label|sign|light|option|field|box|icon|tab|folder|file|setting|command|programme|program|stamp)$/,
  company: /^(?:LTD|INC|LLC|PLC|GMBH|AG|AB|OY|CO|CORP|BV|SA)\.?$/,
  alarm: /^(?:attention|urgent|important|warning|notice|stop|read|please|reminder|beware|caution|alert)$/
}
