/**
 * Finnish words that carry the tone of a sentence whatever its matter is: `npm run train` reads them, and packs them with the
 * weights that it learns. All other words count as gaps in the frames, or as their endings.
 */
export const frameWords = `ai aikana aina ainoastaan aivan alla anteeksi asti edes ehkä ei eikä eivät eivätkä eli ellei ellet emme emmekä en
enemmän eniten enkä ennen ennenkuin enää et etkä ette ettei ettekä että harva he hei heidän heille heitä heti hieman
hiukan hyvin hän hänelle hänen häntä ihan ikinä ilman ilmeisesti itse itsestään ja jaa jo johdosta johon joiden joissa
joista joita joka jokainen jokaiselle jokaisen jokin joku jolla jolle jolloin jolta jonka jonkun joo jopa jos joskus
jossa josta jota jotain jotakin joten jotka jotta juuri jälkeen kai kaiken kaikilla kaikille kaikki kaikkia kaksi
kannattaa kannattaisi kanssa kautta kenelle kenellekään kenen kenenkään kenties kesken ketä ketään kiitos kohdalla
kolme koska koskaan kovin kuin kuinka kuitenkin kuka kukaan kun kunhan kuten kuulu kuuluisi kuuluu kyllä kyse kysymys
lienee liian lisäksi luultavasti me meidän meidät meille meillä meiltä meitä melko mihin mihinkään miksi mikä mikäli
mikään milloin millä minkä minua minulla minulle minun minut minä missä missään mistä mistään miten mitä mitään monet
moni monta muiden muilla muille muita mukaan mulle mun mutta muu muut muutama muutamaa muutaman muuten myös mä ne
niiden niihin niin niinkin niinku niissä niistä niitä nimittäin no noh noi noin noita nuo nyt näiden näin näissä
näistä näitä nämä oikeastaan oikeasti ole olemme olen olet olette oleva olevan oli olimme olin olisi olisimme olisin
olisit olisitte olisivat olit olitte olivat olla ollaan olleen olleet ollut oma omaa oman omasta omat on onhan osalta
ovat paljon pari pelkkä pelkkää pelkän pienen pienestä pieni pientä piti pitäisi pitänyt pitää puolella puolesta
päällä saa saakka saamme saan saanut saat saatte sai se sekä selvästi selvää sen sentään siihen siinä siis siitä
sijaan sijasta siksi sille silloin sillä silti siltä sinua sinulla sinulle sinulta sinun sinut sinä sisällä sitten
sitä suinkaan sulle sun sä taas tai takia te teidän teidät teille teillä teiltä teitä tietenkin tietysti todella toi
toinen toisen toista toki tosi tosin tulee tuli tulisi tullut tuo tuon tuossa tuosta tuota tuskin tuskinpa tähän tälle
tällä tältä tämä tämän tässä tästä tätä täytyi täytyy tää ulkopuolella usein vaan vai vaikka vain varmaan varmasti
varsin varten vasta vielä voi voimme voin voinut voisi voisimme voisit voisitte voit voitte voivat vuoksi vähemmän
vähän yhden yhtä yksi älkää älä`

/** Endings that tell what kind of word a gap is, without vowel harmony. */
export const frameEndings =
  'isimme isitte isivat imme itte mme tte vat nne nsa taisiin taan ttiin tiin isi isit neet nut ssut ttu ssa sta lla lta lle ksi maan malla matta minen misen essa kaa mpi mpaa sti ton si ni iden jen ja ita en an in on aa ta t n'
