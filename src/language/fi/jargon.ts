import {readWordList} from '../word-list.ts'
import {expandLoans} from './loans.ts'

/**
 * Inside words of many trades. Words with an everyday sense (jono, alusta, ympäristö, paketti, taso, lokki, kakku) stand
 * only with what makes them inside words; synkronoida, aktivoida and päivittää are common speech by now.
 */
export const jargon = readWordList(
  `
# words that have a plain twin
loan:tiketti/tiketi; loan:tukitiketti/tukitiketi; loan:vikatiketti/vikatiketi; n:tikett => pyyntö
n:keissi/keissei/keissej; loan:case => asia
v:eskaloi; n:eskalaatio; n:eskalointi/eskaloinni => siirtää asiantuntijan hoidettavaksi
(kakkostaso|kakkostasol*|kakkostaso*|ykköstaso*|kolmostaso*|kakkoslinja*|kolmoslinja*|tier|tier-*|l2|l3|l2-*|l3-*) => asiantuntijat
(p1|p2|p1-*|p2-*) => kiireellinen
sla; sla:*; sla-* => luvattu vasteaika
rma; rma:*; rma-* => palautusnumero
sku; sku:*; sku-* => tuotekoodi
eta; eta:*; eta-* => arvioitu saapumispäivä
v:provisioi; n:provisiointi/provisioinni; loan:provisioning => ottaa käyttöön
v:deprovisioi => sulkea
loan:onboarding; ata:onboarda; loan:onboardaus/onboardaukse => käyttöönotto
loan:offboarding; ata:offboarda => käytön lopetus
n:integraatio; v:integroi; n:integrointi/integroinni => yhteys järjestelmien välillä
loan:backlog; loan:backlogi; loan:bäklog => jono
loan:roadmap; loan:roadmappi/roadmapi => suunnitelma
loan:hotfix; loan:fiksi; loan:fix; ata:fiksa; ata:hotfiksa; loan:hotfiksi => korjaus
loan:pätsi; loan:patch; ata:pätsä; ata:patcha => korjauspäivitys
loan:staging; loan:stage-ympäristö; loan:testiympäristö; loan:tuotantoympäristö; loan:sandbox => koekäyttöversio
ata:deploya; loan:deploy; loan:deployment; loan:deploymentti/deploymenti; loan:deploymentti => ottaa käyttöön, julkaista
loan:endpoint; loan:endpointti/endpointi => osoite, johon ohjelma ottaa yhteyden
loan:cache; ata:cacheta => selaimen muisti
loan:instanssi => oma kopio ohjelmasta
loan:skooppi/skoopi; loan:scope => sovittu työ
loan:kickoff; loan:kick-off; loan:kikkari => aloituspalaveri
loan:webhook; loan:webhookki/webhooki => yhteys järjestelmien välillä
loan:synkka/synka; ata:synkka/synka; loan:sync; loan:synkronointi/synkronoinni => tietojen päivitys
loan:hub; loan:hubi => lajittelukeskus
loan:backorder; loan:back-order; loan:jälkitoimitusrivi; loan:bäkkäri => loppunut, uutta tulossa
loan:linehaul => kuljetus terminaalien välillä
loan:settlement; loan:settlementti/settlementi; loan:selvitysajo => maksun lopullinen veloitus
loan:skooraus/skoraus; loan:scoring; ata:skoora; loan:scorecard; n:skooraukse/skoorauks => maksukyvyn arvio
v:tiliöi; n:tiliöinti/tiliöinni => kirjata
n:reskontra; n:ostoreskontra; n:myyntireskontra => kirjanpito
n:regressi; n:regressioikeus/regressioikeude/regressioikeut; n:takautumisoikeus/takautumisoikeude/takautumisoikeut; n:subrogaatio => korvauksen hakeminen syylliseltä
loan:underwriting; loan:underwriter; loan:vakuutusmatemaatikko => se, joka laskee vakuutusmaksun
n:latenssi; loan:latency => viive
loan:jitter; loan:jitteri => yhteyden epätasaisuus
loan:dispatch; loan:dispatcher; loan:dispatsi; loan:dispatching => kuljetusten ohjaus
us:tasevirheselvity; us:taseselvity; n:tasevirhe/tasevirhee => oikaisu
n:tyyppikäyrä; n:kuormituskäyrä => arvio kulutuksesta
loan:codeshare; loan:code-share => toisen yhtiön lento
ata:reroutta/reroutt; ata:reroutaa; ata:rerouta; v:reroutas; loan:reroute; v:uudelleenreitittä/uudelleenreititä => siirtää toiselle reitille
loan:huonefolio => huoneen lasku
loan:ratekoodi; loan:rate; loan:hintakoodi => hintaluokka
n:epikriisi => hoidon yhteenveto
loan:triage; loan:triagehoitaja; ata:triagea => hoidon tarpeen arvio
loan:downtime; n:seisokkiaika; loan:down-time => katko
loan:workaround; loan:workaroundi => tilapäinen keino
loan:root-cause; n:juurisyy; n:juurisyi; n:juurisyyanalyysi => syy
loan:dashboard; loan:dashboardi; loan:dashi => näkymä
loan:release; loan:releasi; ata:releasa; loan:releaasi; loan:releissi => uusi versio
loan:feature; loan:featuri; loan:fiitseri; loan:fiitsöri => toiminto
loan:subscription; loan:subscriptioni; loan:subi => tilaus
loan:billing; loan:billingi => laskutus
loan:refund; loan:refundi; ata:refunda; v:refundoi => hyvitys, palauttaa rahat
loan:chargeback; loan:chargebacki => pankin peruma maksu
loan:tracking; loan:trackingkoodi; loan:träkkäys/träkkäykse; ata:trackaa; ata:träkkä/träkä => seuranta
loan:tenant; loan:tenantti/tenanti => {oma osasi|oma osanne} palvelusta
loan:seat; loan:seatti/seati; loan:lisenssipooli; loan:seatit => käyttäjäpaikka
loan:token; loan:tokeni => tunniste
loan:timeout; loan:timeoutti/timeouti; ata:timeoutta/timeouta => yhteys katkesi, kun vastaus viipyi
n:autentikointi/autentikoinni; v:autentikoi; n:autentikaatio => tunnistautuminen, kirjautuminen
v:autorisoi; n:autorisointi/autorisoinni => lupa, antaa lupa
v:konfiguroi; n:konfiguraatio; n:konfigurointi/konfiguroinni; ata:konffa; ata:konfa; loan:konfi; loan:konffi; loan:config; loan:konffis => asetukset
loan:daily; loan:standup; loan:stand-up => palaveri
loan:sprint; n:sprintti/sprinti => työjakso
n:priorisointi/priorisoinni; v:priorisoi; loan:prio => hoitaa ensin
loan:insidentti/insidenti; loan:incident => häiriö
ata:klousa; ata:closa; ata:closea => hoitaa loppuun
ata:assigna; ata:assignoi => antaa hoidettavaksi
v:kanseloi; ata:cancela; v:canceloi; ata:kansla => perua
loan:churn; ata:churna; n:poistumaprosentti/poistumaprosenti => lähteneet asiakkaat
n:palautuslogistiikka; loan:reverse-logistiikka => palautusten käsittely
loan:settlement-ajo; n:laskutusajo; n:eräajo; n:massa-ajo; n:maksatusajo; n:batch-ajo; loan:batch => yöllinen käsittely
loan:touchpoint => yhteydenotto
loan:stokki/stoki; loan:stock; loan:stokkitilanne => varasto
loan:lead-time; loan:leadtime => toimitusaika
loan:helpdesk; loan:helpdeski; loan:servicedesk; loan:service-desk; loan:backoffice; loan:back-office; loan:backofice => tuki
# vielä lisää aloilta
kohdistumatta; n:kohdistumaton/kohdistumattom; n:viitteetön/viitteettöm; odottaa kohdist*; n:kohdistusjono; n:ennakkotieto/ennakkotiedo ...3 (lähety*|paket*|puuttu*|reitit*); v:reitity; (nimik*|tuott*|sille|niille|varastoon) ...3 täydennystä; n:nimike/nimikkee ...2 (poistu*|saldo*|varasto*|puuttu*|koodi*|jää|loppu*); (poistuva|poistuvan|poistuvaa) (nimik*|tuote*)
n:keskitin/keskittime ...2 (mittar*|etälu*|yhtey*); (mittar*|etälu*) ...3 n:keskitin/keskittime; n:yöajo; n:uudelleenajo; (ajan|ajoin|ajetaan|ajettiin|ajaa|ajamme) (sen|tilauksen|laskun|maksun|liittymän|sopimuksen|muutoksen|päivityksen) ...2 (läpi|sisään|kantaan); ajettiin alas; ajetaan alas; n:alasajo; n:ylösajo; n:estotila
n:poikkeamakäsittely; n:poikkeamaraportti; n:poikkeamaskannaus; (huone|huoneet|varaus|paikka|kiintiö) ...2 optiolla; n:optiovaraus; us:autorisointiti; n:autorisointitila; n:autorisointivaraus; n:tilityserä; n:maksupäätekatko; n:hoitoonohjaus; us:hoitoonohjau; v:remittee; n:remitteeraus
ata:deva; n:devaaja/devaaji; n:devi/devei; loan:devitiimi; loan:prodi; loan:bäkki; v:releasoi; ata:pusha; n:sertti/serti/sertei; loan:sertti; (sessio|sessiosi|sessionne) ...1 (katke*|vanhe*|vanhen*|päätty*|umpeutu*); lokeilta; lokeista; lokeissa; logeista; logeilla; logeissa; loan:squad; n:käyttövaltuushallinta; n:tunnushallinta; n:ad-tunnus; loan:org-id; loan:tenant-id; n:vakiokone
loan:aog; ata:rebookka/rebooka; ata:rebookkaa; loan:rebooking; loan:catering-viive; n:konevika ...1 aog; n:lennonselvitysjono; n:siirtotuote; n:mittaustieto ...3 datahub; n:jakelueste; n:jakelupoikkeama; n:lähtöerä; n:tuloerä; n:kuormaerä; n:noutoajo; n:paluulogistiikka
# lisää aloilta
loan:override; ata:overrida; ata:overridaa; loan:default; ata:defaultta/defaulta; loan:fallback; loan:broadcast; loan:snapshot; loan:bulk; loan:bulk-ajo
v:reprovisioi; v:re-provisioi; v:uudelleenprovisioi; v:rekonfiguroi; v:rekonfigur; v:normalisoi; v:aggregoi; v:deduplikoi; v:sanitoi; v:orkestroi; v:renderöi; v:renderöit; v:serialisoi; v:konvertoi; v:enkoodaa; v:tokenisoi; v:virtualisoi
(teidän|asiakkaan|tuotannon|tietokannan|testi) (kannan|kantanne) (kopio*|dump*|palaut*); n:kantakopio; n:tietokantakopio; (riville|kentälle|objektille|tasolle) periyty*; periyty* (riville|kentälle|objektille|alatasolle); n:lapsitietue; n:emotietue; n:isätietue; n:tietue/tietuee!tietuet
(korjaus|korjauksen|korjausta|päivitys|päivityksen|versio|version|muutos|muutoksen) ...3 <tuotantoon>; n:tuotantoonvienti/tuotantoonvienni; us:tuotantoasennu; n:tuotantojulkaisu; n:koodikanta; n:kehitysjono; n:kehitysputki; n:julkaisuputki; n:julkaisuikkuna
n:varmenneketju; n:juurivarmenne; n:kättelyvirhe; n:isäntänimi; n:edustapalvelin; n:taustapalvelin; n:palvelinpää; n:palvelinpuoli/palvelinpuole; n:asiakaspää; n:kuormanjako; n:kuormanjakaja; n:pyyntöjono; n:sanomavirhe; n:aikakatkaisuvirhe; n:lukkiutumistilanne; n:kilpailutilanne/kilpailutilantee ...1 (säik*|palvelim*|koodi*)
n:reititysvirhe; n:reititystieto; n:np-reititys; us:np-reitity; us:reitity; n:epäsynkroni; n:siirtokanta; n:transit-solmu; n:runkoverkko; n:runkovika/runkovia; n:runkoyhteysvika/runkoyhteysvia; n:kuituvika/kuituvia; n:keskittimevika; n:alueverkkovika/alueverkkovia; n:runkoreititin; n:vierailuverkko; n:kotiverkko ...1 (hlr|rekister*|reiti*); (luovuttavan|vastaanottavan) operaattorin; luovuttava operaattori; vastaanottava operaattori
n:linjaprofiili; n:yhteysprofiili; n:liittymäprofiili; n:linjavaimennus; us:linjavaimennu; n:vaimennus ...2 (linja*|liittymä*|yhtey*); (linja*|liittymä*|profiili*) ...3 us:vaimennu; n:signaali-kohinasuhde; n:kohinamarginaali; n:katkeilumittaus; us:linjamittau; n:kuitujatkos; n:haaroituspiste; n:talojakamokytkentä; n:parikaapeli ...1 (jato*|jatko*|vaimen*)
us:jälleenkytkentä; n:jälleenkytkentä; n:pikajälleenkytkentä; n:maasulku; n:maasulu; n:nollavika; n:nollaviat; n:keskijänniteverkko; n:pienjänniteverkko; n:jakomuuntamo; n:syöttösuunta; n:varasyöttö; n:nousukeskus; n:mittauskoje
n:säätökäyrä; n:menovesi ...1 (lämp*|säät*); n:menoveden; n:patteriverkosto; n:toimenpideraja; n:oleskeluvyöhyke; n:paine-ero; n:ilmamäärämittaus; n:säätötyö
n:ajojärjestelijä; n:ajojärjestely; n:kuormalista; n:kuormausluettelo; n:terminaalitoimitus; us:terminaalitoimitu; n:kolliluku; n:kollimäärä; n:kolliero; n:kollivajaus; n:lähtöskannaus; n:saapumisskannaus; us:lähtöskannau; us:saapumisskannau; us:tuloskannau; n:keräysvirhe
n:selvitystili; n:clearing-tili; n:tilisiirtoaineisto; n:maksujenvälitysjärjestelmä; n:arvopäivä; n:kirjausvienti; n:debet; n:hyvityserä; n:vientiselite; n:kohdistamaton ...1 (suorit*|maksu*); n:kohdistusajo; n:perintäajo; n:muistutusajo; n:korkoajo; n:laskutuserä; n:laskutusaineisto; n:aineistovirhe
n:vahinkovaraus; us:vahinkovarau; n:korvausvaraus; n:vastuuryhmä; n:riskiluokitus; us:riskiluokitu; n:vahinkosuhde; n:vakuutuskanta; n:vakuutuskausikerroin; n:tariffiporras; n:jälleenvakuuttaja
n:matkustajadata; n:segmenttistatus; n:varausstatus; n:hintasääntö; n:hintaluokkakoodi; n:konekierto; n:lentokierto; us:miehitysvaje
n:nimikepoisto; n:nimiketieto; n:nimikerivi; n:tilausrivivirhe; n:ostorivi; n:täydennyserä; n:täydennystilaus; n:hyllypaikkakoodi; n:saldokorjaus; us:saldokorjau; n:keskusvarastosiirto; us:inventointiero; n:inventointiero
# tietotekniikka
loan:api; loan:rajapinta/rajapinna; n:rajapintavirhe/rajapintavirhee; loan:backend; loan:backendi; loan:bäkkäri; loan:frontend
loan:fronttari; loan:bugiraportti; loan:tiketöinti; v:tiketöi; v:tiketöit; loan:klusteri; loan:kontti-image; loan:pod; loan:noodi
loan:node; loan:failover; loan:rollback; ata:rollbacka; ata:rollaa; loan:build; loan:buildi; loan:branch; ata:mergea; loan:commit
loan:repo; loan:regressio; loan:regressiotesti; loan:smoke-testi; loan:feature-lippu; loan:feature-flag; ata:flaga; flagattu*
ata:flägä; loan:parametri; v:parametroi; loan:skripti; loan:scripti; loan:skeema; loan:schema; loan:payload; loan:request
loan:response; loan:http; loan:json; loan:xml; loan:csv; loan:lokirivi; n:lokitus/lokitukse; n:palvelinloki; n:virheloki
loan:stack; loan:stacktrace; n:pinolistaus; loan:dump; loan:dumppi/dumpi; loan:crash; loan:core; loan:kerneli
loan:firmis; loan:bootti; loan:bootloader; loan:reset-pinni; loan:resetti; v:resetoi; ata:resetta/reseta; ata:rebootta/reboota
loan:reboot; loan:hard-reset; loan:adminni; loan:admin-konsoli; loan:konsoli; loan:rooli-id; ata:roolitta; v:roolit
n:roolitus/roolitukse; n:käyttöoikeusroolitus; v:rooli; loan:sso; loan:saml; loan:ldap; loan:mfa; loan:idp; loan:oauth; v:salli-listaa
loan:whitelist; ata:whitelista; ata:whitelistaa; v:valkolista; n:valkolistaus/valkolistaukse; ata:valkolista; ata:mustalista; ata:blacklista
loan:palomuurisääntö/palomuurisäännö; loan:proxy; loan:vpn-tunneli; loan:gateway; loan:load-balancer; n:kuormantasaaja; n:kuormantasain
loan:datakeskus; loan:konesali; loan:virtuaalikone; loan:servu; loan:hostaus; ata:hosta; v:hostat; loan:domaini; loan:domain
n:nimipalvelinmuutos; loan:nimipalvelin; loan:mx-tietue; loan:dns; loan:dhcp; n:aliverkko; loan:portti-avaus
loan:bridge; n:siltaava; loan:bridge-moodi; loan:nat; loan:wan; loan:lan; loan:ssid; loan:mesh; n:pakettihävikki/pakettihäviki; loan:packet
n:pakettikato; loan:pingi; ata:pinga; loan:traceroute; loan:throughput; n:läpäisykyky; loan:throttlaus
ata:throttla; loan:rate-limit; loan:ratelimit; loan:limitti/limiti; loan:quota; loan:kvootti; loan:kiintiöraja; loan:spämmi; loan:spoofaus
v:migroi; n:migraatio; n:migrointi/migroinni; n:datamigraatio; v:implementoi; n:implementaatio; n:implementointi/implementoinni
v:validoi; n:validointi/validoinni; v:verifioi; n:verifiointi/verifioinni; v:allokoi; n:allokointi/allokoinni; n:allokaatio; v:resursoi
n:resursointi/resursoinni; v:fasilitoi; v:skaala; ata:skaala; n:skaalaus/skaalaukse; v:kustomoi
v:moderoi; v:replikoi; n:replikointi/replikoinni; v:indeksoi; n:indeksointi/indeksoinni; v:parsi; ata:parsa; v:debuggaa; ata:debugga/debuga
v:reprodusoi; ata:repota; v:emuloi; ata:mäppä/mäpä; n:mäppäys/mäppäykse; ata:mappa/mapa; loan:mapping; loan:mappaus; v:geokood
n:operointi; v:spesifioi; n:spesifikaatio; loan:speksi; ata:speksa; ata:spekka
loan:uptime; loan:sla-aika; n:vasteaikatavoite; n:palvelutasosopimus; n:palvelutasosopimuks; n:huoltoikkuna; n:muutosikkuna; loan:cutover
loan:go-live; loan:golive; n:käyttöönottoprojekti; loan:pilotti/piloti; v:pilotoi; loan:poc; loan:mvp; loan:demo-ympäristö
loan:retro; loan:scrum; loan:kanban; loan:kanbanit; loan:user-story; loan:story; loan:epic; loan:tiimivetäjä; loan:owner
loan:stakeholder; loan:projektikolmio; loan:speksaus; loan:ux; loan:ui; loan:käyttöliittymäkomponentti
loan:wizard; loan:bugfix; loan:hotpatch; loan:cdn; loan:evästebanneri
loan:saas; loan:iaas; loan:paas; loan:on-prem; loan:on-premise; loan:onprem; loan:legacy; loan:legacy-järjestelmä; loan:kanta-ajo
loan:tietokanta-ajo; loan:tietokantavirhe; loan:kantavirhe; ata:duplikoi; v:duplikoi; loan:tupla-id; loan:uuid
loan:entitlement; loan:entitlementti/entitlementi; loan:lisenssikanta; loan:provisiointijono; loan:orkestraatio
loan:middleware; loan:väliohjelmisto; loan:jonopalvelu; loan:sanomajono; loan:sanomaliikenne; loan:edi; loan:idoc; loan:csv-ajo
loan:tausta-ajo; n:taustaprosessi; n:taustajärjestelmä; loan:cron; loan:cron-ajo; loan:job; loan:jobi; loan:triggeri
loan:trigger; v:triggeröi; v:triggeröit; ata:trigga/triga; loan:workflow; loan:worflow; loan:flow; loan:automaatiosääntö; loan:heräte; n:herättee
loan:crm; loan:erp; loan:pim; loan:oms; loan:wms; loan:pos; loan:pos-järjestelmä; loan:cms; loan:mdm; loan:bi; loan:dw; n:tietovarasto
loan:master-data; loan:masterdata; n:nimikemasteri; n:nimikekortti/nimikekorti; n:asiakasmasteri; loan:feed; loan:feedi; n:tuotefeedi
# asiakaspalvelun omat
loan:kpi; loan:nps; loan:fcr; loan:csat; loan:aht; n:palvelupyyntöjono; n:työjono; n:käsittelyjono; n:asiantuntijajono; n:tikettijono
n:purkujono; n:takajono; loan:backline; loan:frontline; n:ykköslinja; loan:account; loan:key-account; loan:kam; loan:csm
n:asiakkuusvastaava; loan:asiakkuustiimi; loan:loopata; ata:looppa/loopa; ata:syncca; ata:alignaa; loan:alignaus; loan:callin
loan:meeting; loan:miitti/miiti; loan:dedis; loan:follow-up; loan:followup; loan:feedback; loan:feedbackki; loan:input
loan:output; loan:casebase; loan:resoluutio; loan:resoluutiokoodi; loan:toimenpidekoodi; loan:syykoodi; loan:kontaktisyy; loan:luokituskoodi
loan:wrap-up; loan:jälkikirjaus; loan:skripta; loan:knowledge; loan:kb; loan:kb-artikkeli; loan:makro; loan:macro; loan:segmentti/segmenti
v:segmentoi; n:segmentointi/segmentoinni; loan:kohorti; loan:persona; loan:funneli; loan:funnel; loan:liidi; loan:lead; ata:pitcha; loan:pitch
loan:upsell; loan:upselli; loan:cross-sell; n:lisämyyntioptio; loan:retentio; loan:retention; loan:winback; loan:win-back; loan:trial; loan:triali
loan:freemium; loan:downgrade; ata:upgraida; ata:upgreida; ata:downgraida; ata:downgreida; loan:bundle; loan:bundlaus; loan:add-on
loan:invoice; loan:invoicing; loan:credit; loan:credit-nota; n:kreditnota; n:hyvityslaskurivi; v:kreditoi; loan:dunning; loan:prorata; loan:pro-rata
# kauppa ja varasto
loan:doa; loan:planogrammi; loan:hyllykuva; loan:sell-out; loan:sell-in; loan:out-of-stock; loan:oos; loan:stock-out; n:saldovirhe/saldovirhee
n:saldovirhe; n:saldoero; n:haamusaldo; n:varastosaldovirhe; n:negatiivinen-saldo; n:hävikkisyy; n:poistotuote/poistotuottee
n:deletointi; v:delisto; v:delistat; ata:delista; loan:end-of-life; loan:eol; loan:grn; loan:asn; n:nimikekoodi; loan:ean
loan:ean-koodi; loan:gtin; n:toimittajanumero; n:keräilyvirhe/keräilyvirhee; n:keräilyaalto/keräilyaallo; n:keräilylista; n:keräilyerä; v:keräillä
n:keräilijä; loan:picking; loan:pickaus; n:puuterivi; n:jälkitoimitus; us:jälkitoimitu
us:jälkitoimi; n:hyllytys; us:hyllyty; n:saapumiserä; n:vastaanottoerä; n:lavapaikka/lavapaika; n:karanteenihylly; n:karanteenivarasto
loan:refurb; ata:refurba; ata:refurbaa; loan:refurbaus/refurbaukse; loan:refurbished; loan:b-laatu; loan:b-stock; loan:demokappale
loan:dropship; loan:dropshipping; loan:drop-shipping; loan:dropshippaus; loan:omnichannel; loan:click; loan:fulfilment
loan:fulfillment; loan:checkout; loan:konversio; loan:ostoskori-id; loan:listaus-id; loan:price-match; ata:matcha; loan:markdown; loan:allokaatio
n:alekoodilogiikka; n:kampanjalogiikka; n:hinnoittelumoottori; n:hintamoottori; n:katetuotto; n:tukkuporras
# kuljetus
loan:cross-dock; loan:crossdock; loan:cross-docking; loan:terminaalikäsittely; n:läpivirtaus; loan:roll-cage; n:rullakko; n:rullako
n:lajitteluvirhe/lajitteluvirhee; n:väärinlajittelu; n:runkokuljetus; us:runkokuljetu; n:runkolinja; n:runkoyhteys; n:jakokuorma
n:jakelupiiri; n:jakeluajo; n:ajolista; n:kuormakirja; loan:waybill; loan:awb; loan:cmr; loan:manifesti; loan:manifest; v:manifestoi
n:esi-ilmoi; us:ennakkoilmoitu; loan:pod; loan:pod-kuittaus; loan:last-mile; loan:lastmile; loan:milk-run
loan:incoterm; loan:incoterms; loan:exw; loan:ddp; loan:dap; loan:fca; n:toimitusehtolauseke; loan:konsolidointi; v:konsolidoi; v:huolitse
n:huolitsija; us:passitu; n:passitusasiakirja; n:nimiketunnus; n:tariffinimike; loan:demurrage; n:kaluston-kierto
loan:slotti/sloti; loan:slot; n:lähtöslotti; n:purkuslotti; n:perälautanosto/perälautanosto; n:perälauta; loan:palletointi; v:palletoi
v:lavoit; us:lavoitu; n:volyymipaino; n:tilavuuspaino; n:rahdituspaino; n:kollinumero; loan:eta-arvio; loan:etd; loan:geoaita
loan:skannauspiste; us:poikkeamaskannau; loan:exception; loan:poikkeamakoodi; n:noutopisteintegraatio; loan:re-delivery; n:uudelleenjakelu
# pankki ja vakuutus
loan:issuer; loan:acquirer; loan:kauppiastilittäjä; loan:interchange; loan:velocity; loan:pre-auth; loan:3ds
loan:kyc; loan:aml; loan:pep; loan:sca; loan:psd2; n:valuuttapäivä; loan:valuutta-arvo; n:suspenssitili; n:välitili
n:sekatili; n:täsmäytys; us:täsmäyty; v:täsmäyttä/täsmäytä; n:kohdistusvirhe/kohdistusvirhee; us:viitekohdistu; n:viitekirjaus; n:tiliotelinja
us:maksukohdistu; n:konekieli; n:konekielinen; n:aineistotilitys; us:aineistotility; n:maksuaineisto; n:eräsiirto; n:sepa-aineisto; loan:clearing
loan:swift; loan:nostro; loan:vostro; n:jaksotus; us:jaksotu; v:jaksotta; n:siirtosaamine; n:siirtovelka; us:alaskirjau
v:alaskirja; n:riskipisteytys; n:luottopisteytys; n:maksukykylaskelma; n:stressikorko; loan:ltv; n:lainoitusaste
n:vakuusarvo; n:vakuusaste; n:panttaussitoumus; n:annuiteetti; n:bullet-laina; n:viitekorkosidonnaisuus; n:marginaalitarkistus
n:korkohajautus; n:bullet; n:saamistodistus; n:kulukompensaatio; loan:kulukorvauslaskelma
n:omavastuuosuuskertymä; n:bonusluokkaporras; n:underwriting; n:vastuuvalinta/vastuuvalinna; n:ylivakuutus; us:alivakuutu
us:jälleenvakuutu; n:ex-gratia; n:kohtuusharkinta; n:ikävähennys; us:ikävähenny; n:jälleenhankinta-arvo; n:lunastusarvo
n:korjaamoverkosto; n:kaskotapahtuma; n:kaskovahinko
n:biometrika; n:saldovahvistu; n:mandaatti/mandaati; n:valtakirjaketju; n:salkunhoitomandaatti
n:sijoitussidonnai; n:säästösumma-alennus; n:rahastoyksikkö; n:merkintäpalkkio; n:allokaatiomuutos; n:indeksiehto; n:poikkeuslupamenettely
# televiestintä ja energia
n:liittymätyyppi; n:tilaajayhteys; n:tilaajajohto; n:jakamo; n:talojakamo; n:ristikytkentä/ristikytkennä; v:ristikytke
n:kytkentäpiste; loan:dslam; loan:gpon; loan:ont; loan:onu; loan:olt; loan:kuitupääte; n:kuitupää; loan:imsi; loan:apn
loan:msisdn; n:numeronsiirtotunnus; us:porttau; ata:portta/porta; n:porttaus; n:tukiasemasektori; loan:volte
loan:mms-asetus; n:palvelunestohyökkäy; loan:ddos; loan:cpe; loan:sip; loan:trunk; loan:sip-trunk
n:käyttöpaikkatunnus; n:kulutuspaikka; n:kulutuspaika; n:mittarointi; n:mittarointitieto; n:mittausalue; us:taseselvity; n:datahub
loan:datahub; n:tasevastaava; n:tasehallinta; n:jakeluverkonhaltija; n:verkkoonpääsy; n:tuntisarja
n:aikasarja; n:kuormitusohjaus; n:liityntäpiste; n:toimitusvelvollinen; n:profiloitu; us:tasauslaskutu
n:arviolaskutusjakso; n:rinnankytkentä; n:loistehomaksu; n:loisteho; n:kytkinlaite; n:muuntopiiri
n:kiertolähetin; n:kaukolukuprosessi; n:pumppaamo; n:runkovesijohto; n:tonttiventtiili
# matkailu
ata:overbookka/overbooka; loan:overbooking; loan:overbookaus; ylibuukattu*; ata:ylibuukka/ylibuuka
loan:no-show; loan:noshow; loan:pnr; loan:gds; loan:emd; loan:interline; loan:codeshare-lento; loan:tarifa; loan:fare; loan:fare-luokka; n:tariffiluokka
n:varausluokka; n:buukkausluokka; loan:slot-aika; loan:slottiaika; loan:handling; loan:maahuolinta; loan:irrops
loan:waitlist; loan:offload; ata:offloada; loan:re-ticket; v:uudelleenlipun; loan:allotment; loan:allotmentti/allotmenti; n:kiintiöhuone; loan:release-aika
loan:rack-rate; loan:net-rate; loan:channel; loan:channel-manager; loan:kanavahallinta; loan:pax; loan:paksi; loan:front-office; loan:front; loan:housekeeping
loan:night-audit; loan:yöauditointi; n:yötilitys; us:yötility; loan:turndown; loan:city-ledger; loan:walk-in; loan:upgrade-lista; n:kääntöaika; n:kalustokierto
n:kierto-ongelma; n:henkilöstökierto; n:miehistökierto; n:junakokoonpano; n:runko-vaihto; n:kokoonpanomuutos; n:ratatyö-ikkuna; n:ratakapasiteetti
# terveys, kirjasto, koulu ja asuminen
n:anamneesi; n:status-kirjaus; n:kontrolli-aika
n:hoitoisuus; us:hoitoketju; n:hoitopolku/hoitopolu; n:hoidontarpeen; n:jatkohoitopaika; n:jatkohoitopaikka; n:kotiutustiimi; n:kotiuttamis
n:remissio; n:indikaatio; n:kontraindikaatio; n:profylaksia; n:palpaatio
n:krooninen-vaihe; n:hemolyysi; n:hemolysoitu; loan:pvk; loan:crp; loan:ekg; loan:mri; n:magneettikuvausjono; n:annostitraus; us:titrau; v:titra
n:lääkelista-ajo; n:substituutio; n:geneerinen; n:ekspeditio; n:velvoitevarasto; n:apteekkisopimus; n:paikkaushoito; n:hammaskivenpoistokoodi; n:parodont
n:nide/nitee; n:nidevaraus; n:nidetunnus; n:kelluva-kokoelma; kelluva* kokoelma*; n:kokoelma-siirto; n:signum; n:luokitus-signum; n:hyllyluokka
us:luetteloi; n:luettelointi/luetteloinni; n:aukikuluton; n:aineistorekisteri; n:lainaajatyyppi; n:asiakastyyppi
n:asiakasryhmäkoodi; n:kausijulkaisurekisteri; n:finna-tietue; n:nimiöt; n:poistoprosessi; n:massapoisto; n:varauskierto
n:primuskenttä/primuskentä; loan:primus; n:oppilashallintojärjestelmä; n:valintatarjotin; n:kurssitarjotin; n:ryhmäyttäminen
n:oppilaanohjausmalli; n:tuntikehys; n:tuntiresurssi; n:resurssitunti; n:ryhmäkoko-kiintiö; n:opetusryhmäsiirto; n:arviointikehikko; n:läsnäolokirjaus
n:opintopistekertymä; n:opintojaksototeutus; n:toteutus-id; n:ilmokoodi; n:läsnäoloilmo
n:vuokrareskontra; n:vuokravalvonta/vuokravalvonna; n:vastike-erittely; n:jyvity; us:jyvity; v:jyvittä/jyvitä
n:linjasaneerau; us:linjasaneerau; n:sukitus; us:sukitu; n:väistöasunto/väistöasunno; n:evakkoasunto
n:pintakosteus; n:työmääräin; n:työmäärä-arvio; n:urakkaraja; n:urakkalaskenta; n:takuukorjauslista
n:isännöintijärjestelmä; n:kvv; n:lvia; n:rakennusautomaatio; loan:rau
# pelit, ravintolat, teollisuus
loan:netcode; loan:mmr; loan:elo; loan:matchmaking; loan:matchmakeri; loan:desync; loan:shard; loan:shardi; loan:loot; loan:loot-taulu; loan:dropit
ata:nerffa; ata:nerfa; ata:buffa; loan:nerffi; loan:buffi; loan:hitbox; loan:banni; ata:banna; loan:shadowban; loan:anti-cheat; loan:dlc; loan:battlepass
loan:battle-pass; loan:instance; loan:realm; loan:tickrate; loan:rubberband; loan:exploit; loan:glitch; loan:glitchi; loan:bugi-id; loan:seivi
loan:prep; loan:prep-aika; loan:dispatch-alue; loan:kuriirikapasiteetti; n:kuriirikuorma; n:niputus; us:niputu; n:tuplakeikka/tuplakeika; loan:surge; loan:dark-kitchen
loan:mise; loan:kattaus-id; loan:menu-synkka; loan:integraattori; n:omavalvontakirjaus; loan:haccp
loan:cnc; loan:plc; loan:scada; loan:hmi; loan:logiikkaohjain; loan:oee; loan:setup; loan:setup-aika; n:takuupoikkeama; n:poikkeamaraportti
n:reklamaatiokoodi; loan:8d; loan:capa; loan:qc; loan:qa; loan:batch-numero; n:materiaalitodistus; n:ainestodistus; loan:bom; n:revisio
loan:kanban-erä; loan:moq; n:kotiinkutsu; n:vuosisopimustilaus; loan:call-off; loan:forecast; n:kuormitustilanne; n:jigi; loan:tooling
n:pintakarheus; n:huoltosopimuskoodi; loan:spare; n:varaosakitti/varaosakiti; n:nollakatselmus; loan:commissioning
`,
  expandLoans
)
