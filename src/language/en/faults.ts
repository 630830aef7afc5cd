/** English words for what goes wrong, whose doing it is and what is put forward instead. */

const badParticiples = [
  // Left undone, or lost sight of.
  'overlooked|missed|forgotten|omitted|neglected|skipped|ignored|misplaced|mislaid|lost|dropped|abandoned|unrecorded',
  // Done wrong by the word itself.
  'miscalculated|misread|misheard|misfiled|misrouted|mislabelled|mislabeled|misprinted|misspelled|misspelt|mistyped|misdirected|miskeyed|misquoted|misallocated|misassigned|miscommunicated|misinterpreted|misinformed|misidentified|misclassified|mishandled|misdelivered|mispriced|misjudged|miscounted|mistaken|misunderstood|misapplied|misreported|mismatched|mis-sold|misconfigured|mixed up|mixed-up|muddled|confused|switched round|scrambled|botched|bungled|messed up|double-booked|double booked|double-charged|double charged|overbooked|overcharged|undercharged|overbilled|overpaid|underpaid|duplicated|short-shipped|short-changed|garbled',
  // Harmed.
  'damaged|broken|cracked|scratched|dented|torn|crushed|smashed|spilled|spilt|soaked|ruined|spoiled|spoilt|corrupted|wiped|erased|deleted|compromised|leaked|exposed|disclosed|breached|knocked over|knocked about|contaminated|burnt|overcooked|undercooked',
  // Broken off, left behind.
  'disconnected|cut off|cut short|interrupted|disrupted|delayed|held up|held back|postponed at the last minute|left off|left out|left behind|left open|left on|left unlocked|left unattended|left unanswered|left empty|left blank|missed off|missed out|let down|stuck|mixed in|turned away|kept waiting|passed over|bumped'
].join('|')

