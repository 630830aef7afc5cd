/** Saying no, and the way on after it, in Finnish. */

export const refusal = [
  '(emme|en|ei|eivät|etkä|emmekä|enkä|ette|et) ...3 (voi|pysty|kykene|pääse|saa|voisi|voida|pystytä|voitu|pystytty|onnistu|onnistunut|voineet|voinut|pystynyt|pystyneet|saada|saatu|päästä) ...1',
  '(ei|eivät) ...2 ole ...2 (mahdollista|mahdollinen|mahdollisuutta|mahdollisuuksia|oikeutta|oikeutettu|oikeutettuja|saatavilla|saatavana|valikoimassa*|perusteita|perustetta|edellytyksiä|voimassa|tarjolla|vapaana|varastossa|jäljellä|aikoja|paikkoja|sallittua|luvallista|tiedossa|suunnitteilla|aikomusta|tarkoitus|syytä)',
  '(emme|en|ei|eivät) ...2 (hyvitä|palauta|korvaa|myönnä|hyväksy|tarjoa|tue|vaihda|toimita|tee|anna|ota|peru|siirrä|maksa|luovuta|lähetä|muuta|lainaa|kuulu|kata|sisälly|pidennä|jousta|myy|alenna|poista|avaa|järjestä|palaudu|hoida|asenna|käsittele|puutu|kerro|tilaa|varaa|noudata|sovella|makseta|hyvitetä|palauteta|korvata|myönnetä|hyväksytä|tarjota|tueta|vaihdeta|toimiteta|tehdä|anneta|oteta|peruta|siirretä|luovuteta|lähetetä|muuteta|lainata|kateta|pidennetä|myydä|poisteta|avata|järjestetä|hoideta|asenneta|käsitellä|tilata|varata|peruuteta|voida|huomioida|sovelleta|noudateta|oikaista|puolla|edellytä|lasketa|alenneta|jatketa|jatka|peruuta|laske|saa)',
  '(valitettavasti|ikävä kyllä|harmi kyllä|pahoittelut mutta|valitettavasti) ...4 (emme|en|ei|eivät)',
  '(joudumme|joudun|jouduttiin|täytyy|pakko) ...4 (hylkäämään|kieltäytymään|ilmoittamaan|toteamaan|perumaan|epäämään|tuottamaan pettymys|vastata kieltävästi|kieltäytyä|hylätä)',
  '(hakemu*|pyyntö*|reklamaatio*|vaatimu*|hakemuksen*|vaatimuksen*|valitu*|korvau*|korvaushakemu*) ...4 (hylätään|hylättiin|hylätty|hylkäämme|evätään|evättiin|evätty|kielteinen)',
  '(kielteinen|kielteisen|hylkäävä|hylkäävän) (päätös|päätöksen|vastaus|vastauksen)',
  '(mahdotonta|mahdoton|loppuunmyyty|loppunut|myyty loppuun|poistunut valikoimasta|myöhäistä)',
  '(päätös on lopullinen|päätös on|päätöstä ei|asia on loppuun|asia on meidän osaltamme)',
  '(jää|jäävät) ...2 (voimaan|ennalleen)',
  '^ ei (valitettavasti|onnistu|mitenkään|käy|voi|ole|tule|kuulu)'
]

export const noRefusal = ['ei tarvitse']
