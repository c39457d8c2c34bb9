const noBreakSpace = '\u00a0'

const months = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'
const units =
  'ans?|mois|jours?|semaines?|heures?|h|minutes?|min|secondes?|s|€|euros?|k€|M€|km|m|cm|mm|kg|g|Ko|Mo|Go|points?|pt'

/** Each matches one ordinary space, and only it, that must not end a line. */
const boundSpaces: readonly RegExp[] = [
  / (?=[:;?!»%])/g,
  /(?<=«) /g,
  // A line never opens with a spaced dash.
  /(?<=\S) (?=[–—](?:\s|$))/g,
  new RegExp(`(?<=\\b\\d{1,2}(?:er)?) (?=(?:${months})(?!\\p{L}))`, 'giu'),
  new RegExp(`(?<=(?<!\\p{L})(?:${months})) (?=\\d{4}\\b)`, 'giu'),
  // « 70 ans et plus » is a national label: written as the nation writes it.
  new RegExp(`(?<=\\d) (?=(?:${units})(?![\\p{L}\\d])(?! et plus))`, 'gu'),
  // « 4 pour, 1 contre »: in a narrow cell, a vote is not parted from its figure.
  /(?<=(?<![\d\u00a0,.])\d{1,3}) (?=(?:pour|contre)\s*(?:[,;.)/»]|$|et )|(?:abstentions?|voix)(?!\p{L}))/gu,
  /(?<=\d[ \u00a0]h) (?=\d\d\b)/g,
  /(?<=(?<!\p{L})(?:M\.|MM\.|Mme|Mmes|Mlle|Dr)) (?=\p{Lu})/gu,
  /(?<=(?<!\p{L})(?:n°|page|axe|axe prioritaire|action|étape)) (?=\d)/giu,
]

/**
 * French typography: the ordinary spaces that must not end a line become U+00A0. Nothing is added, removed or
 * rewritten, so the answer has the length of the text. Keys, codes, addresses and national labels are not to be given.
 */
export const withNoBreakSpaces = (text: string): string =>
  text.includes(' ') ? boundSpaces.reduce((bound, space) => bound.replace(space, noBreakSpace), text) : text

/** The apostrophe that French prints, where a keyboard gives the straight one: « l’accueil ». The answer has the length of the text. */
export const withApostrophes = (text: string): string => text.replaceAll(/(?<=\p{L})'(?=[\p{L}\p{N}«])/gu, '’')

export const sentenceCase = (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)

/** As it is inside a sentence: « Le lieu a fermé » becomes « le lieu a fermé ». */
export const innerCase = (text: string): string => text.charAt(0).toLocaleLowerCase('fr') + text.slice(1)
