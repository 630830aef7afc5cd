/** Places that somebody meant to fill in and left, without a template’s brackets: XXX, ____, FIRSTNAME. */

/** One way to leave a place open. */
interface BlankKind {
  /** What the text must hold one of, as it is written or in small letters, before the expression is worth running: some forty of them would cost more than all the rest. */
  needs: readonly string[]
  pattern: RegExp
  /** What says that the same letters are something else, by the words before and after. */
  unless?: {before?: RegExp; after?: RegExp}
}

/** Talk of fields, samples and what a screen says: the letters stand as an example there. */
const aboutFields =
  /(?<![\wåäö])(?:field|placeholder|column|variable|template|example|sample|dummy|format\b|such as|stands? for|means|reads|says|shows|error|kenttä|kentän|kentässä|kentät|sarak|muuttuja|pohja|esimerk|esim|kuten|muodossa|muotoa|muodon|tarkoittaa|lukee|luki\b|näkyy|näkyi|virheilm|malliteks|täyteteks|merkintä)/i
const unit =
  '€|%|euro|eur\\b|pound|dollar|days?\\b|weeks?\\b|hours?\\b|minutes?\\b|months?\\b|working|business|points?\\b|pcs|päivä|arkipäiv|viik|tunti|tunnin|minuu|kuukau|kpl|kappale|sent|prosen|piste|kilo|metri'

