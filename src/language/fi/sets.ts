import {blameSets} from './blame.ts'
import {excuseSets} from './excuses.ts'
import {faultSets} from './faults.ts'
import {verbSets} from './verbs.ts'
import {worthSets} from './worth.ts'

/** Named sets of Finnish words and phrases, used as `@name` in phrases. */
export const sets: Readonly<Record<string, string>> = {
  ...worthSets,
  ...verbSets(),
  ...faultSets,
  ...excuseSets,
  ...blameSets,
  minä: '(minä|me|itse|meidän|meillä|meiltä|minun|minulla)',
  tosi: '(todella|tosi|hyvin|erittäin|kovasti|oikein|syvästi|vilpittömästi|aidosti|suuresti|hirveän|hirmu|valtavan|erityisen|kovin|aivan|ihan|todellakin|niin)',
  sinun:
    '(sinä|sinun|sinua|sinulla|sinulle|sinulta|sinussa|sinusta|sinuun|sinut|te|teidän|teitä|teillä|teille|teiltä|teissä|teistä|teihin|teidät)',
  luku: '(#|yhden|kahden|kolmen|neljän|viiden|kuuden|seitsemän|kahdeksan|yhdeksän|kymmenen|kahdentoista|neljäntoista|viidentoista|kahdenkymmenen|parin|muutaman|yksi|kaksi|kolme|neljä|viisi|kuusi|pari|puolen|puolentoista|kahdessa|parissa|yhdessä|kolmessa|muutamassa|neljässä|viidessä|seitsemässä|kahdeksassa|kymmenessä)',
  aika: '(n:sekunti/sekunni|n:minuutti/minuuti|n:tunti/tunni|n:päivä/päivi|n:arkipäivä/arkipäivi|n:työpäivä/työpäivi|n:pankkipäivä/pankkipäivi|n:vuorokausi/vuorokaude/vuorokaut|n:viikko/viiko|n:kuukausi/kuukaude/kuukaut|n:vuosi/vuode/vuot|n:viikonloppu/viikonlopu|arkipv|vrk|pv|pvä|min|h|vko|vk|kk|tuntia|tunnin|arkip|n:vartti/varti)',
  päivänä:
    '(maanantai*|tiistai*|keskiviikko*|keskiviiko*|torstai*|perjantai*|lauantai*|sunnuntai*|viikonloppuna|joulun*|juhannuksena|pääsiäisenä|ma|ti|ke|to|pe|la|su)',
  kuukausi:
    '(tammiku*|helmiku*|maalisku*|huhtiku*|toukoku*|kesäku*|heinäku*|eloku*|syysku*|lokaku*|marrasku*|jouluku*)',
  haitta:
    '(n:haitta/haita/haittoj/haitoi|n:vaiva/vaivo/vaivoj|n:mielipaha|n:harmi/harmei/harmej|n:epämukavuus/epämukavuude/epämukavuut|n:hankaluus/hankaluude/hankaluut/hankaluuks|n:pettymys/pettymykse/pettymyks|n:ärtymys/ärtymykse|n:harmistus/harmistukse|n:huoli/huole/huolt|n:stressi/stress|n:turhautumi/turhautumis|n:kiusa|n:vaivannäkö/vaivannäö|n:häiriö/häiriöi|n:ikävyys/ikävyyde/ikävyyks|n:murhe/murhee|n:mieliharmi|n:epätietoisuus/epätietoisuude/epätietoisuut)',
  vika: '(n:virhe/virhee/virhei|*virhe*|n:vika/via/vioi|n:viive/viivee|*viive*|n:viivästys/viivästykse/viivästyks|*viivästy*|n:myöhästymi/myöhästymis|n:häiriö|*häiriö*|n:katko/katkoi/katkos/katkokse|*katko*|n:ongelma/ongelmi|*ongelma*|n:sekaannus/sekaannukse/sekaannuks|n:erehdys/erehdykse|n:puute/puuttee/puuttei|n:vaurio|n:vahinko/vahingo|n:moka/mok|n:kömmähdys/kömmähdykse|n:sähläys/sähläykse|n:laiminlyönti/laiminlyönni|n:unohdus/unohdukse|n:odotus/odotukse|n:peruutus/peruutukse|n:peruuntumi/peruuntumis|n:reklamaatio|n:valitus/valitukse)'
}
