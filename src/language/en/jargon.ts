import {orHyphenated, readWordList} from '../word-list.ts'

/**
 * Inside words of many trades. Words that are also everyday English (hub, cage, seat, cache, loading) stand only with
 * what makes them inside words; “platform”, “account”, “upgrade”, “refund” and “invoice” are left out on purpose.
 */
export const jargon = readWordList(
  `
# words that have a plain twin
v:escalate; n:escalation => passed it to a colleague who knows this best
(tier|tier-) (1|2|3|one|two|three); (tier-1|tier-2|tier-3); (second|third|2nd|3rd) line support; (l2|l3) => our specialists
sla; slas => the time that we promised
rma; rmas; rma number => return number
sku; skus => product code
eta; etas => when it arrives
backlog; backlogs => the requests that came before yours
root cause; root cause analysis; rca => the reason
n:touchpoint => each time that we are in contact
onboarding; onboarded; (to|will|can|we|fully|help) onboard (you|your|new|users|customers|members|them|him|her|staff|colleagues|employees|a) => getting you started
v:offboard; offboarding => closing your account
(customer|member|subscriber|user|revenue|client|voluntary|reduce|reducing|prevent) <churn>; (has|have|had|was|were|who|members|customers|users|accounts) <churned>; churned (account|accounts|customer|customers|member|members|user|users) => left us
n:stakeholder => everyone concerned
n:deliverable => what we hand over
circle back; v:circle back => write to you again
touch base; v:touch base => call you
v:triage; triaged => sort by how urgent it is
backend; back-end; frontend; front-end => our servers
n:endpoint => the address that the program calls
n:payload => the data that was sent
stack trace; stack traces => the error report
staging environment => our test copy
n:hotfix; hot-fix => a correction
v:deploy; n:deployment => put into use
n:rollback; (was|were|been|have|has|had|v:be) <rolled back> => we went back to the earlier version
hard-refresh; hard refresh => press Ctrl and F5
power cycle; power-cycle; v:power-cycle => switch it off and on again
(to|we|i|you|they|will|can|must|should|cannot|not|and|please) <provision>; provisioned; provisioning => get the line ready
v:whitelist; v:allowlist => let through
v:authenticate => log in
n:failover => the move to our spare server
n:latency => how long your line takes to answer
packet loss => part of the data gets lost on the way
(request|session|gateway|connection|server|api|query|read|write|socket|idle) n:timeout; n:timeout (error|setting|value|threshold|window) => it waited too long and stopped
rate limit; rate limits => how much can be sent at a time
n:config; misconfigured; misconfiguration => the settings
v:deprecate; deprecated => no longer kept up
roadmap; roadmaps => our plans
v:reproduce (the|this|it|that) (crash|bug|issue|error|fault|problem)?; repro => make it happen here too
v:prorate; pro-rata; pro rata; prorated => for the days that you used
entitlements => what you have a right to
sim-locked; sim lock => works only with the other operator
porting; ported; v:port (your|the) number => moving your number
truck roll => a visit
n:planogram => where things stand on the shelf
n:backorder; back-order*; backordered => sold out and on order
manifested; v:manifest => put on the list of tonight's lorry
mis-sorted; missort* => put on the wrong lorry
tail-lift; tail lift => the lorry's lift
palletised; palletized => on a pallet
last mile; last-mile => the last leg to your door
consignee => the person who gets it
ex works; ex-works => without the freight
issuer; card issuer; issuing bank => the bank that gave you the card
n:chargeback => the bank takes the money back from us
pre-auth; pre-authori* => the money that the hotel sets aside
settlement (file|batch|date|data|run); in settlement => the payment is on its way between the banks
backbilled; back-billed => billed afterwards
v:reconcile; reconciliation => match the payments with the bills
remittance advice; remittance => the note of what you paid
loss adjuster; n:adjuster => the expert who values the damage
subrogation; subrogat* => getting the money back from whoever caused it
underwriter; underwriters; underwriting => the colleague who sets the price of the insurance
n:codeshare; code-share => flown by another airline
n:folio => your room bill
night audit => when the hotel closes its books at night
no-show (charge|fee|rate) => the fee when a guest does not come
pax => passengers
decant flat => the flat where you live during the works
snagging; snag list => the last small repairs
n:formulary => the list of medicines that we may prescribe
off-label => for a use that the label does not name
closed stack; closed stacks => the store room
n:shelfmark; shelf mark => the place on the shelf
matchmaking rating; mmr => the points that choose your opponents
stacked order; stacked orders => two orders on one ride
bandwidth (to|for) => time
# the help desk
tier (#|i|ii|iii); (level|line) (1|2|3|one|two|three) (support|team|engineer*|agent*|desk); (etd|eod|eob|cob)
<(jira|zendesk|engineering|internal|dev|parent|child|duplicate) n:ticket>
(your|this|the|our|that|my) <n:ticket> (has|is|was|remains|will) (been|be|now|still)? (escalated|assigned|reassigned|merged|queued|unassigned|triaged)
<n:ticket (queue|system|owner|thread|priority)>; <ticketing (system|tool|queue)>
(tier-1|tier-2|tier-3|level-2|l1|l2|l3|t2|t3|p1|p2|p3|sev1|sev2); (first|second|third|1st|2nd|3rd)-line
(second|third|2nd|3rd) line (support|team|engineer*|desk)?; ola; olas; kpi; kpis; okr; okrs; nps; csat; mttr; mtbf
backlogged; priority flag; (v:flag|v:bump) ...2 priority; root cause (analysis)?; root-cause*; post-mortem; postmortem
post-mortems; known (error|issue) (database|log|list); kedb; knowledge base article; kb article; kba; triage (team|queue|nurse|desk|call|process)?; resolver (group|team); resolution (group|team|code); n:runbook; swimlane
swimlanes; touch-point*; touch point; touch points; off-boarding; off-board*; on-boarding; on-boarded
churn (rate|risk); v:upsell; cross-sell*; up-sell*; bandwidth to; (the|enough|our) bandwidth (to|for|this|next)
v:ping (you|me|them|him|her|our|the); (v:action) (this|it|your|the|that); v:ideate; synergy; synergies
low-hanging fruit; value-add; value add; best-of-breed; go-live; ramp-up; wrap code; disposition code; wrap-up code
macro reply; first contact resolution; warm transfer; cold transfer; v:warm-transfer; warm handoff; handoff; hand-off
spoc; csm; customer success manager; am team; sme; smes; (matrix|grid|list) of priorities; priority matrix
asset register; asset tag; asset management
# software and hosting
back end (team|system|server|service|issue|error|fault|side); on the back end; end-point; n:webhook; web hook; (hook|filter|action) priority; (action|filter) n:hook; api
apis; n:sdk; n:cron; cron job; cronjob; (rate|api|request|throughput) (n:limit|limiting); rate-limit*; n:throttle
throttled; throttling; stacktrace; stack-trace; core dump; heap dump; memory leak; null pointer; race condition
n:segfault; exception log; debug log; debug logs; logfile; logfiles; verbose logging
(staging|sandbox|test|dev|uat|pre-prod|preprod|qa|production|prod) (environment|environments|server|servers|instance|build|site|cluster|branch|tenant|system)
on (staging|prod); in (staging|prod); to (staging|prod); (pre-prod|preprod); hotfixes; hot-fixes
hot fix; n:patch (to|in|for|was|is|will|has|that|went|release|notes)
v:patch (the|this|it|our|your|that|server|servers)
(a|the|our|latest|emergency|security) <n:patch> (for|to|has|was|will|is|went|overnight); v:redeploy
(v:roll|v:rolled) (back|out) (the|this|our|your|that|a)? ...2 (release|build|update|version|change|deploy*|patch|feature|migration)
roll-back; v:rollback
(browser|server|dns|page|app|local|stale|redis|cdn) cache; cached; (v:purge|v:flush|v:bust) ...2 cache; caching
cache (miss|hit|layer|invalidation|key); edge cache; force-refresh; hard-reset; hard reset; hard reload; soft reset
v:reprovision; v:re-provision; v:reimage; v:re-image; v:reflash; flash the firmware; v:deprovision; de-provision*
v:decommission; multi-tenant; tenant id
tenant (was|is|has|were|been|level|admin*) (v:move|moved|migrated|on|provisioned|upgraded)
(your|our|the) <n:tenant> (was|is|has|in|on) (been|now)? (v:move|moved|v:migrate|migrated|throttled|provisioned|hosted|region)
(saas|azure|office|m365|cloud) tenant; tenancy id; n:cluster (node|nodes|failed|went|is|was|has)
(to|on|in|from) (another|the|a|our|one|new) <n:cluster>; n:pod restart; kubernetes; k8s; docker; container image
node pool; n:microservice; middleware; message queue; message broker; event bus; n:daemon; service mesh; load balancer
load-balancer; n:proxy; reverse proxy; cdn; edge node; edge server; failed over; fail over; fail-over; hot standby
v:failover; sync (conflict|job|error|token|window|queue|engine|failed); n:desync; desynced; desynchronised; delta sync
v:resync; v:re-sync; replication lag; data replication; v:blacklist; v:blocklist; white-list*; allow-list*; auth
auth token; oauth; single sign-on; access token; refresh token; bearer token; api key; session token
token expired; (your|the|a|session|api|security) <n:token> (has|is|was|expired)
(v:migrate|migrated|migrating) (to|your|the|from|over)?; data migration; n:cutover; cut-over; n:schema
regex; n:param; query string; null value; (primary|foreign) key; database (index|migration|lock|cluster); n:datastore
data lake; data warehouse; etl; metadata; n:instance (of the|was|is|has|id|type)
(your|our|new|own|dedicated|cloud) <n:instance>; v:instantiate; v:spin up; spun up; spinning up; spin up; v:teardown
tear down; autoscaling; auto-scaling; v:scale out; horizontal scaling
(v:push|pushed|pushing) (a|an|the|out|this|your|our) ...2 (fix|build|release|update|change|config|hotfix|patch|version)
v:merge the (branch|pull|pr); pull request; pull requests; merge request; v:commit the (code|change); n:commit hash
feature flag; feature flags; feature toggle; canary; blue-green; n:regression; regression (test|bug); smoke test
unit test; test coverage; n:sprint (planning|review|backlog|goal|board)
(next|this|current|coming|our|upcoming|following) <n:sprint>; scrum; kanban; user story; user stories; story points
product owner; n:mvp; tech debt; technical debt; v:refactor; dogfood*; grooming session; definition of done
code freeze; change freeze; change advisory board; ga release; general availability; eol; end-of-life; sunsetting
sunsetted; deprecation; legacy (system|platform|plan|tariff|code|version|account); out of scope; in scope; scope creep
not in scope; statement of work; change request; change order; repro steps; reproducible; v:debug; debugging; debugged
edge case; edge cases; corner case; happy path; config file; config (change|push|error|drift)?; uptime
maintenance window; change window; degraded (performance|service|state); brownout; partial outage
incident (bridge|report|commander|review|response|management|id|number|ticket|ref*); major incident
service degradation
(intermittent|transient|sporadic) (n:issue|n:error|n:failure|authentication|connectivity|fault|latency)
connectivity (issue|issues|loss|problem|problems); subset of (accounts|users|customers|orders); jitter; ping times
throughput; n:traceroute; trace route; n:hop count; dhcp lease; n:subnet; ip address conflict; ip range
static ip; cgnat; ipv6; vpn tunnel; mac address; port forwarding; port-forwarding; bridge mode; n:ssid
mesh node; access point name; cipher; mx record; mx records; dns record; dns records; n:nameserver
spf record; dkim; dmarc; soft bounce; hard bounce; bounce code; smtp; imap; greylist*; ddos; time-out error
n:seat (licence|license|licences|licenses|count|cap|allocation)
(unused|paid|extra|licensed|additional|inactive|per) <n:seat> (on|in|to|per|under) (your|the) (plan|subscription|account|licence|license|workspace)
per-seat; licence key pool; n:sku; sku's; proration; pro-rated; dunning; freemium; paywall
tiered pricing; grandfathered (in|into|plan|rate|price|tariff|you); true-up; co-term*; auto-renewal flag; n:dashboard widget; gui; wireframe; n:viewport
n:cookie consent layer; client-side; server-side; hard-coded; v:hardcode; wysiwyg
# telecoms
(local|last) loop; n:dslam; n:pstn; unbundling; backhaul
line (card|profile|sync|rate profile|training|attenuation); sync (speed|rate); n:crosstalk; noise margin; dlm
openreach provisioning; v:port (your|the|my|their) (number|line)
port-in; port-out; pac code; gaining provider; losing provider; number portability
sim-lock; simlocked; n:mvno; roaming (partner|profile|agreement|steering); n:msisdn
e-sim profile; esim profile; volte; cell sites; base station
network (congestion|node|cell|attach|element|core|registration); cdr; cdrs; rating engine; mediation; zero-rated
bill run; billing run; bill cycle; billing cycle; bill-cycle; billing engine; billing logic; billing cut-off; cdr feed
dispatch (team|desk|centre|center|queue|note|slot); field (engineer|engineers|tech|techs|force|ops|operations|service)
demarc; demarcation point; n:headend; head-end; head end; node split; patch panel; punch-down
# shops and returns
n:rma; doa; bom; boms; bom (revision|line); n:mpn; asin; gtin; ean code; upc; plu; n:gondola; gondola end; endcap
end-cap; shelf-ready; facings; cycle count; stock keeping unit; nil stock; negative stock; phantom stock; ghost stock
stock on hand; soh; safety stock; stock-out; stockout; stock out; out-of-stock flag; back order
v:backorder; allocation (run|rule|logic|engine|is|was); v:allocate stock; unallocated; rtv; return-to-vendor
return to vendor; b-stock; a-stock; a-grade; b-grade; restocking (fee|code); n:refurb; refurbished grade
quarantine (shelf|bin|bay|stock); markdowns; price override; v:price-match; n:omnichannel; click-and-collect pod
endless aisle; pos (terminal|system|device); epos; till roll; till float; x-read; z-read; tender type
split tender; consignment (note|number|stock); drop-ship*; dropship*; v:dropship; drop ship; white-label; white label
private label; own-label; v:delist; end-of-line; eol product; master data; item master; product master; data feed
price feed; feed (error|failed|run|import); v:index (the|your|this) (page|item|listing)
listing (suppression|suppressed); buy box; suppressed listing; fulfilment (centre|center|partner|team|hub|node|house)
fulfillment (centre|center|partner|team|hub|node); order (management system|orchestration|entry|routing|capture); wms
erp; crm; pim; lms; hris; unfulfilled; line item; line items; line-item; order line; order lines
checkout funnel; gift-with-purchase; gwp
# delivery and freight
cross-dock; cross-docked; cross-docking; v:crossdock; cross dock; linehaul; line-haul; line haul; trunking; trunk run
trunk route; trunked; pre-manifest; de-manifest*; mis-sort; mis-sorts; mis-scan; misscan*; mis-routed; v:misroute
mis-route*; n:exception scan; delivery exception; exception (code|report|handling|status); in exception
scan (gap|point|history); attempted drop; make the drop; drop (density|location code|point id)
(sorting|sortation|parcel|delivery|regional|national|main|our|local|logistics|distribution|courier|depot|carrier) <n:hub>
(at|to|from|in|through|via|reached|left) (the|our|a) <n:hub>; hub scan; hub-and-spoke; sortation
sort (centre|center|facility|code|belt|plan); n:crossdock
(wrong|right|in the|in a|the wrong|roll|parcel|into the) <n:cage>; roll cage; rollcage
pick (face|list|wave|bin|rate|path|error|station); picking (wave|list|error|station|run|bin|batch); mis-pick; mispick*
mis-picked; short-picked; short pick; short-shipped; short ship*; over-ship*; putaway; put-away; goods-in; goods in
goods-out; pack bench; pack station; wave (pick|plan|release); palletise*; pallet (n:bay|label|space|network|jack)
dunnage; lift-gate; liftgate; curtain-sider; hiab; demurrage; drayage; deadhead*; n:incoterm
bill of lading; waybill; waybills; air waybill
packing declaration; freight forwarder; consignor; notify party; customs broker; broker entry; hs code; tariff code
commodity code; bonded (warehouse|store); customs hold; v:consolidate; groupage; deconsolidat*; de-consolidat*
transhipment; transhipped; transloading; final mile; middle mile; slot booking; multi-drop
route (optimi*|planning engine|code); re-route*; v:reroute; redelivery slot; rts; dim weight; volumetric (weight)?
surcharge code; 3pl; 4pl; call-off; call off order; blanket order; vmi; moq; kanban card; just-in-time; jit
# banks, cards and payments
n:acquirer; acquiring bank; merchant (id|category code|acquirer|account|of record); mcc
velocity (check|limit|rule|checks); hard (pull|search|inquiry|decline); soft (pull|search|decline|inquiry); auth hold
pre-auths; preauth*; authorisation (hold|code); authorization (hold|code); auth code; auth (reversal|expiry)
decline code; response code; stand-in processing; charge-back*; v:chargeback; representment; retrieval request
arbitration; dispute (window|reason code|cycle|case); 3ds; 3d secure; 3-d secure; strong customer authentication
cvv2; tokenised; tokenized; tokenisation; tokenization
settlement (file|batch|date|data|run|cycle|account|period|bank)
batch (settlement|run|file|job|process|processing|posting); clearing (house|cycle|run|file|day); in clearing
interchange; scheme fee; scheme fees; card scheme; card rails; value date; value-date; value dated; book date
posting date; post-dated; v:repost; nostro; vostro; correspondent bank; beneficiary bank; remitting bank
swift gpi; iban discrimination; direct debit (mandate|instruction|indemnity|originator); ddm
mandate (id|reference|lapsed|expired|form); sort code switching; standing order (file|mandate); ledger; general ledger
sub-ledger; subledger; sales ledger; purchase ledger; nominal ledger; suspense account; suspense
unapplied (cash|payment|funds); unallocated (cash|payment|funds); cash application; recon; n:accrual; write-down
contra; contra entry; journal entry; journalled; balancing entry; balancing charge; credit memo; debit note
debit memo; pro-forma; proforma; pro forma; payment run; ap team; ar team; accounts payable; accounts receivable
aged debt; days sales; net 30; net-30; three-way match; v:backbill; backbill*; back-bill*; rebill*; re-bill*
misposted; mis-posted; mis-keyed; miskeyed; misallocated; mis-allocated; cdd; source-of-funds
sanctions (hit|screening|check); false positive; adverse media; risk (score|engine|appetite|rating|flag|rules|tier)
fraud (score|engine|rule|rules|hit); scorecard; score-card; affordability (check|assessment|model); loan-to-value
loan to value; arrears capitalis*; (v:capitalise|capitalised|capitalized) (the|your|any)? ...1 (interest|arrears); amortis*; amortiz*
amortisation; forbearance; impairment; v:underwrite; underwritten; decision in principle; early repayment charge
tracker margin; apr representative; v:drawdown; bullet repayment; balloon payment; lien; escrow
redemption (statement|figure|request); deed release; cash isa transfer-in; isa wrapper; crystallis*; drawdown pension
accumulation units; ongoing charge figure; bid-offer; bid-ask; t+2; custody account; nominee account
corporate action; ex-dividend; stp; straight-through
# insurance
loss adjusters; loss adjustor; loss assessor; claims (adjuster|handler|adjuster|triage|ratio|reserve|fnol|leakage)
claim handler; v:subrogate; indemnif*; v:indemnify; betterment; first notification of loss
loading (for|on) (the|your|a|an|age|each|her|his|their); (age|premium|postcode|risk) loading; perils; insured peril
utmost good faith; proximate cause; reinstatement; sum insured; sums insured; under-insured; underinsured
underinsurance; n:bordereau; bordereaux; mid-term adjustment; midterm adjustment; mta
policy (inception|schedule number|wording|lapse); inception date; pro-rata cancellation; short-period rate; n:cedant
reinsur*; actuar*; loss ratio; claims ratio; knock-for-knock; knock for knock; write-off category; without prejudice
ex gratia; ex-gratia; pre-existing condition clause; moratorium underwriting
# travel and hotels
v:oversell; v:bump (from|off|to); got bumped; been bumped; was bumped; were bumped; bumped (off|to|from|you|onto)
denied boarding; involuntary downgrade; idb; vdb; irrops; irrop; misconnect*; misconnection; code share
interline; interlined; interlining; interline agreement; operating carrier; marketing carrier; ticketing carrier
ground handler; pnr; pnrs; n:gds; e-coupon; e-coupons; flight coupon; coupon status; ticket coupon
v:revalidate; revalidation
fare (basis|class|bucket|rule|rules|family|construction|difference code|ladder|component); booking class
booking bucket; fare bucket; revenue management; yq; yr surcharge; tkne; load factor; positioning flight; wet lease
wet-leased; tail swap; aircraft rotation; atc slot; ctot; open-jaw; open jaw; minimum connection time
ticket time limit; void window; off-block; non-commissionable; commissionable; noncommissionable; net rate; rack rate
rack rates; bar rate; rate (code|plan|parity|loading|bucket); ratecode; rate-code; night auditor
no-show (charge|fee|rate|policy); room block; revpar; occupancy (forecast|rate); pms; channel manager
walk the guest; v:walk (the|you|a) guest; front of house; front-of-house; foh; boh; back of house; back-of-house
house count; house use; run of house; run-of-house; city ledger; master bill; incidentals; incidentals hold
guarantee type; void and rebook; paxes; f&b; 86'd; mise en place
# energy, water, housing, councils
settlement (data|period|run); half-hourly; half hourly; estimated annual consumption
load profile; profile class; deemed (contract|rate|rates|reading|meter); standing data; data flow; industry data flow
erroneous transfer; objection window; export mpan; smets1; smets2; comms hub; vend code
prepayment vend; tariff (engine|migration|code); evergreen tariff; load shedding; load-shedding; apportion*
apportioned; true-up bill; catch-up bill; consumption profile; type curve; network charge; feed-in
district heating substation; penstock; svp; void property; voids; void (period|team|standard|works); void works
decant; decants; snagging; snags list; first fix; second fix; m&e; practical completion; defects liability; responsive repairs
cyclical works; schedule of rates; sor code; job code; works order; work order; works orders; dilapidations
arrears action; nosp; section 21; section 20; demised; demised area; freeholder consent; leasehold extension premium
easement; wayleave; street lighting column; lighting column; highway asset; highways asset; n:culvert; gully
gully cleansing; arisings; defect category; category 1 defect; cat 1 defect; make safe; statutory undertaker
permit scheme; planned maintenance programme; routine inspection regime; intervention level
# health, care, schools, libraries
routine pathway; urgent pathway; care pathway; clinical pathway; pathway (team|week|lead|coordinator)
(routine|urgent|two-week|cancer|rtt) <n:pathway>; dna'd; off label; off-licence use; prn; bd dose; titrat*
v:titrate; titration; contraindicat*; contra-indicat*; comorbid*; co-morbid*; idiopathic; daycase; elective list
theatre list; pre-assessment; step-down; step down bed; bed block*; mdt; mdt meeting; cmht; ehr; epr; phlebotom*
phlebotomy; haematolog*; n:script (can|is|was|has|ready|for|at); dosette; blister pack; owings; eps nomination
repeat dispensing; otc; pharmacy first; occlusal; recall interval; scale and polish band; ophth*; fundus; accessioning
accession (number)?; accessioned; closed access; open access stack; hold queue; marc record; catalogue record
inter-library loan; interlibrary loan; deaccession*; de-accession*; shelf-mark; call mark; short loan
short-loan; monograph; item-level; bib record; circ desk; floating collection; census day; census date; on roll
on our roll; (place|name) on the <roll>; off-roll*; off roll; formative; summative; safeguarding lead
pupil premium; in-year admission; admissions round; oversubscription; plagiarism score; similarity score
rpl; articulation; prerequisite override; bursar; matriculat*; convocation
# games, clubs, kitchens, gyms and the rest
matchmaking; elo rating; netcode; tick rate; tickrate; rubber-banding; rubberbanding; hitbox; hitboxes; hit-reg
hitreg; nerf*; shadowban*; shadow-ban*; anti-cheat flag; sharding; respec; loot table; proc rate; live ops
liveops; battlepass tier; pity timer; gacha; entitlement sync; microtransaction; microtransactions; build number
build id; client (build|version|patch); game client; cross-play token; order stacking; batched order
batched orders; order batching; multi-drop order; hot bag; hot bags; hotbag; rider app; prep time; prep-time
dark kitchen; ghost kitchen; dark store; courier utilisation; rider utilisation
(walk-round|walkround|walk-around) check; pre-flight check; ptd; kpi board; duty manager log; the ops team; ops team
ops desk; ops manager; opex; capex; gtm; sops; sop's
standard operating procedure; hse; coshh; loto; oee; scada; cnc; cad file; qa hold; qc; qc hold; capa
non-conformance; nonconformance; ncr; ncrs; batch release; batch record; first-off; takt; sign-off gate; stage gate
list price; net price list; rebate tier; price list b; torque spec; v:recommission; recommission*; de-rated; derated
tco; last time buy; ltb
`,
  orHyphenated
)