const kinds: readonly BlankKind[] = [
  {
    needs: ['xxx'],
    pattern: /(?<![\w-])(?:[A-ZÅÄÖ]{2,5}-)?X{3,12}(?:-X{2,12})?(?![\w-])/g,
    // Roman thirty, and a card number with its digits hidden.
    unless: {
      before:
        /(?:muotoa|muodossa|format|esim|kuten|like|such as)[^\n]{0,20}$|\b(?:bowl|chapter|part|volume|vol\.|act|book|psalm|luku|osa|size|koko)\s$|X{2}[ -]$/i,
      after: /^[ -](?:X{4}[ -])?\d{4}\b/
    }
  },
  {needs: ['xxx'], pattern: /(?<![\w-])x{3,12}(?![\w-])/g, unless: {before: /\n[^\n]{0,24}$/, after: /^\s*(?:\n|$)/}},
  {
    needs: ['x.x', 'x,x', 'x:x', 'x/x', 'nn.nn', 'nn,nn', 'nn:nn', 'nn/nn', '.xx'],
    pattern:
      /(?<![\w.,-])(?:XX?[.,:/]XX?|xx?[.,:/]xx?|NN[.,:/]NN|\d{1,2}\.XX)(?:[.,:/](?:XX|xx|NN|20XX|XXXX|20\d\d))?(?![\w])/g
  },
  {needs: ['x-x', 'x–x'], pattern: /(?<![\w-])[Xx]{1,2}[-–][Xx]{1,2}(?![\w-])/g, unless: {after: /^(?:ray|\s?axis)/i}},
  {needs: ['€x', '$x', '£x', '€ x', '$ x', '£ x'], pattern: /[€$£]\s?[Xx]{1,4}(?!\w)/g},
  {
    needs: ['X', 'xx', '[ ]', '[]'],
    pattern: new RegExp(`(?<!\\d )(?<![\\w-])(?:X|xx|\\[\\s?\\])(?=\\s?(?:${unit}))`, 'g'),
    unless: {before: aboutFields}
  },
  {
    needs: ['XX', 'NN'],
    pattern: /(?<![\w.-])(?:XX|NN)(?![\w-])(?!, \d)/g,
    unless: {before: /\b(?:size|koko|chromosomes?|shows|kromosomi\w{0,4})\s$/i}
  },
  {needs: ['...', '…', '??'], pattern: /(?<=\s)(?:\.{4,40}|…{2,9}|\?{2,9})(?=,|\.?\s\p{Ll})/gu},
  {needs: ['0.0'], pattern: /(?<!\w)0{1,2}\.0{1,2}\.(?:0000|20\d\d)?(?!\w)/g},
  {needs: ['{{'], pattern: /\{\{\s?[\w.]{2,40}(?![\w.\s}])/g},
  {
    needs: ['PÄIVÄMÄÄRÄ', 'KELLONAIKA', 'SUMMA', 'OSOITE', 'LINKKI', 'TUOTENIMI', 'DATE', 'AMOUNT', 'LINK', 'ADDRESS'],
    pattern:
      /(?<![\wÅÄÖ])(?:PÄIVÄMÄÄRÄ|KELLONAIKA|SUMMA|OSOITE|LINKKI|TUOTENIMI|DATE|AMOUNT|LINK|ADDRESS)(?![\wÅÄÖåäö-])/g,
    unless: {before: aboutFields, after: /^:|^[^\n]{0,30}(?:field|kentt|kentä)/i}
  },
  {needs: ['NNN'], pattern: /(?<![\w])N{3,8}(?!\w)/g},
  {needs: ['N.'], pattern: /(?<!\w)N\.\s?N\.(?!\w)/g},
  {
    needs: ['__'],
    pattern: /(?<![\w_])_{2,60}(?![\w_])/g,
    unless: {before: /\b(?:viiva|alaviiva|underscore|sign|line)\w{0,6}\s$/i}
  },
  {needs: ['__'], pattern: /(?<!\w)__[A-Z][A-Z_]{1,30}__(?!\w)/g},
  {
    needs: ['#'],
    pattern: /(?<![\w#])##?[A-ZÅÄÖ_]{0,20}(?:NRO|NUMERO|NIMI|NUMBER|NAME|ID|DATE|PVM|KOODI|CODE)#{0,2}(?![\w#])/g
  },
  {needs: ['todo', 'fixme', 'tktk'], pattern: /(?<!\w)(?:TODO|FIXME|TKTK)(?![\w-])/g},
  {needs: ['todo'], pattern: /(?<![\w-])todo(?=:)/gi},
  {
    needs: ['INSERT', 'ADD', 'LISÄÄ', 'TÄYTÄ', 'TÄYDENNÄ', 'TÄHÄN'],
    pattern: /(?<!\w)(?:INSERT|ADD|LISÄÄ|TÄYTÄ|TÄYDENNÄ|TÄHÄN)\s[A-ZÅÄÖ]{3,20}(?:\s[A-ZÅÄÖ]{3,20}){0,3}(?!\w)/g
  },
  {needs: ['HERE', 'TÄHÄN'], pattern: /(?<!\w)(?:[A-ZÅÄÖ]{3,20}\s){1,3}(?:HERE|TÄHÄN)(?!\w)/g},
  {
    needs: ['YOUR', 'AGENT', 'CUSTOMER', 'ASIAKKAAN', 'TUOTTEEN'],
    pattern: /(?<!\w)(?:YOUR|AGENT|CUSTOMER|ASIAKKAAN|TUOTTEEN)\s(?:NAME|NIMI)(?!\w)/g
  },
  {needs: ['_'], pattern: /(?<!\w)_[A-ZÅÄÖ]{3,20}_(?!\w)/g},
  {
    needs: ['#n/a', '#ref!', '#value!', '#name?'],
    pattern: /#(?:N\/A|REF!|VALUE!|NAME\?)/g,
    unless: {
      before: /\b(?:excel|sheet|cell|formula|solu|kaava|taulukko)\w{0,6}[^\n]{0,30}$/i,
      after: /^[^\n]{0,40}\b(?:means|tarkoittaa|cell|solu|excel)/i
    }
  },
  {
    needs: [' .', ' ,'],
    pattern: /(?<=\b(?:is|are|of|to|at|for|by|number|on|ovat|numero|osoitteeseen|klo|kello|summa)\s)[.,](?=\s|$)/g
  },
  {
    needs: ['lorem'],
    pattern: /(?<!\w)lorem ipsum(?: dolor(?: sit amet)?)?(?![\w-])(?! -)/gi,
    unless: {before: aboutFields, after: aboutFields}
  },
  {
    needs: ['undefined', 'NaN', '[object'],
    pattern: /(?<![\w./-])(?:undefined|NaN|\[object Object\])(?![\w.-])/g,
    unless: {
      before: /\b(?:is|are|was|be|remains?|left|an|says|showed|shows|näkyy|lukee|on)\s["“”]?$/i,
      after: aboutFields
    }
  },
  {
    needs: ['null', 'none'],
    pattern:
      /(?<=\b(?:dear|hi|hello|hey|hei|moi|hyvä|order|tilaus|customer|asiakas|mr|ms)\s)(?:null|None|NULL)(?![\w.-])/gi,
    unless: {after: /^\s(?:of|and)\b/}
  },
  {
    needs: ['NAME', '_DATE', '_NUMBER', 'ORDERNUMBER', 'NIMI', 'NRO', 'NUMERO', 'PVM'],
    pattern:
      /(?<![\w*|])[A-ZÅÄÖ_]{0,20}(?:FIRST ?NAME|LAST ?NAME|FULL ?NAME|_NAME|FNAME|LNAME|USERNAME|CUSTOMERNAME|_DATE|_NUMBER|ORDERNUMBER|ETUNIMI|SUKUNIMI|ASIAKASNIMI|NIMI|_?NRO|NUMERO|_PVM|PVM)(?![\w*|-])/g,
    unless: {before: aboutFields, after: aboutFields}
  },
  {
    needs: ['_'],
    pattern: /(?<!\w)[A-Z]{2,20}_[A-Z]{2,20}(?:_[A-Z]{2,20})?(?!\w)/g,
    unless: {before: aboutFields, after: aboutFields}
  },
  {
    needs: ['name', 'nimi'],
    pattern:
      /(?<=\b(?:dear|hi|hello|hey|hei|moi|moikka|terve|hyvä|arvoisa)\s)@?(?:(?:mr|ms|mrs|herra|rouva)\.?\/?){0,3}\s?(?:customer |asiakkaan )?(?:first ?name|last ?name|surname|name|etunimi|sukunimi|nimi)(?:\s(?:last ?name|surname|sukunimi))?(?=\s{0,3}[,!.:\n]|$)/gi
  },
  {
    needs: ['herra/rouva', 'rouva/herra', 'mr/mrs', 'mr/ms', 'mrs/mr'],
    pattern:
      /(?<!\w)(?:herra\/rouva|rouva\/herra|mr\/mrs|mr\/ms|mrs\/mr)\s(?:sukunimi|surname|last ?name|nimi|name)(?!\w)/gi
  },
  {
    needs: ['herra/rouva', 'rouva/herra', 'mr/mrs', 'mr/ms', 'mrs/mr'],
    pattern: /(?<=\b(?:dear|arvoisa|hyvä)\s)(?:herra\/rouva|rouva\/herra|mr\/mrs|mr\/ms|mrs\/mr)(?!\w)/gi
  },
  {
    needs: ['CUSTOMER', 'CLIENT', 'ASIAKAS', 'USER', 'GUEST', 'PATIENT'],
    pattern: /(?<=\b(?:Dear|Hi|Hello|Hei|Moi|Hyvä|Arvoisa)\s)(?:CUSTOMER|CLIENT|ASIAKAS|USER|GUEST|PATIENT)(?!\w)/g
  },
  {
    needs: ['X', 'NN', 'xx', ' nn', '\nnn'],
    pattern:
      /(?<=\b(?:klo|kello|nro|numero|number|no\.|order|viikolla|vko|week|room|huone|huoneessa|noin|about|sum|hinta|laiturilta|gate|platform)\s)(?:XX?|xx|NN|nn)(?![\w-])/g
  },
  {
    needs: ['nimi', 'nimesi', 'name'],
    pattern:
      /(?<=(?:terveisin|regards|wishes),?\s{1,3})\[?(?:oma nimi|nimesi|etunimi|nimi|your name|name)(?:\s(?:sukunimi|surname))?\]?(?=\s|$)/gi
  },
  // “@customer” and “@name” are handles that people have.
  {needs: ['@'], pattern: /(?<![\w.])@(?:nimi|etunimi|firstname|first_name)(?![\w@.-])/gi},
  {
    needs: ['meikäläinen', 'testaaja', 'esimerkki', 'john', 'jane', 'bloggs'],
    pattern:
      /(?<!\w)(?:(?:matti|maija|teppo|erkki)\s(?:meikäläinen|testaaja|esimerkki)|(?:john|jane)\sdoe|joe bloggs)(?!\w)/gi,
    unless: {before: aboutFields, after: aboutFields}
  },
  {
    needs: ['pp.kk', 'dd.mm', 'dd/mm', 'dd-mm', 'yyyy-mm', 'vvvv-kk', 'hh:mm', 'hh.mm'],
    pattern: /(?<![\w.(])(?:pp\.kk\.(?:vvvv)?|dd[./-]mm(?:[./-]yy(?:yy)?)?|yyyy-mm-dd|vvvv-kk-pp|hh[:.]mm)(?![\w-])/gi,
    unless: {
      before: /\b(?:muodo|format|form\b|muoto|kirjoita|syötä|anna|merkitse|write|type|enter|as\b)/i,
      after: /^[^\n]{0,40}\b(?:muodo|format|muoto)/i
    }
  }
]

/**
 * Finds places left open.
 *
 * @param text the text
 */
export function findBlanks(text: string): {start: number; end: number}[] {
  const found: {start: number; end: number}[] = []
  const low = text.toLowerCase()
  for (const kind of kinds) {
    // An expression is made when it is asked for: not before it is needed.
    if (!kind.needs.some((need) => text.includes(need) || low.includes(need))) continue
    const {pattern, unless} = kind
    for (const match of text.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (unless?.before?.test(text.slice(Math.max(0, start - 60), start))) continue
      if (unless?.after?.test(text.slice(end, end + 60))) continue
      found.push({start, end})
    }
  }
  return found
}
