/**
 * Words that name one thing in a customer’s message and its answer: “rahat takaisin” is answered by “hyvitys”. Each line
 * is one thing; a word counts where it begins with one of these.
 */
export const kin: readonly string[] = [
  'takaisin palaut hyvit korva raha rahoja rahat rahan palautu',
  'paket lähety toimit kulje kuriir perill saapu posti postit seuran',
  'irtisan peru peruut lopet päätt jäseny sopimu',
  'vaiht vaihd muut siirt siirr',
  'osta osti oste hank tarvit',
  'hinta hinna maksa maksu makso lasku veloi perit ilmai maksut',
  'korja vika via huolt huoll asent rikki hajo',
  'auki aukiol avoin avaa aukea kiinni sulje',
  'lento lenno kone matka matko',
  'juna linja bussi vuoro pysäk ratik',
  'laukku lauku matkatav',
  'netti internet yhtey laajakais verkko verko reitit modeem kuitu',
  'puhel soitt soito liitty numero',
  'kirjau tunnus salasa pääs tili',
  'päivit versio',
  'huone hotel majoit varaus vara',
  'ruoka ruoan ateri annos ravinto aamia',
  'lääkä aika ajanva vastaano',
  'lapsi lapse päiväk koulu',
  'koira kissa lemmi eläin',
  'pysäkö parki auto',
  'vuokr asunto asunno',
  'lämmi lämpö patter kylmä',
  'sähköpos posti viesti',
  'lippu lipu',
  'koko koon mitta mitat',
  'nimi nimen sukunim etunim',
  'myöhä viivä viipy odot',
  'alennu tarjou koodi etu',
  'väri väris sävy',
  'takuu vakuut',
  'kahdes kahtee tupla'
]
