import {readWordList} from '../word-list.ts'

/**
 * Words of forms, statutes and old letters, with the plain word beside each. Several entries go back to
 * retext-simplify’s list (MIT), without those that are everyday speech: about, however, ensure, provide, require,
 * request, purchase, previous, option, additional, initial, multiple, identify, contains, forward, delete, remain.
 */
export const officialese = readWordList(`
# openings and references
pursuant to; in pursuance of => as … says, under
in accordance with; in conformity with; in compliance with; conformably to => as … says, by
in keeping with; in consonance with => as
with reference to; in reference to; with regard to; in regard to; with regards to; in regards to; with respect to; in respect of; in respect to; in relation to; in connection with => about
as regards; as concerns; concerning (your|the|this|our|my|a|an); regarding; pertaining to; appertaining to; apropos; anent; in the matter of => about
further to (your|our|my|the); reference is made to; reference your; we refer to (your|our|the); referring to your; I refer to (your|our|the); i am writing with => about your letter
(we|i) acknowledge (receipt|with thanks|your); acknowledge receipt (of)?; acknowledgement of receipt; we are in receipt of; in receipt of; i am in receipt; receipt is acknowledged => we have your letter
(please)? find (attached|enclosed|herewith|below|hereunder|appended|annexed); (attached|enclosed) (please find|herewith|hereto); enclosed herewith; attached hereto; appended hereto; annexed hereto; appended; annexed; kindly find; enclosed you will find => here is
be (advised|informed|apprised) that; kindly be (advised|informed|reminded); you are (hereby|kindly)? (advised|notified|requested|reminded|apprised|required|directed) (to|that); this is to (advise|inform|notify|certify|confirm); (wish|beg|regret) to (advise|inform|apprise|notify); (we|i) (hereby|wish to|beg to|have to) (inform|advise|notify|apprise) (you)?; for your (perusal|kind perusal|kind attention|information and records|necessary action|records and reference); for the attention of; please (note|take note) that the (said|aforementioned|above); take cognizance; take cognisance; we would (advise|inform) => leave it out
we beg to; yours faithfully and obediently; i remain, (dear)? (sir|madam)
we beg to; remain at your disposal; trusting (that|this); assuring you of
thanking you in anticipation; awaiting your (kind|esteemed|favourable|early)? (reply|response|instructions|favour)
your esteemed (order|self|favour|letter|custom|patronage); esteemed (customer|client|sir|patron)
your good (self|selves|office|offices); your goodself; your (letter|email|e-mail|favour) of even date; of even date
your favour; ultimo; dear sir or madam, with
please be (advised|informed|reminded|notified|apprised|aware|guided); it is (hereby|kindly) (advised|requested|notified|certified|declared|acknowledged|noted|confirmed) that
# kindly, please
kindly <revert>; v:revert (to (us|me|you)|with|back|by|soonest|at); please revert; revert back => reply
<kindly> (note|be|contact|send|submit|provide|confirm|advise|furnish|peruse|ensure|refer|allow|complete|forward|await|return|sign|review|acknowledge|find|do|let|fill|pay|arrange|remit|refrain|inform|call|check|enter|visit|report|present|quote|upload|attach|supply|share|bring|respond|reply|proceed|update|disregard|ignore|liaise|revert|go|use|wait|make|give|take|keep|follow|choose|select|click|log|enclose|observe) => please
v:peruse; perusal; for your perusal => read
v:apprise; v:appraise you (of|that); v:acquaint yourself; v:acquaint you with; v:familiarise yourself with => tell
v:furnish (us|you|me|with|proof|evidence|particulars|documents|documentation|a copy|copies|(the|your|any|all) ...1 (information|documents|documentation|details|particulars|receipt|receipts|copy|evidence|reasons)); furnished (us|you|by) => send, give
v:remit; remitted; remittance => pay
# here-, there-, where-
herewith; hereby; hereto; heretofore; hereinafter; hereinbefore; hereunder; herein; hereof; hereupon; hereafter; hereinunder; heretofor; hither; hitherto; hereat => leave it out
the (undersigned|undermentioned); undersigned => I
the (writer|author) of this (letter|email); the present (letter|email|writer|communication); this office; this department (is|has|will|cannot) => I, we
thereof; thereto; therein; thereafter; thereupon; therefor; thereunder; therewith; thereby; therefrom; thereabouts
therein after; thitherto; thence; thenceforth; thenceforward; theretofore; whereof; whereby; wherein; whereupon
whereunder; wheresoever; whosoever; whomsoever; whatsoever; whensoever; wherefore; whereas; whither; whence; insomuch
henceforth; henceforward; forthwith; notwithstanding; withal; albeit; inasmuch; inasmuch as; insofar as; in so far as
insofar; insomuch as; howsoever; whilst; betwixt; unto; upon receipt (of)?
<upon> (arrival|completion|request|expiry|expiration|termination|submission|approval|payment|delivery|presentation|application|cancellation|confirmation|collection|departure|registration|return|signature|signing|acceptance|verification|production|issue|issuance|check-in|check-out|your|the|our|his|her|their)
the said (enclosures|items|papers|matter|person|party|works|sums|defect|damage|complaint); in the absence of (the|such|said|any|a|your) => this, without
(on the basis of) the (documents|information|evidence|material|file|papers) (available|before us|on file|at hand|submitted|supplied) => by what we have
been found (incomplete|deficient|wanting|inadmissible|unfounded|ineligible) => is not complete, does not qualify
aforementioned; aforesaid; above-mentioned; abovementioned; above mentioned; afore-mentioned; undermentioned
under-mentioned; below-mentioned; belowmentioned
said (invoice|account|amount|sum|order|item|items|date|document|documents|property|premises|vehicle|policy|contract|agreement|form|goods|fee|letter|payment|parcel|product|period|matter|service|device|person|booking|reservation|card|defect|flat|unit|route|meter|ticket|member|class|charge|refund|conditions|terms)
(the|a) same shall; ^ same is; ^ same has been; the foregoing; (the|this) above-referenced; above-referenced
above referenced; captioned (matter|subject|policy|account); the captioned
the subject (invoice|matter|policy|premises|account|property|vehicle)
# verbs
v:utilise; v:utilize; utilisation; utilization => use
v:commence; commencement => start
v:cease; cessation; v:discontinue; discontinuance; discontinuation => stop
v:terminate; termination => end
v:ascertain; v:establish whether; v:determine whether => find out
v:endeavour; v:endeavor; our best endeavours; all reasonable endeavours => try
v:facilitate; facilitation => help
v:expedite; expeditious; expeditiously => hurry
v:effect (a|an|the|any|such|payment|delivery|repair|repairs|changes|changeover|transfer|modifications|your|cancellation); effected; effecting; v:effectuate => make
v:render (void|null|it|the|invalid|assistance|payment|services|such|any|a service|aid|ineligible|inoperative|necessary|impossible); rendered (void|null|invalid|by|ineligible|inoperative|necessary|impossible|useless|unavailable); services rendered => make, give
v:deem; deemed => think, count as
v:procure; procurement of => get
v:reside; residing; domiciled; v:domicile; habitual residence; usual residence => live
v:stipulate; stipulated; stipulation; stipulations => say
v:accede to; accession to your; v:acquiesce; v:assent; v:concur; v:accord (you|the|him|her|priority|us); accorded; afforded; v:afford (you|us|the|an opportunity|access|him|her|them) => agree, give
v:rescind; rescinded; rescission; revocation; v:annul; annulled; v:abrogate; v:nullify => cancel
v:incur; incurred; incurring => have
conveyed; conveyance => bring, pass on
v:dispose of; disposed of => send
v:preclude; precluded; v:debar; debarred; prohibited from; v:forbear; v:refrain from; v:desist; cease and desist => stop, keep from
v:necessitate; necessitated; entailing => need
v:constitute; constituting; v:comprise; comprised of; comprising => be
v:forfeit; forfeited; forfeiture; v:relinquish; v:disclaim; v:renounce; ceded => lose, give up
v:institute (proceedings|a|an|new|legal|measures); v:initiate; v:instigate; instigated; v:inaugurate; implementation of; executed (by|in|on|copy|copies|agreement|contract|form); v:operationalise; v:undertake (to|the|a|an|such|repairs|works|this|maintenance|that); undertaken (by|on|at|in|to|prior|during|within)?; to be undertaken => do
notification of; v:advise (us|me|you (of|that|when|if|as|on|whether|accordingly)|that|of|the|your|accordingly|by|whether|when|if|on|further); please advise; kindly advise; v:intimate; intimated; intimation => tell
indicated (above|below|on|in|that|by|hereunder); specified (above|below|in|on|period|time|date|by|herein); v:denote; designated; v:enumerate; enumerated; v:delineate; v:elucidate; v:set forth; set forth; set out (in|above|below|herein|hereunder|under); as per (the|your|our|my|above|attached|clause|section|agreed|usual)?; per our; per your; per the (terms|policy|agreement|attached|above) => say, as
v:lodge (a|an|the|your|this|with|any); lodged (with|by|on|at|a|an|your); v:proffer; v:transmit; transmitted; transmission of (the|your); v:deliver up => send
v:make (an|the|any|a)? <(application|payment|enquiry|inquiry|request|provision|arrangements for the|reference|use of|representation|representations|available|amendment|amendments|adjustment|adjustments|determination|notification|contact with|reservation of|collection of|alterations)> (to|for|of|by|at|in|on|as|with|available|thereof|therefor); make application; made application; application (must|should|may|shall|is to|can) be made; payment (must|should|may|shall|is to|can) be (made|effected|remitted|received); enquiries (must|should|may|shall) be; requests (must|should|may|shall) be (made|submitted|addressed|lodged|directed) => apply, pay, ask
v:liaise; liaison => talk
v:retain (the|your|this|a|all|for|it|proof|receipt); v:withhold; withheld; v:preserve (the|your); retention of => keep
v:rectify; rectified; rectification; v:remedy; remedied; remediation; v:remediate; v:ameliorate; v:redress; made good (by|at) => put right
pending (receipt|the|your|a|an|further|our|completion|outcome|approval|clearance|confirmation|selection|resolution) => wait for
v:recompense; v:remunerate; remuneration; v:indemnify; in recompense; disbursement; disbursements; v:disburse
disbursed; v:defray; emolument; pecuniary; ex gratia; v:levy; levied
outstanding (sum|amount|balance|on|fee|payment|charge|invoice|invoices|monies); monies; sum total
sums due; in the sum of; in the amount of; to the value of; in arrear; due and payable; becomes due; fall due
falls due; fell due; accrue; accrues; accrued; accruing; v:apportion; apportioned; apportionment; allotted
v:apply to your account; v:adhere to; adherence to; v:abide by; v:comply with; compliance with
v:observe the (rules|terms|deadline|regulations|conditions|following|notice); observance
v:fulfil the (requirements|conditions|criteria); v:satisfy the (requirements|conditions|criteria); non-compliance
noncompliance; failure to comply; failing which; in default; in default of; in default whereof; upon default
failing payment; failing receipt
v:attend (at|the premises|to the matter|to this|your property|your home|site|on site); attendance at; v:alight
alighting; v:repair to; v:vacate; vacated; vacate the; _!liquid/water/moisture/dust ingress; ^ ingress; egress; ingress to; access to the premises
the premises; on the premises; at the premises; gain (access|entry|admittance|ingress); effect (entry|access)
admittance; permitted to; permissible; impermissible; not permitted; duly authorised; v:sanction; v:possess
in possession of; in your possession; come into possession; bearing (the|a) (name|number|reference|date|serial)
v:hold harmless; sustained (by|damage|in); v:occasion; occasioned; v:elapse; elapsed; upon expiry; expiry of
v:transpire; transpired; v:ensue; ensuing; ensued; v:befall; v:supersede; superseded; v:supervene; v:subsist
v:vest in; v:devolve; v:append; annexing; v:attest; v:substantiate; v:corroborate; evidenced (by)?; evidencing
in evidence of
# prepositions, conjunctions
subsequent to; subsequently; subsequent => after, later
in the event (that|of|where); in the event => if
provided that; providing that; on condition that; on the condition that; under the condition that; on the understanding that; on the proviso that; subject to (the|our|your|a|an|availability|approval|terms|receipt|payment|clause|advance|prior|confirmation|change|credit|conditions|such|section|weather|verification|tax|review|status|there|survey|notice|these|any|deduction|satisfactory); contingent upon; contingent on; conditional upon; conditional on; dependent upon; predicated (on|upon) => if
in lieu of; in lieu; in place and stead => instead of
in the course of; during the course of; throughout the duration of; for the duration of; during such time as; during the period of => during
for the purpose of; for the purposes of; with a view to; with the (aim|intention|object|purpose) of; to the end that; in order that; with the object of; in an effort to; as a means of => to
despite the fact that; in spite of the fact that; regardless of the fact that; irrespective of; without prejudice to; save for; save as; save that; save where; with the exception of; with the exclusion of; exclusive of; to the exclusion of; other than as; except insofar => though, except
due to the fact that; owing to the fact that; in view of the fact that; in light of the fact that
in the light of the fact; on account of the fact that; by reason of; by reason that; on the ground that
on the grounds that; for the reason that; on account of; owing to; in view of; in consequence of; as a consequence of
consequent upon; consequent on; consequently; by virtue of; by dint of; by cause of; in that regard; for which reason
as a result of which; arising out of; attributable to; ascribable to; resulting therefrom; therefore be advised
accordingly; until such time as; until such time; until such a time; such time as; at such time as
at the time of (writing|this|the|issue|application|booking|purchase); at this (point|moment|juncture|stage) in time
at this juncture; at the present time; at the present moment; at that point in time; at that time of
at the earliest (opportunity|convenience|possible); at your (earliest)? convenience; at your earliest; at the earliest
in a timely (manner|fashion); in an expeditious (manner|fashion); with immediate effect; with effect from; w.e.f.
effective (from|as of|as from|immediately|on|1|the); effective #
as and from; if and when; when and if; unless and until
unless otherwise (stated|agreed|specified|notified|instructed|indicated|provided); save otherwise; or else otherwise
on or before
within the (prescribed|stipulated|specified|statutory|allotted|aforementioned|said|requisite|permitted|applicable|set) (period|time|term|timeframe|time-limit|limit|timescale|deadline|days)
for a period of; for the period of; a period of (#|one|two|three|four|five|six|seven|ten|twelve|fourteen|thirty|time)
period of time; time period; in the interim; interim (necessities|measures|period|arrangements|arrangement); per annum
per diem; per mensem
on a (daily|weekly|monthly|quarterly|yearly|annual|regular|case-by-case|case by case|pro rata|temporary|permanent|without prejudice|first-come|non-refundable|individual|bi-weekly|biannual|seasonal|fortnightly) basis
on an? (annual|hourly|interim|individual|ongoing|ad hoc|as-needed|as is|equal|exceptional) basis; in perpetuity
ad infinitum; ad interim; ab initio; inter alia; mutatis mutandis; prima facie; pro tem; pro tempore; vis-à-vis
vis-a-vis; viz; viz.; to wit; i.e. the aforesaid; ipso facto; ceteris paribus; bona fide; de facto; de minimis
ad valorem; in situ; in toto; sine die; sine qua non; quid pro quo; ultra vires; force majeure; caveat; caveats
erratum; corrigendum; proviso; codicil; affidavit; testimonial letter; bona fides; in excess of; not less than
in the vicinity of; in close proximity to; in proximity to; proximate; contiguous; in the proximity of
to the extent that; to the extent permitted; to such an extent; in so doing; in such circumstances
under the circumstances; in the circumstances; under no circumstances
in (this|that|such) (instance|instances|regard|respect|connection|case as|event|eventuality); in each instance
in certain instances; in some instances; in all instances; in the majority of; the majority of; in many instances
in the instance of; in (the)? light of; in furtherance of; in contravention of; in derogation; in consideration of
in (the)? capacity (of|as); in conjunction with; in tandem with; in concert with; in addition thereto
in substitution for; in substitution of; in exchange therefor; in settlement of; in full and final settlement
in full settlement; in satisfaction of; in discharge of; in part payment; in payment of; in anticipation of
by means of; through the medium of; via the medium of; under cover of; under separate cover; under the provisions of
under the terms of; under the auspices of; pursuant hereto
within the meaning of; within the framework of; within the remit of; outwith
at the (behest|instance|request|instigation|discretion|disposal) of
at (the)? (sole|absolute) discretion; free of charge to yourself
adverse
adversely (affect|affected|impact|impacted|affecting); detrimental (to)?; prejudicial to; conducive to
commensurate with; tantamount to; incumbent (up)?on; incumbent upon; incumbent on; requisite; requisite for
prerequisite for; inapplicable
desirous (of)?; cognisant; cognizant; mindful (of|that)
predisposed; pertinent; salient; appurtenant; ancillary; auxiliary
supplementary (information|documentation|fee|charge|evidence); additional information (is|be) required
further information (is|be) required; unless notified; hereinabove; erroneous; erroneously; inadvertent; inadvertently
it is regretted that; it is with regret
(i|we) regret (that|we|i|to)
of paramount importance; paramount; imperative; exigent; exigency; exigencies
expedient; practicable; as soon as (is)? (reasonably)? practicable; soonest; at the soonest; earliest convenience
timeously; timeous; punctual (payment|attendance)
your (immediate|urgent|early|earliest|kind|favourable|utmost) (attention|reply|response|action|cooperation|consideration|settlement|compliance|understanding|perusal)
your cooperation in this; your attention is drawn to
(your|we draw your|i draw your|may we draw your) attention (is|to); attention is drawn; we draw your attention
draw (your|to your) attention (to)?; draw your attention to; bring (to|it to) your attention
duly (noted|recorded|received|processed|completed|signed|filled|informed|notified|advised|credited|amended|authorised|considered|executed|registered|returned|updated|passed|actioned|paid|dispatched)
duly; contents (thereof|noted|have been noted|duly noted); the contents of which
is hereby; are hereby; shall; shalt; must needs; need not be
shall be
will be (effected|remitted|furnished|despatched|rendered|deemed|levied|advised|apprised|undertaken|instituted|forwarded to the relevant|conveyed|disposed of)
has been (effected|remitted|furnished|despatched|rendered|deemed|levied|advised|actioned|undertaken|instituted|lodged|forwarded to the|conveyed|disposed of)
# nouns
particulars; full particulars; your particulars => details
correspondence; communication of (#|the|your); your communication; your communications; missive => letter, message
documentation; supporting documentation; the requisite documentation => papers
photographic evidence; identification document; means of identification => photo
modification; modifications; amendment to; amendments to; alteration to; alterations; v:amend; amended => change
remainder; balance thereof; remaining balance thereof => rest
quantum of; totality; aggregate; in aggregate; in the aggregate; plurality; multiplicity; plethora; abundance; sufficiency; paucity; dearth; a sufficient (number|amount|quantity); a multitude of; manifold => many, enough
methodology; modality; modalities; mechanism whereby; instrumentality; purview; ambit; rationale; raison
provisions set; terms and provisions; notifications of; denomination; appellation; nomenclature; dwellings; domicile
abode; habitation; edifice; premises; apparatus; receptacle; receptacles; consumer goods; consumables; gratuity
emoluments; outlay; expenditure; tariff of charges; schedule of charges; schedule of fees; chattels; effects left
claimant; claimants; complainant; complainants; addressee; payee; payer; bearer; holder hereof
the hirer; hirer; lessee; lessor; the tenant shall
the purchaser; either party
the competent (authority|authorities|body); competent authority
personnel
non-attendance; non-payment; nonpayment
non-receipt; non-availability; non-adherence; non-return; non-refundable basis; eventuality
eventualities; contingency; contingencies; inception; onset
receipt of (your|the|a|an|payment|this|same|goods); on receipt of; on receipt; following receipt; subject to receipt
consideration of your; determination of; determination; issuance; issuance of; utilisation of; consumption thereof
discharge of; entry into force; enter into force; come into force
v:give rise to; gives rise to; gave rise to; v:have (recourse|regard) to; having regard to; has regard to
v:place an order for same; v:place at your disposal; v:put in abeyance; in abeyance; abeyance
<in a position to>
(am|is|are|was|were) unable to (accede|process|entertain|facilitate|ascertain|effect|proceed|accommodate|comply|undertake|locate same)
v:entertain (your|the|any|such|a) (request|claim|application|complaint|query)?; v:experience difficulty
v:encounter difficulties; as appropriate; where appropriate; if appropriate; as applicable; where applicable
if applicable; if so required; as may be; as the case may be; as the case might be
whichever is the (earlier|later|greater|lesser|sooner|lower|higher); each and every; null and void
rules and regulations; regulatory (requirement|requirements|obligations); ordinance; ordinances; statute; decree
v:decree; edict; governed by; v:construe; construed; for and on behalf; cum; ditto; idem; supra; infra; i.e., the said
etcetera
it is (prohibited|incumbent|imperative|obligatory|requisite|mandatory) (to|that|for|upon|on); yourself (and|or) your; further particulars; further correspondence
v:conduct (an|the|our|your|further)? (investigation|assessment|examination|enquiry|inquiry|investigations); execution of (payment|works|repairs)
`)
