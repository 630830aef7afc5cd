import {verbsOfThat} from './address.ts'

/** Words of a step that take nothing further, in Finnish: what is only felt, noted, wished, advised for another time. */
export const noStep = [
  // “Tuo on teidän vikanne” orders nobody to bring anything.
  `^ (tuo|tuokin|tuohan) (${verbsOfThat.join('|')}|vika|virhe|ongelma|ilmiö|asia|bugi|kohta) ...2`,
  // Asks for a thought, and for no deed.
  '(huomioi|huomioithan|huomaa|huomaathan|muista|muistathan|ymmärrä|ymmärräthän|ymmärrättehän|huomioittehan|huomioikaa|huomatkaa|muistakaa|muistattehan|huomaattehan|tiedäthän|tiedättehän|ajattele|ajatelkaa|usko|uskokaa|ole huoletta|olkaa huoletta|otathan huomioon|ottakaa huomioon|ota huomioon|on hyvä (muistaa|tietää|ymmärtää|huomata)|kannattaa (muistaa|tietää|ymmärtää|huomata)) ...4',
  '(muistutan|muistutamme|huomautan|huomautamme|toteamme|totean|mainittakoon|todettakoon) ...6',
  '(voit|voitte|voi|saattaa) ...1 (kuvitella|ymmärtää|arvata|uskoa|ajatella|miettiä itse|vain ihmetellä)',
  '(pyydämme|pyydän|toivomme|toivon) ...1 (ymmärrystä*|kärsivällisyyttä*|huomioimaan|ymmärtämään|muistamaan|malttia)',
  // Things that come about by themselves.
  '(on|ovat|oli|olivat) ...3 (käynyt|käyneet|sattunut|sattuneet|tapahtunut|tapahtuneet|päässyt|päässeet|jäänyt|jääneet|unohtunut|unohtuneet|mennyt|menneet|ollut|olleet|kirjautunut|kirjautuneet|sekoittunut|sekoittuneet|löytänyt|löytäneet|hyväksynyt|saanut|saaneet|halunnut|halunneet|kulunut|umpeutunut|rikkoutunut|vaihtunut|vaihtuneet|syntynyt|ilmennyt|esiintynyt|myöhästynyt|viivästynyt|hukkunut|kadonnut|livahtanut|eksynyt|tullut (virhe|vahinko|moka|sekaannus))',
  '(olen|olemme|olin|olimme) ...2 (huomannut|huomanneet|lukenut|lukeneet|saanut|saaneet|vastaanottanut|vastaanottaneet|ymmärtänyt|ymmärtäneet|ajatellut|ajatelleet|kuullut|kuulleet|todennut|todenneet|pahoillani|pahoillamme|sanonut|sanoneet|ilmoittanut jo|kertonut jo|kertoneet jo)',
  '(luin|luimme|saimme|sain|huomasin|huomasimme|kuulin|kuulimme|ajattelin|ajattelimme|luulin|luulimme|toivoin|toivoimme|halusin|halusimme|sanoin|sanoimme|totesin|totesimme) ...1',
  '(lasku|summa|maksu|paketti|lähetys|tuote|tilaus|kirje|päätös) ...2 (on|oli) ...2 (toimitettu|laskutettu|veloitettu|luovutettu|peritty|annettu|lähetetty ajallaan)',
  // For another time.
  '(ensi kerralla|ensi kerraksi|seuraavalla kerralla|vastaisuudessa|vastaisen varalle|jatkossa (kannattaa|voit|voitte|muista|tarkista|varaa|lue|katso|suosittelemme)|vastedes) ...6',
  '(kannattaa|kannattaisi|pitää|tulee|täytyy|suosittelemme) ...1 aina ...4',
  '(aina|yleensä|tavallisesti|pääsääntöisesti) ...1 kannattaa ...3',
  '(löytyy|löytyvät|löydät) (yleensä|aina|usein|jokaisen|kyllä)',
  // Wishes, and courtesies.
  '(toivotamme|toivotan|toivottavasti|toivomme|toivon) ...5',
  '(tervetuloa|tervetulleeksi|tervetulleita|nähdään|tavataan) ...3',
  'hyvä (asiakas|asiakkaamme|matkustaja|vastaanottaja|asukas|jäsen|vieras|vieraamme|lukija|tilaaja|potilas|kuntalainen)',
  '(pyrin|pyrimme|pyritään|yritän|yritämme|teemme|teen|tekevät|tekee) ...1 (aina|jatkuvasti|kaikessa|parhaamme|parhaani|parhaansa|kaikkemme|kaikkeni|kaikkensa|voitavamme|voitavansa)',
  '(kehitämme|parannamme|seuraamme|panostamme|tarkkailemme) ...3 (jatkuvasti|toimintaamme|palveluamme|palvelujamme|laatua|laatuun|koko ajan)'
]
