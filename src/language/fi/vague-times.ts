/** Times that say nothing, in Finnish. */
export const vagueTimes = [
  '(mahdollisimman|niin|aivan|ihan|hyvin|melko|varsin|toivottavasti|varmaan|ehkä|piankin)? (pian|piakkoin|kohta|kohtapuoliin|kohtapuolin|kohdakkoin|pikapuoliin|pikapuolin|pikimmiten|pikimmin|pikaisesti|lähiaikoina|lähipäivinä|lähiviikkoina|lähikuukausina|lähitulevaisuudessa|lähiviikkojen|lähipäivien|lähitunteina|aikanaan|tuonnempana|myöhemmin|joskus|ajallaan|aikoinaan|viivytyksettä|viipymättä|ripeästi|vikkelästi|joutuisasti|pikkuhiljaa|vähitellen|hetimmiten|hetimiten|asap|ennemmin|kohtsillään|pikaseen|pikaisella|myöhempänä|kiireellisesti|kiireellisenä|kiireesti|kiireen vilkkaa|kiireisesti|pikapikaa|sopivasti) (kuin (mahdollista|vain|suinkin|ikinä))?',
  '(mahdollisimman|niin) (nopeasti|pikaisesti|ripeästi|joutuisasti|sukkelasti|nopealla|pikaisella|lyhyessä|pikaisessa) ...1 (kuin ...2 (mahdollista|vain|suinkin|pystymme|pystyn|voimme|voin|ehdimme|ehdin|kykenemme)|aikataululla|ajassa)?',
  'tuota pikaa|ennen pitkää|ennemmin tai myöhemmin|tuossa tuokiossa|aikaa myöten|ajan (mittaan|kanssa|myötä|oloon|saatossa)|hyvissä ajoin|hyvän tovin|jonkin aikaa|jonkin verran aikaa|vielä hetken|hetken aikaa|tovin|jonkin tovin|kotvasen|kotvan|jonnin aikaa|siinä ajassa|tässä lähiaikoina|piakkoin|aika pian|lähi aikoina|pikku hiljaa|jossain vaiheessa',
  '(hetken|tovin|jonkin ajan|vähän ajan|kotvan|tuokion|kohtuullisen ajan|jonkun ajan|kohtuullisessa|kohtuullisen|kohtuu|sopivan ajan|määräämättömän ajan) (kuluttua|päästä|kuluessa|sisällä|aikana|ajassa|tullen|ajan|kuluessa)',
  'ensi tilassa|(sopivan|ensimmäisen|seuraavan|paremman) (tilaisuuden|hetken|raon|ajan) (tullen|koittaessa|sattuessa|tultua)',
  '(jossain|jossakin|sopivassa|seuraavassa|jonkun|jollain) (vaiheessa|välissä|kohtaa|kohdin|raossa|hetkellä|ajalla)',
  '(heti|sitten|kunhan|niin pian|kohta|samalla hetkellä|vasta)? (kun|kunhan|jahka|heti kun) ...3 (ehdin|ehdimme|ehditään|ehtii|ehtivät|voimme|voin|pystymme|pystyn|pystytään|kerkeän|kerkeämme|kerkiän|keretään|kerkeää|kerkee|mahdollista|kiireet|kiireiltä|kiireiltämme|aikaa|aika|jonolta|ruuhka|ruuhkat|resurssit|tilanne sallii|tilanne helpottaa|työtilanne|suinkin|joudamme|joutaa|jouda|tilaisuus|sopii meille)',
  '(lähi|lähiaikojen|seuraavien|tulevien|lähimpien|lähien|muutamien|tulevan) (aikojen|päivien|viikkojen|kuukausien|ajan|päivinä) (aikana|kuluessa|sisällä)?',
  '(lähipäivien|lähiviikkojen|lähikuukausien|lähiaikojen|lähituntien|lähi-) ...4 (aikana|kuluessa|sisällä|puitteissa)',
  '(seuraavina|tulevina|lähimpinä|näinä) (päivinä|viikkoina|kuukausina|aikoina)',
  'toistaiseksi ...1 (kestää|vie|jatkuu)',
  '(kestää|menee|vie|odottaa) ...2 (aikansa|hetken|tovin|vielä jonkin aikaa|jonkin aikaa|jonkun aikaa|hetki)'
]
