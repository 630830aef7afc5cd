import {orHyphenated, readWordList} from '../word-list.ts'

/** More inside words, of the same trades as in jargon.ts and some others; none has a short twin. */
export const moreJargon = readWordList(
  `
# payments, once more
soft-declin*; soft declin*; hard-declin*; hard declin*; (the|our|your) gateway (declin*|returned|soft|timed|rejected|failed); avs; avs check; (card|bank|partial) (match|mismatch) ...1 (avs|cvv); cvv (mismatch|fail*|check); pre-capture; uncaptured; capture (window|failed|never|ran|of the payment); v:void the auth*; step-up auth*; stepped-up authentication
pre-arb*; second chargeback; (payment|outbound|inbound|bacs|remittance) file; bank (ack|acknowledgement file); awaiting (bank)? ack; cash app; direct debit (file|run|batch); collection (file|run); payout (run|batch|file|rail); payment rail; payment rails; float account
adjudicat*; pended; (claim|claims) (edit|pend|scrub*); prior auth*; step therapy; pbm; daw; (labs|bloods|tests) ...2 resulted; (referral|patient) (vetting|pool|queue); rejected at vetting; referrer queue; vetted (out|back); in-basket; inbasket; e-consult; clinical validation
# networks, once more
hlr; hss; pre-active; donor (network|operator|provider|lock); locked to the donor; (attach|attaching|attached) to the (core|network|cell); (re-push|push|pushed|re-pushed) ...2 (profile|config|settings) ...2 (over the air|ota|down); over the air; over-the-air; banded (profile|line); (line|port|profile) (is|was)? banded; stable (line)? profile; interleaved; sync (loss|drop*); resync*
paf; udprn; uprn; geo-code; (address|paf) (lookup|match) (failed|returned|miss*)
# flags, builds, licences
behind a (feature)? flag; (until|after|before|at) ga; ga'd; closed beta flag; cherry-pick*; merged to (main|master|trunk); in (uat|qa); (sev|severity) (1|2|one|two); sev-1; sev-2; sev-1s; bridge call; war room; war-room; hot patch; phased rollout; staged rollout; soft launch*; env var*; environment variable*; idp; jwt; cors; csrf; overage; overages
(overage|usage|data) bucket; metering (job|service|pipeline|lag*); usage metering; floating (pool|licen?e|licence|license|seat*); (licence|license) (checkout|server|pool|token|entitlement*); failed checkout against; org id; workspace id; tenant-level; devs; dev team; eng team; (platform|core|infra) (team|squad); (platform|product|payments|dev|our|l2|core|infra) squad; infra; on-prem
(reverted|revert) the (commit|change|deploy*|release|merge); (introduced|caught|hit|shipped) a regression; our mta; greylist*; mail exchanger; release train; change train; (spin|span) up (a|an|the)
# the desk, once more
looped in; looping in; loop (you|them|him|her|our|my|the) ...2 in; save desk; save team; retention (desk|team|journey|queue|offer code); (customer|retention|onboarding|support|user|returns|claims) journey; v:warm the lead; pause the clock; (sla|the) clock (is|was|has been)? (paused|stopped|running); ticket deflection; closure (notes|code|code|reason); auto-closed; auto closed; work order (note|notes|closed|status); nff; ber; owning team; case owner; queue owner
# stores and lines, once more
stowed ...2 wrong ...1 (bin|location|slot); bin location; bin locations; lpn; (our|the|regional|national|local|main) (dc|fc); pegged to (stock|supply|the); allocat* (run|logic); cartoni*; put-to-light; pick-pack; pick pack; inject* ...4 (into (the|our|their) network); hard stop (until|till); on a hard stop; until the next drop; style (is|on|was) (on hold|capped|frozen|a hard); buy plan; open-to-ship; ats
(bin|waste|container|recycling|box) ...2 not presented; contaminated (load|bin); contamination tag; crew (sheet|report); (collection|gritting|waste) round (sheet|id); (claim|loss) ...2 reserved at #; (claim|loss) reserve*; panel (repairer|firm|solicitor|surveyor|beater|engineer|supplier); mileage band; telematics (uplift|score); (premium|rate|rating) uplift; loaded premium
went tech; gone tech; (spare|replacement|another) hull; inop; equipment (change|swap); aog; aircraft on ground; (rate|rates) loaded; extranet; rate plan; (went|gone|is) (off-sale|off sale); (net|gross) rated; ooo room; out of order room
# repair benches
liquid ingress; water ingress; ingress protection; logic board; mainboard; charging flex; flex (cable|connector|ribbon); (lcd|screen|display|battery|dock) flex
digitiser; digitizer; board-level; board level (repair|fault|damage); reball*; n:reflow; (does|did|would|will|could|can|to) (not)? initialise
(does|did|would|will|could|can|to) (not)? initialize; (does|did|would|will) not enumerate; post code (error|#); swap unit; swap-unit
pixel policy; uneconomic* repair; beyond economical repair; bench (fee|time|diagnos*); rail (voltage|short); shorted rail; line replaceable
# what sits behind a bill, an order, a record
(tax|pricing|billing|rating|rules|routing|matching|discount|promotion|eligibility|workflow|recommendation) engine; (tax|pricing|billing|matching|routing|eligibility) logic; b2c logic; b2b logic
(defaults|defaulted|defaulting) to (b2b|b2c|null|zero|the (base|parent|global|fallback)); fallback (rule|value|rate|logic|plan|record)
(workspace|account|org|organisation|organization|instance|database) (got|was|has been|were|is being|will be) migrated; legacy migration; migration (wave|script|batch|run|cohort)
subset of (customers|users|accounts|orders|subscribers|members|lines|merchants|devices|shipments|bookings)
parent (record|order|case|entity); child (record|order|case|entity); golden record; source of truth; system of record; upstream (of|feed|data|outage|fault|failure|carrier|source|service*|provider*)
(order|job|case) fallout; stuck in (provisioning|orchestration|validation|limbo status|processing state); (object|entity|account) (id|mapping|hierarchy) mismatch
status (sync|propagation|transition); state machine; dirty flag; n:enum; boolean; primary record; master record; orphan record*; shadow (record|account)
ttl; p95; p99; (key|keys|entry|entries|cache|session) ...2 (evicted|eviction); cache key; cache keys; redis; kafka; elasticsearch; postgres; idempotency; read replica; replica lag
session cookie; session cookies; auth flow; tls handshake; handshake (error|failed|failure); guid; uuid; hash (value|key|collision)
propagate ...2 dns; dns propagation; v:propagate (to|through|across) (the|all|our)
# more telecoms, banks, insurers, carriers
roaming (traffic|session|data session|event|record|zone code); (visited|home|host|serving|donor) network; data session; data sessions; network (attach|registration|handover)
cell (handover|reselection); olt; olt chassis; (line|linecard|card) chassis; radius (server|reject|session|authentication); ppp session; pppoe; bras; bng; dslam port
mac code; rfs date; (cease|provide|migrate) order; simultaneous provide; activation order; jeopardy (code|status|team); (service|line) affecting; non-service-affecting
(soft|merchant|statement|billing) descriptor; liability shift; card-not-present; cnp; issuer bin; bin range; provisional credit; reg e
return code (r #|r01|r02|r03); mt103; intermediary bank; correspondent fee; posted balance; ledger posting; kyc refresh; enhanced due diligence; edd; source of wealth
re-underwr*; v:endorse (the|your) policy; endorsement (lapsed|was|is|has|dated|number|date); mid-term (change|adjustment|amendment); recoveries team; indemnity period; average clause; insured event; insuring clause; claims reserve; reserve (set|on the claim)
induction scan; inducted (at|into the (hub|network|facility|depot)); tendered to (the|our|a|your)? ...1 (carrier|courier|ups|fedex|usps|post); carrier tender; accessorial; accessorials; freight class; nmfc; undeliverable as addressed; pre-sort*; presort*; facility scan; destination (facility|hub|sort)
origin (facility|hub|scan|sort); in-transit event; tracking event*; scan event*; milestone event; event feed; carrier (feed|event|milestone|cut-off)
on-call (squad|rota|rotation|team); duplicate (lead|opportunity); lead record; opportunity (record|was|has been|stage); opp record; sales ops; rev ops; revops; account (executive|exec) handover
replen; replenishment; case-pick; inbound (stock|container|shipment|po|delivery); po (line|number|receipt|ack); goods receipt; grn; stock (adjustment|ledger|location code|take variance); nil pick; short on (pick|load|despatch)
payroll (cut-off|run|file|calendar code); pay element; pay elements; benefit in kind code; gross-up; grossed up
# more of the same trades
data subject access request; subject access request; audit trail; audit log; change log; changelog
release notes entry; ip block; port (block|scan|80|443|25|forward*); n:mailbox migration; mail relay; mail queue
relay host; spam score; n:quarantined message; heuristics; reverse dns; cname; glue record; wildcard cert*
n:cert (expired|chain|has|was); root certificate; certificate chain; chmod; inode; raid array; bare metal; hypervisor
n:vm; vms; virtual machine; snapshot restore; point-in-time restore; cold start; warm start
garbage collect*; deadlock*; thread pool; connection pool; query plan; full table scan
orphaned (record|account|row|file|transaction|process); stale (data|record|session|lock|flag|entry); n:dead letter
dead-letter queue; poison message; idempoten*; retry (queue|logic|loop|policy); exponential backoff
upstream (provider|service|system|error|vendor|api); downstream (system|service|team|process); third-party dependency
breaking change; breaking changes; backwards compatib*; backward-compatib*; semver; nightly build; nightly job
batch job; overnight batch; n:build (failed|broke|went|is|was|number|server|pipeline)
(next|latest|new|last|current|today's) <n:build>; ci pipeline; deployment pipeline; sales pipeline
(our|the|your) <n:pipeline> (stage|failed|broke|run|job); artefact repository; n:binary; n:crash dump; minidump
crash log; crash logs; telemetry; n:ping timeout; keepalive; keep-alive; polling interval; long polling
websocket*; n:iframe; javascript error; utf-8; character encoding; encoding error; n:parser; parsing (error|failed)
v:parse; malformed; deserial*; serialis*; hash mismatch; checksum; checksums; salted hash; key rotation
credential stuffing; attack vector; zero-day; pen test; pentest*; soc 2; least privilege; rbac; role-based
permission set; permissions matrix; directory sync; ldap; active directory; scim; identity provider; v:federate
federated; service principal; service account; n:conditional access policy; mdm profile; mdm enrol*; device enrol*
v:enrol the device; sideload*; side-load*; bootloader; bootloop; boot loop; driver rollback; registry key; ram dump
overclock*; n:integration (failed|broke|token|layer|partner|error|team|with|between)
(your|our|the|api|crm|erp|xero|shopify) <n:integration>; native connector; n:connector (failed|token|sync)
field mapping; mapping table; n:field validation; validation rule; validation error; n:picklist
picklists; record owner; n:workflow rule; automation rule; trigger (fired|misfired|rule|condition*|was|did)
triggers (fired|the|a|an); misfired; v:misfire; rules engine; decision engine; lead scoring; n:lead source
sales-qualified; marketing-qualified; mql; sql lead; icp; top-of-funnel; nurture (track|flow|sequence|campaign)
drip campaign; drip sequence; n:cohort analysis; segment (rule|list|id|mismatch|logic); suppression list; opt-in flag
double opt-in; preference centre; send-out cadence; deliverability; open rate; ctr; utm; remarketing; retargeting
a/b test; split test; n:persona; engagement score; health score; qbr; ebr; exec sponsor; executive sponsor
land-and-expand; book of business; white-glove; hypercare; bau; run-rate; burn rate; greenfield; brownfield
blast radius; bubble up; deep dive; drill down; drill-down; boil the ocean; move the needle; take (this|it) offline
park (this|it) (for|until); helicopter view; alignment call; sync call; kick-off call; scoping call; rag status
red-amber-green; gantt; milestone plan; dependency map; prince2; cab approval; uat; sit testing
acceptance (criteria|test|testing); go/no-go; fast-follow; phase gate; t-shirt size*; n:spike ticket
capacity planning; fte; ftes; utilization; billable; non-billable; chargeable hours; timesheet code; cost centre code
cost center; gl code; nominal code; costing code; wbs code; internal recharge; cross-charge*; cross charge
chargeback code; ivr; cmdb; itsm; ucaas; tms; edi; edifact; flat file; flat-file; batch id; job id
correlation id; request id; trace id; object id; ref id; internal id; auto-close*; autoclose*; auto-assign*
auto-route*; auto-acknowledg*; auto-ack*; skills-based routing; queue (time|depth|routing|manager|overflow|owner)
overflow (queue|team|partner|desk|centre); (v:move|v:route|v:assign) ...3 <n:queue>; work queue
work queues; workqueue; workstack; work stack; breached sla
(call|chat|contact|handle|handling) (deflection|disposition|driver|drivers|avoidance); abandon rate; wallboard
n:agent desktop; agent-assist; canned response; case management (system|tool); caseworker queue
n:case (owner|notes|type|status|routing); parked case; pended; pending status; v:pend
(status|state) (code|flag|of pending); soft-close*; soft close*; hard close; v:reassign; v:backfill; backfilled
backfilling; v:requeue; requeued; re-queued; v:reindex; reindexed; re-indexed; v:reimport; re-imported; v:rekey
re-keyed; rekeyed; keyed (in|wrongly|incorrectly|as); v:remap; remapped; re-mapped; v:reparse; v:rerun; v:rehydrate
v:retrigger; retriggered; re-triggered; v:override; manual override; v:ingest; ingested; ingestion; v:purge; v:orphan
soft-delete*; soft delete*; hard-delete*; hard delete*; tombstone*; v:dedupe; deduped; dedup; de-dupe*; deduplicat*
v:tokenise; v:obfuscate; obfuscated; v:concatenate; v:decouple; decoupled; v:granularise; granularity
v:operationalise; v:leverage; leveraging; v:incentivise; v:actualise; v:productise; v:socialise (the|this)
# more telecoms
n:crossover fault; copper pair; d-side; e-side; joint box; joint chamber; distribution point; ug network; aerial drop
drop wire; drop cable; dropwire; swan neck; krone; n:jumper (was|were|is|at); jumpered; rejumper*; re-jumper*
lift and shift; lift-and-shift; line test; lln test; attenuation; fibre node; docsis; upstream power; downstream power
t3 timeouts; rx power; rx light; optical budget; splice enclosure; dark fibre; n:tap value; interleav*; interleaving
contention ratio; contention; radius server; pppoe; sip trunk; sip trunks; n:codec; codecs; diversion header
cli (presentation|withheld|is|was); ddi range; hunt group; number range; range holder; hlr reset; imei block*
blacklisting; sim swap code; sim provisioning; lte band; carrier aggregation; n:beamforming; signal-to-noise
wi-fi channel; channel width; multicast; unicast; iptv multicast; smartcard pairing; transponder
diseqc
# more shops, freight and money
goods received note; grn; goods receipt; asn; advance shipping notice; n:pick ticket; pick-to-light; carton id; sscc
license plate number; lpn; bin location; dwell time; dock (door|appointment|slot|schedule*)
yard (management|slot|move); gate-in; gate-out; gate out; n:chassis split; telex release; sea waybill; house bill
blank sailing; blanked sailing; vessel rollover; rolled (to|onto) the next (vessel|sailing); roll-over cargo
transit time; port congestion surcharge; bunker surcharge; general average; n:stevedore; stevedoring; destuffing
t1 document; transit document; customs (entry|clearance code|declaration number|valuation|bond); import entry
duty deferment; deferment account; inward processing; cn22; cn23; ioss number; paperless trade; intrastat; pre-advice
preadvice; pre-alert; prealert; inbound (dock|lane|team|scan|freight|flight)
outbound (dock|lane|team|scan|freight|flight|sort); acceptance scan; out-for-delivery scan; unmanifested
non-conveyable; non-con; ugly freight; auto-sort*; belt jam; trailer (door|unload|seal)
driver (settlement|manifest|debrief); pod image; pod signature; geofence; geofenced; geocode; geocod*
address (validation|cleansing|normalis*); postcode sector
delivery (density|window code|unit|wave|round|leg|run sheet); run sheet; debrief; sub-contracted leg; owner-driver
sub-depot; depot (transfer|sort|code|debrief); non-delivery code; reverse logistics; reverse-logistics
returns (portal code|grading|merchant|bay|processing centre|hub); advance replacement; cross-ship*; swap-out
swap out unit; swap-stock; bench test; bench-tested; n:bench repair; bounce-back; no fault found; nff
beyond economic repair; out-of-box failure; infant mortality; warranty (claim code|lookup|registration flag)
serialized; lot code; lot-tracked; pick-up point code; store (fulfilled|fulfilment|code|cluster|ledger)
ship-from-store; ship from store; store-to-store; inter-branch transfer; transfer order; stock transfer
negative on-hand; n:line review; private-label; promo (mechanic|code logic|engine|stack*); non-stackable; escheat*
loyalty (ledger|engine|liability|tier logic); accrual rate; earn rate; earn-and-burn; points ledger; tier credits
qualifying segments; open to buy; open-to-buy; markdown cadence; gross margin; map pricing; landed cost
minimum order quantity; min order value; n:uom; unit of measure; case pack; master carton; failed mandate
n:instruction lodg*; arudd; addacs; auddis; refer to payer; payer bank; n:payee verification; confirmation of payee
cop check; faster payments; trace payment; payment trace; beneficiary claim; recall request
indemnity claim; sweep account; cash sweep; pooled account; client money; segregated account; safeguarding account
n:float account; omnibus account; on-ledger; off-ledger; double-entry; post to the ledger; unposted; pre-posted
pending authorisation; ringfenc*; ring-fenc*; memo post*; shadow balance; cleared balance; ledger balance
overdraft buffer; arranged limit; unarranged; set-off; right of set-off; netting; netted; v:net off; netted off
interest (accrual|capitalis*|rate swap); day count; break cost; break costs; breakage cost; swap rate; yield curve
basis points; basis point; libor; sonia; euribor margin; par value; tranche; tranches; covenant; covenants
subordinated; pari passu; security package; debenture; n:charge holder; loan book; delinquen*; delinquency
days past due; charge-off; charged off; charged-off; default (marker|flag|listing); cifas; cifas marker; rule of 78
w-8ben; fatca; tax wrapper; bed and isa; in-specie; in specie; re-registration; contract note; limit order; stop-loss
stop loss; margin call; collateral call; fund factsheet; income units; rights issue; tender offer; dr site
# more insurance, travel, hotels
claims (portal code|team leader|file|history marker|pot|philosophy); third party capture; bent metal; heads of loss
contributory negligence; without-prejudice; split liability; liability (dispute|split|decision|stance|adjuster)
fault claim; non-fault; credit hire; network repairer; repairer network; desktop assessment; engineer's valuation
retained salvage; pre-accident value; market value guide; wear-and-tear clause; latent defect
gradually operating cause; gradual damage; escape of water; trace and access; subsidence monitoring; schedule of loss
scope of works; validated claim; claims validation; dual insurance; double insurance; co-pay; copay
copayment; coinsurance; co-insurance; out-of-network; in-network; preauthori*; formulary tier; exclusionary period
loading factor; rated (up|postcode|risk); rate card; rating factor; rating factors; risk address; occupancy clause
unoccupancy; material fact; avoided policy; void ab initio; renewal invite; auto-renew flag; policy admin system
bordereaux run; delegated authority; lloyds syndicate; coverholder
ticket (stock|revalidation|exchange|endorsement|designator); unticketed; re-ticket*; reticket*; v:reticket; pnr split
split pnr; divided booking; married segment; married segments; segment (status|is|was|code); hk status; un status
unconfirmed segment; passive segment; ghost booking; queue placement; q'd; fare filed; filed fare; net fare; bulk fare
consolidator fare; opaque fare; error fare; agency debit memo; iata code; hotac; distressed passenger
disrupt* rebooking; reaccommodat*; re-accommodat*; reprotect*; re-protect*; protected on(to)? (the|another)
protected you; rebook engine; involuntary (refund|reroute|rerouting|change|rebooking); invol; voluntary change
sked change; no-rec; norec; go-show; goshow; noshow; bag tag code; world tracer; worldtracer; pir number; rush tag
interline bag; tag-through; through-check*; through-tagged; through tag; gate-check*; remote stand; tech stop
technical stop; tech delay; deadheading; crew rotation; slot-controlled
aircraft (swap|change|substitution|type change); bulkhead; load sheet; weight and balance; embargo period; saver award
award inventory; award space; award chart; redemption booking; mileage run; status match; fuel dump; carrier-imposed
carrier imposed surcharge; cabin (factor|config*); cat 3; headcode; stock swap; short-formed; short form*
turned short; turn-back; turnback; engineering possession; wheel slip; unit failure; multiple unit; traincrew
delay attribution; delay repay; fail-to-stop; skip-stop*; empty stock; bustitution; gateline; peak restriction code
split-ticket*; turn-up-and-go; port rotation; tender port; lead-in cabin; guarantee cabin; pier guarantee
lead-in price; land only; transfers manifest; rooming list; net allocation; free-sale; freesale; free sale; stop sale
stop-sale; close-out; closed to arrival; minimum stay restriction; min-stay; length-of-stay; best available rate
rate fence; rate shop*; derived rate; dynamic packaging; guest ledger; advance deposit ledger
posted to your (room|folio); comp set; day use; stay-over; due-out; due out; check-out variance; out-of-order room
out of inventory; out-of-inventory; vip code; pre-reg; key packet; keycard encoder; pms glitch; interface was down
virtual card; virtual credit card; merchant model; agency model; hotel collect; ota collect; bed night
# more energy, housing, care, schools, clubs, kitchens
meter (clocking|exchange|multiplier|read validation|advance|mapping); crossed meter; crossed meters; d0010; d-flow
estimated read; deemed read; opening read; closing read; register (one|two|mapping|1|2|read); td transpose*
transposition; ecoes; xoserve; la process; supplier of last resort; settlement class; line loss; ro levy
feed-in tariff; fit payment; export limit; inverter trip; islanding; reactive power; looped supply
looped service; service head; meter tails; earth bonding; voltage excursion; voltage optimis*; low side; tap change
lv network; hv network; hv fault; lv fault; transient fault; phase imbalance; back-feed; backfeed; re-energis*
re-energiz*; de-energis*; de-energiz*; demand side; demand-side; load control; ripple control; time-of-use; tou tariff
standing charge cap; ofgem cap methodology; hydrant flush; mains flush; dead leg; dead-leg; trunk main; comm pipe
communication pipe; pressure logger; leak detection correlator; void charge; rateable value; rv charge
sewerage abatement; surface water rebate; consumption spike; telemetry outage; district metered area
pressure reducing valve; rechargeable repair; p1 job; p2 job; variation order; void turnaround; mutual exchange
choice-based letting; band a; nomination rights; starter tenancy; introductory tenancy; assured shorthold
assignment (of|consent); notice seeking; prescribed information; tds certificate; deposit certificate; tenancy ledger
apportionment; sundry debtor; section 106; shared ownership staircasing; staircasing; leasehold pack
consultation notice; estate service; cavity tray; thermal bridge; cold bridge; interstitial; epc band
compartmentation; cladding eval; heat interface unit; plant room; plantroom; lead flashing; downpipe offset; gully pot
scarify; patch repair; surface dressing; carriageway defect; potholes intervention; sealed defect
traffic regulation order; notice to owner; charge certificate; civil enforcement; bailiff stage; liability order
business rates relief code; council tax reduction; uprating; mandatory reconsideration; supersession; passporting
earnings disregard; means test; statutory notice; delegated decision; material consideration; reserved matters
building control sign-off; discharge of conditions; pre-app; pre-application; lawful development; case conference
section 47; send panel; ehcna; consult* school; ifr panel
clinical (triage|lead|governance|coding|correspondence|validation|harm|priority|prioritis*)
clinic (template|code|slot|outcome|letter); outcomed; outcome form; was not brought; slot issue; e-referral
patient-initiated; rtt clock; clock stop; validation exercise; waiting list (validation|initiative); p4 category
prehab; rehab potential; deconditioned; medically optimised; reablement; cas card; lipaemic
under-filled; hba1c; swab mcs; histology; histopath*; cytology; cannula; cannulat*; endoscop*; colonoscop*
laparoscop*; arthroscop*; oedema; edema; tachycardia; bradycardia; arrhythmia; aetiology; etiology
antibiotic sensitiv*; analgesia; analgesic; anticoagulant*; antiemetic; sublingual; subcutaneous; intravenous
intramuscular; transdermal; bioequivalent; unlicensed medicine; schedule 2; schedule 3; repeat template; acute script
batch prescription; split pack; broken bulk; drug tariff; endodont*; orthodont*; periodont*; root planing; abutment
crown margin; malocclusion; occlusion; bitewing*; varifocal corridor; audiogram; microsuction; tympan*; pastoral lead
attendance code; code b; code o; unauthorised absence; persistent absentee; managed move; alternative provision
part-time timetable; parentpay code; directed time; attainment 8; progress 8; exam access; ucas tariff
contextual offer; enrolment status; student record system; module code; module leader; capped mark; progression board
academic misconduct panel; turnitin; hecos; cas number; visa sponsor licence; suspension of studies; adjunct
syllabus code; corequisite; co-requisite; practicum; enhanced dbs; barred list
circulation (desk|system|policy|module|rules); non-circulating; item (record|type|status|hold); item-level hold
title-level hold; hold (trapped|expired|ratio|list|cancelled); recalled item; billed item; claimed returned
lost-and-paid; patron record; patron type; borrower category; borrower type; fines block; authority record
authority file; cataloged; uncatalogued; cataloguing backlog; on-order record; acquisitions; bindery; vendor record
discovery layer; link resolver; openurl; athens; shibboleth; adobe id auth*; consortial; reciprocal borrowing
finding aid; fonds; ephemera; microfiche; deposit copy; stack request; stack retrieval; aggro; hitscan; ping spike
lag comp*; lag compensation; rollback netcode; matchmaker; matchmaking (pool|queue|ranking|bug|rating)?; smurf*
smurfing; placement match; seasonal decay; mmr decay; shadow pool; leaver queue; low-priority queue; shard transfer
realm transfer; instance (lockout|server|reset); raid lockout; hotfixed; server-side hotfix; itemisation; itemization
item dupe; duped; duping; rollback; wallhack; aimbot; botting; chargeback ban; trust factor; battleye; anticheat
anti-cheat; keybind; keybinds; shader; shaders; shader cache; frame pacing; frametime; frame time; v-sync; vsync
draw call; texture streaming; asset streaming; draw distance; asset bundle; first-party cert; platform holder
sku region; region lock; geo-block*; geoblock*; hwid ban; hardware ban; gold-sink; currency sink; pity counter
expeditor; expedite screen; expo screen; kitchen display; ticket printer; cover count; table turn; turn time
turn times; two-top; four-top; spill sheet; par level; par levels; par stock; portion control; haccp
core temp; hot hold; hot holding; hot-hold; holding temp; blast chill*; cook-chill; regen; sous-chef call; speed rail
ullage; keg line; allergen matrix; allergen matrices; recipe spec; spec sheet; portion spec; order throttling
throttled orders; pause mode; tablet offline; menu sync; menu injection; courier assignment; courier reassign*
rider reassign*; unassign*; bundled run; geofence ping; drop-off pin; pin drop drift; prep buffer; courier supply
rider supply; supply crunch; missing-item rate; waitlist auto-promotion; freeze status; dunning retry; retry cycle
failed draft; eft draft; eft return; billing draft; rejoin code; nsf fee; founder rate; legacy rate; induction code
inbody; par-q; hiit block; deload; periodis*; lane swim code; slope rating; sanctioned event; affiliat* fee; subs run
work-in-progress; n:router step; shop floor; shop-floor; job card; deburr*; heat lot; mill cert; mill certificate
3.1 certificate; certificate of conformity; first article; first-article; gauge r&r; runout; concentricity; ra value
surface finish spec; anodis*; passivat*; plating thickness; shot peen*; hardness test; ndt report; dye pen; weld map
tooling lead; cycle time; takt time; andon; gemba; kaizen; poka-yoke; oee loss; pm schedule; preventive maintenance
preventative maintenance; rework; reworked; rework order; scrap rate; yield loss; first-pass yield; deviation request
use-as-is; concession request; 8d report; containment action; min/max; min-max; reorder point; mrp run; planned order
firm order; scheduling agreement; schedule line; release against; delivery schedule; open order; obsolescence
last-time buy; pcn notice; eol notice; form fit function; drop-in replacement; cross-reference part; tier-one
tier one supplier; tier 1 supplier
# acronyms of our systems, our measures and our trades
kyc; kyb; aml; mpan; mprn; dno; dso; ont; nte; fttc; fttp; ftth; apn; snr; sso; saml; mfa; fnol; ncd; ddi; ltv; opac
pcn; hmi; plc; ihd; emd; emds; mct; dlc; rng; noc; arr; mrr; dcc; ami; imsi; iccid; wlr; dsl; cpe; ddp; dap; dpu; fca
cpt; cif; fob; exw; cmr; awb; hawb; ead; pod; bacs; ach; psd2; hwid; rtt; bopis; aov; ndc; rdc; teu; fcl; lcl; ftl; ltl
rfp; rfq; msa; sow; dns; ssl; tls; json; xml; sql; ota; otas; mdm; dhcp; qos; mtu; vlan; ndr; kds; rto; rpo; mis; ils
lms; ehr; emr; epr; cmdb; itsm; hris; rpa; etl; oee; wip; gtin; mpn; scm; tms; plm; ppm; cmms; ats; fsm; rms; crs; acd
`,
  orHyphenated
)
