import {lazy} from '../lazy.ts'
import {wordSet} from './word-set.ts'

/**
 * What needs no explaining: acronyms of everyday life, units, currencies, countries, sizes, file types, and names of
 * firms, media and bodies that are known by their letters alone. Left out on purpose: VPN, DNS, API, IMAP, SSO.
 */
const everyday = `
pdf usb id ids sms eu tv pin vat alv ok gps led lcd oled qr cd dvd pc mac hdmi sim nfc html http https url wifi wlan lte gsm faq ceo ai dj diy vip mms ram
am pm ps nb po pr hr it ac dc fm hd uhd hdr dvr tba utc gmt cet cpu dm dms visa vhs rsvp asap fyi lol omg btw diy aka ie eg etc vs no nr nro attn re cc bcc ad bc ce
kg km cm mm ml dl cl kw kwh mwh gwh mb gb tb kb mbit gbit mhz ghz khz hz db rpm hp cv mpg mph kmh lb oz ft psi va wh mah ah lm
eur usd gbp sek nok dkk chf pln jpy cny cad aud nzd
us usa uk uae un nato who ussr eea fi se de fr es ee
xs xl xxl xxxl xx xxx sml
jpg jpeg png gif bmp svg tif tiff doc docx xls xlsx ppt pptx csv zip rar txt mov avi mp exe iso odt rtf ics
jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun
uv spf hiv aids dna rna adhd add mri iq eq bmi abs bbq suv rv atv lpg cng
abba bbc cnn mtv hbo espn nbc abc itv nyt nasa fifa uefa nhl nba nfl nato unicef unesco who imf ioc fbi cia
ikea dhl ups dpd gls tnt fedex ems hermes bmw vw vag kia byd seat mg gm ibm hp lg jbl aeg htc amd ati msi asus dell ssd hsbc ing tsb rbs sas klm ba asos tui ee bt aol msn hmv kfc usps esso omega gap
oy oyj ab ltd inc llc gmbh ag co corp bv sa ky ry tmi as
ii iii iv vi vii viii ix xi xii xiii xiv xv
may june july aa aaa en cfo coo cto puk isbn issn lhr hel jfk arn edf wtf ocd max min todo fixme lorem otp
`

/** Everyday in English only, mostly British institutions that have no other name. */
const english = `
nhs gp gps mp mps mot bbc hmrc dvla dvsa rspca rnli raf mod pe gcse gcses uni aa rac abta atol ni pm mr mrs ms dr st rd ave apt
it's or in me so as an at to of on by up if we he do be go my is a i
sos pos atm atms cctv hgv hmo ngo irs dmv zip ssn tsa fda usps nyc la dc ny ca uk's eu's us's tv's
`

/** Everyday in Finnish only. */
const finnish = `
wc hsl vr op dna kela hus thl yle yel ytj te vtj mll hok sok ssab lvi vss atk klo kpl lkm puh os pl huom yk em ko ao eo ym yms tms jne esim mm ns nk ts vrt
ma ti ke to pe la su pvm vko vk kk vrk pv pvä min sek t h
hetu sotu ukk ay ammk amk yo yto ts kvtes tes sote stm vm okm lvm mmm tem aku ep
tsek tys tays oys kys hyks hki tre tku lpr jkl oulu nhl sm liiga sdp kok kesk vas ps rkp kd mtk sak sttk akava pam jhl
as oy rn krs m2 alk sis ml ovh max st nyt kun jos ei
`

export const everydayAcronyms = {
  en: wordSet(everyday + english),
  fi: wordSet(everyday + finnish)
} as const

