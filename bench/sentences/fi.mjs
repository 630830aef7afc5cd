/** Finnish sentences by the part of a reply that they stand in: well written ones, and what `reply-lint` is there to find. */
export const greeting = [
  'Hei {name},',
  'Hei {name}!',
  'Moi {name},',
  'Hyvää huomenta {name},',
  'Hyvää päivää {name},',
  'Hyvä {name},',
  'Hyvä asiakas,',
  'Arvoisa asiakkaamme,',
  'Terve {name},',
  'Hei taas {name},',
  'Tervehdys {name},',
  'Hei,'
]

export const thanks = [
  'Kiitos, että kirjoitit meille tilauksesta {order}.',
  'Kiitos kuvista: niistä näimme heti, mistä tilauksen {order} sauma oli ratkennut.',
  'Kiitos, kun kerroit, että tilauksen {order} laatikko oli lommolla.',
  'Kiitos kärsivällisyydestäsi tilauksen {order} kanssa ja siitä, että soitit vielä toisen kerran.',
  'Oli hyvä, että huomasit hajun tilauksessa {order} ja kerroit siitä.',
  'Kiitos kysymyksestäsi, joka koski tilausta {order}.',
  'Kiitos yhteydenotostasi koskien tilausta {order}.',
  'Lähettämästäsi kuitista oli paljon apua, kun etsimme tilausta {order}.',
  'Kiitos, että tarkistit tilauksen {order} tarran {day}.',
  'Olemme vastaanottaneet tilausta {order} koskevan viestinne.',
  'Yhteydenottonne tilauksesta {order} on kirjattu järjestelmäämme.',
  'Kiitos suorista sanoistasi tilauksesta {order}.'
]

export const apology = [
  'Olen pahoillani, että vedenkeitin vuoti pöydällesi.',
  'Pyydän anteeksi, että kuljettajamme jätti paketin sateeseen.',
  'Olen pahoillani, että odotit meitä turhaan {day}.',
  'Pahoittelemme, että lasku oli {sum} euroa liian suuri.',
  'Pahoittelut, jos tästä aiheutui vaivaa.',
  'Harmillista, että koet palvelumme huonoksi.',
  'Pahoittelemme mahdollista haittaa.',
  'Olen pahoillani väärästä väristä, mutta kuvat ovat vain suuntaa antavia.',
  'Anteeksi, luin osoitteesi väärin, ja siksi tuolit menivät toiseen kaupunkiin.',
  'Pahoittelemme viivästystä, joka johtui meistä riippumattomista syistä.',
  'Ikävä kuulla, ettet pitänyt sohvasta.',
  'Olen pahoillani, että veloitimme korttiasi kahdesti yhdestä lipusta.'
]

export const facts = [
  'Varasto pakkasi lampun {day}, ja siitä lähtien se on ollut kuljetusliikkeellä.',
  'Uunisi termostaatti oli viallinen jo tehtaalta lähtiessään.',
  'Lajittelussa tapahtui virhe.',
  'Teidän olisi pitänyt lukea ehdot ennen tilaamista.',
  'Valitettavasti lahjakorttia ei voi palauttaa.',
  'Kuukausimaksu on {sum} euroa, ja siihen kuuluvat puhelut kotimaassa.',
  'Kuten jo aiemmin totesin, takuu ei kata kulumista.',
  'Tikettisi on eskaloitu kakkostasolle, ja RMA-tiimi käsittelee sen.',
  'Yhteydenottoja tuli viime viikolla poikkeuksellisen paljon, joten jonot olivat pitkät.',
  'Sali on toisessa kerroksessa, ja hissi löytyy naulakoiden takaa.',
  'Takki pestään kolmessakymmenessä asteessa, kuivataan tasossa ja silitetään nurjalta puolelta.',
  'Kuudesta kupista kaksi oli rikki, ja lautaset puuttuivat kokonaan.',
  'Mittari luettiin {day}, ja lukema oli pienempi kuin arviomme.',
  'Akku tietenkin kestää vain, jos sitä lataa oikein.',
  'Asia on käsitelty asianmukaisesti sisäisten menettelytapojemme mukaisesti.',
  'Juna peruttiin, koska radalle oli kaatunut puu rannikon lähellä.',
  'Paikkasi ovat seitsemännessä rivissä käytävän vieressä, ja väliaika kestää kaksikymmentä minuuttia.',
  'Voiteessa on manteleita ja seesamiöljyä, mitä viime vuoden etiketissä ei mainittu.',
  'Ei ole meidän vikamme, että kuljetus myöhästyi.',
  'Tilaus jatkuu joka kevät, ellei sitä peruta {days} päivää ennen, minkä voi tehdä omalla sivulla kirjoittamatta meille tai soittamatta kenellekään.',
  'Poran mukana tuli vanhemman mallin ohje, ja siinä akku laitetaan paikalleen toiselta puolelta.',
  'Avainkortti avaa sivuoven aamukuudesta iltakymmeneen.',
  'TARJOUS PÄÄTTYI EILEN!!',
  'Asentajamme löysi altaan alta haljenneen letkun ja vaihtoi sen uuteen.'
]

