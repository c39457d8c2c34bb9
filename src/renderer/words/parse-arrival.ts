/** Someone as typed in one line: « NOISETTE Clémentine, Centre social ». */
export interface Arrival {
  readonly lastName: string
  readonly firstName: string
  readonly structure: string
}

/**
 * Reads a name the way sheets write it: words in capitals are the last name; without capitals, the first word is the
 * first name; in small letters only, nothing tells. What follows the first comma is the structure. Nothing is guessed
 * beyond that: each part can be mended.
 */
export const parseArrival = (typed: string): Arrival => {
  const [name = '', ...rest] = typed.split(',')
  const words = name.trim().split(/\s+/).filter(Boolean)
  const structure = rest.join(',').trim()
  const capitals = words.filter(isCapitals)
  if (capitals.length > 0 && capitals.length < words.length)
    return { lastName: capitals.join(' '), firstName: words.filter((word) => !isCapitals(word)).join(' '), structure }
  const isHasty = name === name.toLocaleLowerCase('fr')
  if (words.length < 2 || capitals.length > 0 || isHasty) return { lastName: words.join(' '), firstName: '', structure }
  return { lastName: words.slice(1).join(' '), firstName: words[0] ?? '', structure }
}

/** « NOM », « D’ARC », « LE »: at least two letters, all of them capitals; an initial is not a last name. */
const isCapitals = (word: string): boolean => {
  const letters = word.match(/\p{L}/gu) ?? []
  return letters.length > 1 && word === word.toLocaleUpperCase('fr')
}
