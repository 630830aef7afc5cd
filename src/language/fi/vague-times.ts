/** Times that say nothing, in Finnish. */
export const vagueTimes = [
  '(mahdollisimman|niin|aivan|ihan|hyvin|melko|varsin|toivottavasti)? (pian|piakkoin|kohta|kohtapuoliin|pikapuoliin|pikimmiten|pikimmin|pikaisesti|lähiaikoina|lähipäivinä|lähiviikkoina|lähikuukausina|lähitulevaisuudessa|aikanaan|tuonnempana|myöhemmin|joskus|ajallaan|aikoinaan|ennemmin tai myöhemmin|viivytyksettä|viipymättä|ripeästi|vikkelästi) (kuin mahdollista)?',
  '(mahdollisimman|niin) (nopeasti|pikaisesti|ripeästi|joutuisasti|sukkelasti) (kuin mahdollista|kuin vain|kuin)?',
  'tuota pikaa|hetken (kuluttua|päästä)|ennen pitkää|ensi tilassa|tilassa|tuossa tuokiossa|hetimiten|jonkin ajan (kuluttua|päästä)|vähän ajan (kuluttua|päästä)|jossain (vaiheessa|välissä)|jossakin (vaiheessa|välissä)|aikaa myöten|hyvissä ajoin|hyvän tovin|jonkin aikaa|jonkin verran aikaa',
  '(heti|sitten|kunhan|jahka|niin pian)? kun ...2 (ehdin|ehdimme|ehditään|voimme|voin|pystymme|kerkeän|kerkeämme|mahdollista|kiireet|aikaa|aika|kiireiltä|jonolta)',
  '(kunhan|jahka) ...3 (ehdin|ehdimme|ehditään|ehtii|kerkeän|kerkeämme|kiireet|ruuhka|aikaa)',
  '(lähi|seuraavien|tulevien|lähimpien|lähien) (aikojen|päivien|viikkojen|kuukausien) (aikana|kuluessa|sisällä)',
  '(seuraavina|tulevina|lähimpinä) (päivinä|viikkoina|kuukausina)'
]
