const customers =
  '(asiakkaidemme|asiakkaittemme|asiakkaan|asiakkaiden|asiakkaitten|asukkaidemme|asukkaiden|jäsentemme|jäsenten|vieraidemme|matkustajien|potilaan|potilaiden|kuntalaisten|käyttäjien|käyttäjiemme|lukijoidemme|osakkeenomistajiemme|oppilaiden|vakuutettujen)'

/** Sets for what companies say they hold dear, and for what customers tell them. */
export const worthSets: Readonly<Record<string, string>> = {
  arvokasta:
    '(tärkeä|tärkeää|tärkeät|tärkeitä|tärkeintä|tärkein|tärkeimpiä|arvokas|arvokasta|arvokkaita|arvokkain|arvokkaampaa|arvossa|arvossaan|ensiarvoi*|sydämenasia*|sydämen asia*|kaikki kaikessa|kunnia-asia*|etusijalla|ykkösasia*|ykkönen|kullanarvoi*|kultaa*|kullan|keskiössä|kulmakivi*|peruskivi*|prioriteetti*|elinehto*|a ja o|lahja|voimavara*|ilo ja kunnia|ensisijai*|oleelli*|olennai*|merkitykselli*|korvaamat*|lähellä sydäntä|kallisarvoi*|yhtä arvok*)',
  palaute:
    '(n:palaute/palauttee!palautet|palautetta|palautettasi|palautettanne|palautteet|palautteita|n:viesti/viestei/viestej!viestit|n:mielipide/mielipitee/mielipitei|n:kommentti/kommenti/kommentte|n:huomio/huomioi!huomioin/huomioim/huomioit/huomioid|n:ehdotus/ehdotukse/ehdotuks|n:toive/toivee/toivei|n:näkemys/näkemykse/näkemyks|n:kokemus/kokemukse/kokemuks|n:yhteydenotto/yhteydenoto|n:reklamaatio/reklamaatioi|n:terveiset/terveise/terveisi|n:kehitysidea|n:kehitysehdotus/kehitysehdotukse|n:ajatus/ajatukse/ajatuks|n:havainto/havainno|n:asiakaspalaute/asiakaspalauttee|asiasi|asianne|n:mielipide|n:risu|n:ruusu|n:kehu|n:kritiikki/kritiiki|n:idea|n:vinkki/vinki|n:arvio|n:valitus/valitukse|n:kysymys/kysymykse)',
  asiakkaan: `${customers}`
}