/** What well-known acronyms of the trades stand for, in words that a customer knows. */
export const acronymMeanings: Readonly<Record<'en' | 'fi', () => Readonly<Record<string, string>>>> = {
  en: meanings(`
aip = decision in principle; aml = the check against money laundering; api = the programming interface; apn = the phone’s internet setting
apr = the yearly cost of the loan; bic = the bank’s code; bom = the parts list; cbt = cognitive behavioural therapy; ccj = county court judgment
cmr = the freight letter; cpz = controlled parking zone; crm = our customer records; cvv = the three figures on the back of the card; dap = carriage paid, duty yours
ddi = the direct debit; dhp = discretionary housing payment; dlc = the extra pack; dns = the domain’s settings; dno = the network company; dpd = days late; drm = copy protection
edi = the order link between our systems; ehcp = education, health and care plan; emd = the voucher for extras; eob = the insurer’s statement; epc = energy certificate
erp = our order system; eta = when it arrives; exw = without freight; fnol = the first notice of the claim; gdpr = data protection law; grn = the note that goods were received
hmi = the machine’s screen; iban = account number; ico = the Information Commissioner’s Office; ihd = the display for your meter; ill = inter-library loan; imap = the mail setting
imei = the phone’s serial number; kpi = what we measure; kyc = the check of who you are; lha = local housing allowance; ltv = loan compared with the home’s worth; mct = the shortest time to change planes
mfa = a second step when you log in; mmr = matchmaking points; moq = the smallest order; mpan = the number of your meter point; mvno = an operator that uses another’s network; nac = number of your account; ncd = no-claims discount
nda = confidentiality agreement; noc = our network watch; ont = the fibre box; opac = the online catalogue; ota = the travel site; pac = the switching code; pcn = parking fine; pcp = your family doctor; plc = the machine’s controller
pms = the hotel’s booking system; pnr = booking code; poc = trial; pod = proof of delivery; pos = the till; qa = quality check; rca = the report on the cause; rcd = the safety switch; rma = return number; sar = request to see your data
sen = special needs; seg = the payment for power you sell; sepa = euro transfer; sku = product code; sla = the time that we promised; snr = the quality of your line; sow = the work order; sso = one login for all; svr = the lender’s standard rate
svt = the standard tariff; tco = the whole cost; uat = your trial run; ups = battery back-up; vin = chassis number; voip = calls over the internet; senco = the teacher for special needs; iccid = the number of the card; chaps = same-day payment; mvno = an operator that uses another’s network; eori = the customs number of a firm; vpn = the protected connection
`),
  fi: meanings(`
adr = vaarallisten aineiden kuljetus; aml = rahanpesun estäminen; api = ohjelmien välinen yhteys; apn = puhelimen nettiasetus; awb = lentorahdin numero; bb = huone ja aamiainen; bic = pankin tunniste; bom = osaluettelo; cmr = rahtikirja
crm = asiakastiedot; crp = tulehdusarvo; dap = toimitettuna perille; dns = verkkotunnuksen asetukset; doa = viallinen jo saapuessaan; dpf = hiukkassuodatin; edi = tilausyhteys; eeg = aivosähkökäyrä; ekg = sydänfilmi; eic = käyttöpaikan koodi; emd = lisäpalvelun kuitti
eori = tullin yritystunnus; erp = tilausjärjestelmä; eta = arvioitu saapumisaika; exw = ilman rahtia; fca = luovutettuna rahdinkuljettajalle; ffp = kanta-asiakasnumero; hojks = opiskelun tukisuunnitelma; icd = sairauden koodi; imap = sähköpostin asetus
imei = puhelimen sarjanumero; iccid = kortin numero; kpi = mittari; kyc = asiakkaan tunteminen; lto = lämmön talteenotto; ltv = lainan osuus kodin arvosta; mfa = kaksivaiheinen kirjautuminen; moq = pienin tilausmäärä; mrn = tullauksen viite; nps = suosittelumittari
ont = kuitupääte; pef = puhallusmittari; plc = koneen ohjain; pms = hotellin varausjärjestelmä; pnr = varausnumero; pod = toimituksen kuittaus; pos = kassa; pt = henkilökohtainen valmentaja; pts = kunnossapidon suunnitelma; rma = palautusnumero; rs = asunnon ostajan turva rakennusaikana
sepa = euromaksu; sku = tuotekoodi; sla = luvattu vasteaika; sso = kirjautuminen työpaikan tunnuksilla; tes = työehtosopimus; tuva = tutkintokoulutukseen valmentava koulutus; vasu = varhaiskasvatussuunnitelma; vpn = suojattu yhteys; voip = nettipuhelu
`)
}

function meanings(list: string): () => Record<string, string> {
  return lazy(() =>
    Object.fromEntries(
      list
        .trim()
        .split(/[;\n]/)
        .map((entry) => entry.split(' = ').map((part) => part.trim()) as [string, string])
    )
  )
}
