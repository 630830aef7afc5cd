/**
 * Endings that only speech has, on words that no list can hold: valokuvaks, stressii, pitäis, unohtanu. The last three
 * letters tell; “-lais” ends the first part of a compound.
 */
export const spokenEnding =
  /^[adehijklmnoprstuvyäö]{2,24}(?:[aeiouyäö]ks|(?:tt|ss|kk|pp|ll|mm|rr)ii|[^l][aä]is(?:ko|kö)?|[dhjklmnprstv](?:[aou]nu|[äöy]ny))$/
