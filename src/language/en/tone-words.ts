/**
 * English words that carry the tone of a sentence whatever its matter is: `npm run train` reads them, and packs them with the
 * weights that it learns. All other words count as gaps in the frames, or as their endings.
 */
export const frameWords = `a about actually after again against ah all already also although always am an and another any anybody anyone anything
anyway are as at barely be because been before being between bit but by can certainly clearly come could course dear
did do does doing done down during each else enough even ever every everybody everyone everything few fewer first for
frankly from gave get give go got had hardly has have having he her here hers him his honestly how however i if in
instead into is it its just knew know known last least less let like little long look lot made make many may maybe me
merely might mine more most much must my naturally need neither never next no nobody none nor normally not nothing now
obviously of off often oh on once one ones only onto or other others otherwise ought our ours ourselves out over own
per perhaps please possibly probably purely quite rather read really rest said same saw say says scarcely see seen
shall she should simply since so some somebody someone something sometimes sorry still such surely take tell than
thank thanks that the their them then there these they think this those though thought three through till to today
told tomorrow too took twice two under understand unless until up us usually very via want was we well were what
whatever when where whereas whether which while who whoever whom whose why will with within without would yes
yesterday yet you your yours yourself yourselves`

/** Endings that tell what kind of word a gap is, without vowel harmony. */
export const frameEndings = 'ing ed ly tion tions ment ness est er able ible less ful en s y'