export const steps = [
  'Lähetin sinulle uuden vedenkeittimen, ja se tulee {day}.',
  'Palaamme asiaan pian.',
  'Soitan sinulle {day} ennen puoltapäivää ja kerron, mitä korjaamo löysi.',
  'Selvitämme asiaa.',
  'Ole hyvä ja soita toiselle osastollemme.',
  'Palautin {sum} euroa kortillesi, ja rahat näkyvät tililläsi viimeistään {day}.',
  'Teemme parhaamme asian ratkaisemiseksi.',
  'Voit pitää rikkinäisen hyllyn, eikä sinun tarvitse lähettää meille mitään.',
  'Sähköasentajamme tulee {day} yhdeksän ja yhdentoista välillä ja tuo osan mukanaan.',
  'Otan selvää, kuka paketin kuittasi, ja kirjoitan sinulle huomenna.',
  'Kollegani on teihin yhteydessä aikanaan.',
  'Haluatko harmaan, vai palautanko sinulle rahat?',
  'Jos ovi sen jälkeenkin takertelee, soita minulle numeroon 020 555 {days}{days}, niin vaihdamme sen.',
  'Miksi et samalla päivittäisi Premium-pakettiimme?',
  'Pyysin sataman myymälää pitämään sinulle yhden varattuna, ja voit noutaa sen {day}.',
  'Pyydämme ystävällisesti täyttämään oheisen lomakkeen ja palauttamaan sen mitä pikimmin.'
]

export const closing = [
  'Ystävällisin terveisin\n{agent}',
  'Parhain terveisin\n{agent}\nLamppuverstas',
  'Terveisin\n{agent}\nJokirannan Asunnot',
  'Kunnioittavasti\n{agent}',
  'Hyvää viikkoa!\n{agent}',
  'Lämpimin terveisin\n{agent}\nPohjoislaiturin Lautat',
  'Terveisin\nAsiakaspalvelu',
  'Antoisaa näytöstä!\n{agent}\nLipputoimisto',
  'Toivottavasti uusista kupeista on iloa vuosiksi.\n\n{agent}',
  'Älä epäröi ottaa yhteyttä.\n\nAsiakaspalvelu',
  'Mielipiteesi on meille arvokas.\n\nTiimi',
  'Nähdään myymälässä!\n{agent}'
]

export const slots = {
  name: 'Aino Eero Elina Helmi Iiro Jenni Kalle Leena Mikko Noora Oskari Pirjo Raimo Saana Teemu Ulla Väinö Ylva'.split(
    ' '
  ),
  agent: 'Anneli Elias Hanna Ilmari Johanna Kaisa Lauri Mervi Niko Outi Petri Satu'.split(' '),
  day: [
    'maanantaina',
    'tiistaina',
    'keskiviikkona',
    'torstaina 6. maaliskuuta',
    'perjantaina',
    'lauantaina 12. huhtikuuta',
    '3. toukokuuta',
    '14. kesäkuuta'
  ],
  sum: '9 14,50 19 24 38 45,90 60 120 249 1 300'.split(' '),
  days: '10 14 20 21 30 45 60 90'.split(' ')
}