/** Named sets for the rules about fault, blame and excuse. */
export const faultSets: Readonly<Record<string, string>> = {
  mishap:
    '(n:error|n:mistake|n:mix-up|mix up|mix ups|n:mixup|n:misunderstanding|n:miscommunication|n:oversight|n:glitch|n:bug|n:fault|n:failure|n:problem|n:issue|n:discrepancy|n:irregularity|n:hitch|n:hiccup|n:slip|n:slip-up|n:blunder|n:lapse|n:breakdown|n:outage|n:interruption|n:disruption|n:malfunction|n:defect|n:mishap|n:inaccuracy|n:omission|n:duplication|n:typo|n:incident|n:breach|n:leak|n:muddle|n:confusion|n:inconsistency|n:miscalculation|n:anomaly|n:complication|n:shortcoming|n:failing|n:double-booking|double booking|n:delay|n:gap in communication|crossed wires|n:short-circuit|n:misprint|n:misallocation)',
  // Kinds of mishap that are the sender’s own, told as though they came of themselves.
  officeMishap:
    '(administrative|admin|clerical|technical|human|system|systems|software|internal|processing|billing|accounting|booking|scheduling|data|data-entry|database|server|printing|packing|picking|typing|labelling|labeling|computer|it|input|pricing|communication|unfortunate|regrettable|simple|small|minor|serious|slight|genuine|temporary|intermittent|unexpected|known|major|clear|certain|some sort of|kind of|bit of|an|a|some|the|of|partial|brief)',
  ruined: `(${badParticiples})`,
  participle:
    '(*ed|sent|put|given|made|left|lost|taken|told|written|shown|set|built|sold|kept|booked|cut|held|paid|done|brought|bought|caught|chosen|drawn|driven|found|forgotten|got|gotten|handed|hung|hidden|laid|led|lent|let|met|read|rung|said|seen|shut|spoken|spent|split|stolen|stuck|taught|thought|thrown|understood|withdrawn|run|fed|filed|dealt|heard|known|input|fit|begun|torn|worn|woken|shipped)',
  wrongly:
    '(incorrectly|wrongly|mistakenly|erroneously|accidentally|inadvertently|unintentionally|improperly|prematurely|needlessly|unnecessarily|wrongfully|unfairly|twice|two times|three times|double|inaccurately|poorly|badly|carelessly|upside down|too late|too early|too soon|the wrong way|back to front|inside out|in error|by mistake|by accident|in duplicate|by oversight|out of order|by an oversight|on the wrong)',
  wrongThing:
    "(wrong|incorrect|outdated|obsolete|faulty|defective|inaccurate|misleading|mistaken|invalid|erroneous|someone else's|somebody else's|another customer's|another guest's|another person's|another patient's|last year's|different from)",
  thirdParty:
    '(n:courier|n:carrier|n:supplier|n:manufacturer|n:airline|n:airport|n:landlord|council|n:bank|royal mail|post office|the post|postal service|dhl|ups|fedex|dpd|evri|hermes|postnord|posti|usps|n:contractor|n:subcontractor|n:sub-contractor|n:agency|n:partner|head office|headquarters|hq|legal|legal team|n:insurer|n:factory|n:vendor|n:processor|apple|google|microsoft|windows|visa|mastercard|amazon|klarna|paypal|n:distributor|n:wholesaler|customs|government|ministry|n:authority|third party|third parties|third-party|n:haulier|n:shipper|n:developer|n:builder|n:owner|n:franchise|n:franchisee|city|municipality|n:regulator|n:driver|n:rider|n:plumber|n:printer|n:brewery|n:hotel|n:network|n:provider|n:operator|n:reseller|n:retailer|n:seller|n:shop|n:venue|n:organiser|n:organizer|n:promoter|n:broker|n:agent|n:installer|n:fitter|n:technician|n:doctor|n:clinic|n:lab|n:laboratory|n:broadcaster|n:publisher|n:studio|stripe|adyen|shift|n:department|n:branch|n:office|n:warehouse|n:depot|n:predecessor|n:colleague|n:temp|n:trainee|n:intern|management|n:manager|finance|accounts|marketing|n:farmer|n:baker|n:grower|n:importer|cleaning company|delivery company|n:company|n:firm|others|the other side)',
  rules:
    '(n:policy|terms|terms and conditions|t&cs|tos|n:condition|n:contract|n:agreement|n:rule|n:guideline|n:procedure|n:process|n:protocol|n:regulation|small print|fine print|rulebook|n:clause|n:tariff|law|legislation|n:statute|gdpr|n:standard|practice|instructions|n:order confirmation|faq|website|price list|n:warranty|n:guarantee|booking conditions|code)',
  busyNoun:
    '(n:volume|demand|workload|n:backlog|n:number|n:amount|n:call|n:enquiry|n:inquiry|n:order|n:request|traffic|congestion|rush|n:queue|n:message|n:ticket|n:claim|n:application|n:email|n:contact|n:load|interest|popularity|pressure|period|season|n:week|n:month|spell|spike|surge|influx|n:visitor|n:booking)',
  lots: '(high|higher|large|larger|heavy|heavier|huge|unusual|unusually|exceptional|exceptionally|unprecedented|increased|increasing|extreme|extremely|overwhelming|massive|enormous|growing|great|greater|peak|record|sheer|abnormal|abnormally|elevated|extraordinary|extraordinarily|unexpected|unexpectedly|unforeseen|sudden|current|surge|spike|busy|crazy|intense|strong|rising|significant|substantial|considerable|very)',
  hardship:
    '(shortage|shortages|short-staffed|understaffing|under-staffing|understaffed|staffing|staff shortages|staff shortage|sickness|sick leave|illness|illnesses|absence|absences|holiday|holidays|holiday season|holiday period|vacation|vacations|annual leave|summer break|peak season|high season|busy season|black friday|christmas rush|christmas period|strike|strikes|industrial action|supply chain|supply-chain|supply issues|pandemic|covid|covid-19|brexit|war|inflation|cutbacks|budget cuts|cuts|budget|circumstances|third party|third parties|third-party|restrictions|limitations|limitation|constraints|constraint|resourcing|resources|capacity|turnover|regulations|regulation|compliance|legislation|bureaucracy|roadworks|rush hour|force majeure|weather|storm|snow|legacy|migration|maintenance|reorganisation|reorganization|restructuring|merger|new system|rush|market|economy|global situation|situation|traffic|congestion|backlog|workload|demand|popularity)',
  swamped:
    '(short-staffed|short staffed|short of staff|short on staff|short-handed|short handed|understaffed|under-staffed|under-resourced|swamped|snowed under|overwhelmed|inundated|overloaded|overrun|stretched|overstretched|rushed off our feet|run off our feet|flat out|up to our (eyes|ears|necks)|under (a lot of|huge|heavy|great|enormous|constant|extreme) pressure|drowning|slammed|backed up|chock-a-block|manic|hectic|chaotic|crazy|mad|bonkers|insane|non-stop|nonstop|stacked|rammed|buried)'
}
