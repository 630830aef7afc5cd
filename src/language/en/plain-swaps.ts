import {readWordList} from '../word-list.ts'

/**
 * Words of forms that can be swapped for plain ones as they stand, in any sentence: same word class, same form, no article
 * before that would have to change. What needs a look at its sentence stands in officialese.ts with a hint: “in respect of”,
 * “in accordance with”, “effective from”, “by means of”, “cease to be”.
 */
export const plainSwaps = readWordList(`
in the event that; in the event where == if
on condition that; on the condition that; on the proviso that == if
subsequent to == after
prior to; previous to; anterior to == before
despite the fact that; in spite of the fact that; regardless of the fact that == although
due to the fact that; owing to the fact that; in view of the fact that; in light of the fact that; in the light of the fact that; on account of the fact that; for the reason that; on the grounds that; on the ground that; by reason of the fact that == because
at this point in time; at this moment in time; at the present time; at the present moment; at this juncture == now
at that point in time == then
until such time as == until
in excess of == over
not less than == at least
in lieu of == instead of
with the exception of == except for
in the vicinity of; in close proximity to; in proximity to; in the proximity of == near
in conjunction with == together with
for the purpose of; for the purposes of == for
in the course of; during the course of; throughout the duration of == during
<for the duration of> (the|your|our|this|their|my|his|her) == during
for a period of == for
in the sum of; in the amount of == of
to the value of == worth
in a timely (manner|fashion) == on time
in an expeditious (manner|fashion) == quickly
with immediate effect; forthwith == at once
with effect from == from
per annum == a year
on a daily basis == every day
on a weekly basis == every week
on a monthly basis == every month
on a quarterly basis == every quarter
on (a yearly|an annual) basis == every year
on a regular basis == regularly
on a (case-by-case|case by case) basis == case by case
on a temporary basis == temporarily
on a permanent basis == permanently
on an individual basis == individually
<the majority of> (the|our|your|these|those|my|their|its|them|us|it) == most of
<the majority of> _!the/our/your/these/those/my/their/its/them/us/it/this/that == most
a sufficient (number|amount|quantity) of == enough
in the interim == in the meantime
whilst == while
albeit == though
thereafter == after that
thereupon == then
hitherto; heretofore == until now
hence forth; henceforth; henceforward == from now on
inter alia == among other things
ad infinitum == for ever
etcetera == and so on
erroneously == wrongly
an erroneous == a wrong
(the|this|that|your|our|any|these|those|its|their) <erroneous> == wrong
inadvertently == accidentally
inadvertent == accidental
personnel == staff
(the|your|full|further|all|our|these|such|following) <particulars> == details
the remainder == the rest
utilise; utilize == use
utilises; utilizes == uses
utilised; utilized == used
utilising; utilizing == using
commence == start
commences == starts
commenced == started
commencing == starting
commencement == start
(to|will|can|cannot|we|i|you|may|should|shall|must|not|and|please) <terminate> == end
terminates == ends
terminating == ending
(be|been|is|are|was|were|has|have|had|being) <terminated> == ended
ascertain == find out
ascertains == finds out
ascertained == found out
ascertaining == finding out
(we|i|they|you|will|shall|to|must|should|can|could|always|and) <endeavour to>; (we|i|they|you|will|shall|to|must|should|can|could|always|and) <endeavor to> == try to
endeavoured to; endeavored to == tried to
endeavouring to; endeavoring to == trying to
(to|will|can|cannot|could|should|please|not) <expedite> == speed up
expediting == speeding up
(to|will|can|cannot|could|should|please|not|you) <procure> == get
procuring == getting
reside == live
resides == lives
resided == lived
necessitate == call for
necessitates == calls for
necessitated == called for
(to|will|can|cannot|could|should|please|not) <rectify> == put right
rectifying == putting right
(be|been|is|are|was|were|has|have|had|being) <rectified> == put right
(to|will|can|cannot|could|should|please|not|we|you) <amend> == change
amending == changing
(be|been|is|are|was|were|has|have|had|being|the|your|our|this|these) <amended> == changed
an amended == a changed
an amendment == a change
(the|this|your|our|any|no|that|such|further) <amendment> == change
(the|these|your|our|any|no|such|further|some|make|of|for|all) <amendments> == changes
(the|your|our|this|please|to|and|must|will|shall|not) <vacate> (the|your|our|this|it|by|before|at) == leave
<vacating> (the|your|our|this|it) == leaving
peruse == read
peruses == reads
perused == read
perusing == reading
(to|please|kindly|must|should|can|will|you) <remit> (the|your|this|a|an|payment|any|all) == send
furnish us with == give us
furnish me with == give me
furnish you with == give you
<upon> (arrival|completion|request|expiry|expiration|termination|submission|approval|payment|delivery|presentation|application|cancellation|confirmation|collection|departure|registration|return|signature|signing|acceptance|verification|production|issue|issuance|check-in|check-out) == on
as and when == when
rules and regulations == rules
each and every == every
(am|is|are|be|was|were) not? <in a position to> == able to
(am|is|are) unable to (accede|process|entertain|facilitate|ascertain|effect|proceed|accommodate|comply|undertake) => cannot
give rise to == cause
gives rise to == causes
gave rise to == caused
giving rise to == causing
liaise with == talk to
liaising with == talking to
liaised with == talked to
accede to == agree to
acceding to == agreeing to
<advise> (us|me) == tell
subsequently == later
(a|the|any|all|each|every|our|your|some|no|these|those|its) <subsequent> == later
^ <consequently> == so
<pursuant to> (section|clause|article|paragraph|regulation|directive|rule|our (terms|policy|rules)|the (terms|contract|agreement|law|act|rules|policy|regulation|directive)) == under
<alight> at == get off
(^|,|you) <kindly> (note|contact|send|submit|provide|confirm|ensure|refer|allow|complete|forward|return|sign|review|fill|pay|arrange|refrain|call|check|enter|visit|report|present|quote|upload|attach|supply|bring|respond|reply|proceed|update|disregard|ignore|use|wait|make|give|take|keep|follow|choose|select|click|log|enclose) == please
`)
