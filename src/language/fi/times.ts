/** When something will be done, in Finnish. Vague words (pian) are no times: the rule on them has its own list. */
export const times = [
  '(tänään|huomenna|ylihuomenna|huomisaamuna|huomisiltana|huomisen|tänä iltana|tänä aamuna|iltapäivällä|aamupäivällä|illalla|aamulla|ensi yönä|yöllä|päivittäin|viikoittain|kuukausittain|huomiseksi|tunneittain)',
  '(viimeistään|enintään|korkeintaan|noin|n|alle|jo|vielä|jo) ...1 (@päivänä|#|huomenna|tänään|ensi|@luku|viikon|kuun|@kuukausi)',
  '@päivänä',
  '(ensi|seuraavana|tulevana|tällä|kuluvan|seuraavan|seuraavassa|seuraavalla|seuraavaan|seuraavien|tulevan|tämän|saman|samana|lähi) (@päivänä|@aika|viikolla|viikon|kuussa|kuun|arkipäivänä|päivänä|aamuna|aamu|vuonna|vuoden|keväänä|kesänä|syksynä|talvena|laskulla|laskussa|laskuun|laskullasi|laskullanne|laskusi|laskullesi|laskutuksessa|laskutuskauden|lasku|tilinpäivä|kokouksessa|kausi|kauden|lukukaudella|vuorossa)',
  '@luku ...1 (arki|työ)? @aika (kuluessa|sisällä|aikana|päästä|kuluttua|mennessä|ajan|verran|vastausaika)?',
  '# # @aika',
  '@aika (kuluessa|sisällä|päästä|kuluttua|mennessä)',
  '(puolessa|puolen|muutamassa|parissa) @aika',
  '(@päivänä|n:huominen/huomise|aamu*|ilta*|puoleenpäivään|iltapäivään|keskipäivään|@kuukausi|@number|@date|@clock|jouluun|kesään|syksyyn|kevääseen|loppuun|alkuun|puoliväliin|vuodenvaihteeseen|juhannukseen) ...2 (mennessä|saakka|asti)',
  '(viikon|kuukauden|kuun|päivän|työpäivän|illan|viikonlopun|vuoden|alkuviikon|loppuviikon|@kuukausi) (loppuun|lopussa|lopulla|alussa|alkuun|puolivälissä|puoliväliin|aikana|päätteeksi|vaihteessa|jälkeen)',
  '(loppuviikosta|alkuviikosta|loppuviikolla|alkuviikolla|alkuviikosta|kuunvaihteessa|vuodenvaihteessa|viikonloppuna|loppuviikoksi|loppukuusta|alkukuusta|keskiviikkona|puoliltapäivin|aamusta|keväällä|kesällä|syksyllä|talvella|joulun jälkeen|jouluksi|ennen joulua)',
  'klo #|kello #|klo @clock',
  '# @kuukausi',
  '(@date|@duration|@placeholder-time)',
  '(saman|tämän|tämän) (päivän|viikon|illan|kuun|kuukauden|iltapäivän|tunnin|vuoden)',
  // “Heti kun ehdin” is no time.
  '(heti _!kun/kunhan/jos/vain/*n/*ttua/*ttyä|heti $|välittömästi|saman tien|juuri nyt)',
  '(tunnin|vuorokauden|viikon|päivän|kuukauden|puolen tunnin) ...1 (kuluttua|päästä|sisällä|kuluessa|aikana|välein|päähän)',
  '(vuorokaudessa|tunnissa|viikossa|päivässä|kuukaudessa|samana päivänä|arkipäivässä|päivittäin)',
  'vko #|viikolla #|viikko #'
]
