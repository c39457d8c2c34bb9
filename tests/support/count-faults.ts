/** What is written of none, of one, of two and of many. */
export const counts = [0, 1, 2, 1000]

/** As they are of one and of several, or the end of another word. */
const withS = /^(?:fois|mois|plus|pas|dans|sans|jamais|des|avis|cas|temps)$/

/** What is no French in a sentence that counts. */
export const faultsOf = (text: string): readonly string[] => [
  ...[...text.matchAll(/(?<![\p{L}\d,\u00a0])(?:0|1|aucune?|une?)[ \u00a0](\p{L}+[sx])(?!\p{L})/giu)]
    .filter(([, word = '']) => !withS.test(word))
    .map(([found]) => found),
  ...(text.match(/(?<!\p{L})(?:de|que|le|la|ne|se|je) (?!onz|oui|un sur)[aeiouyéèêàâîôû]\p{L}*/giu) ?? []),
  ...(text.match(/(?<!\p{L})(?:les|des|ces) (?:0|1|une?|zéro)(?![\p{L}\d\u00a0])/giu) ?? []),
  ...(text.match(/(?<!\d)\d{4,}|\d \d{3}/g) ?? []).filter((found) => found !== '2026'),
  ...(text.match(/ {2}|\u00a0 | \u00a0/g) ?? []),
]
