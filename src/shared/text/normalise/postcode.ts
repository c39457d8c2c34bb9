import { quoted, type Reading, reader, reads, unreadable } from './reading.ts'

export interface PostcodeCell {
  /** Five figures. */
  readonly postcode: string
  /** The commune written beside it, without its CEDEX. */
  readonly commune: string | null
}

/** « 00 » is the armies'. */
const plain = /^(?!00000)(?:[0-8]\d|9[0-578])\d{3}$/
const number = /^(\d{4,5})[.,]0+$/
const alone = /(?<![\d.,])(?:F-?)?(\d{2}[\s.]\d{3}|\d{4,5})(?![\d]|[.,]\d)/g
const cedex = /\bcedex\b(?:\s*\d{1,2}\b)?/gi

/** « 69400 », « 69 400 », « 1000 » (a spreadsheet took its zero), « 69400 Villefranche », « 69653 Villefranche CEDEX ». */
export const readPostcode = reader((text): Reading<PostcodeCell> => {
  const trimmed = text.trim()
  if (plain.test(trimmed)) return reads({ postcode: trimmed, commune: null })
  if (/^(?:2[AB]|97\d|98\d)\d{2,3}$/i.test(trimmed) && /[AB]/i.test(trimmed))
    return unreadable('c’est un code INSEE, et non un code postal')
  if (/^\d[.,]\d+E\+?0?\d$/i.test(trimmed)) return unreadable('un tableur a arrondi ce code postal')
  const written = trimmed.replace(number, '$1')
  const codes = [...written.matchAll(alone)]
  const [first, second] = codes
  if (first?.[1] === undefined) return unreadable('un code postal a cinq chiffres')
  if (second !== undefined && !isCedexNumber(written, second.index))
    return unreadable('il y a plusieurs codes postaux dans la cellule')
  return withCommune(first[1].replace(/\D/g, ''), written.replace(first[0], ' '))
})

const isCedexNumber = (text: string, index: number): boolean => /cedex\s*$/i.test(text.slice(0, index))

const withCommune = (figures: string, beside: string): Reading<PostcodeCell> => {
  const postcode = figures.padStart(5, '0')
  if (!plain.test(postcode)) return unreadable(`${quoted(postcode)} n’est pas un code postal français`)
  const commune = beside
    .replace(cedex, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;/()–-]+|[\s,;/()–-]+$/g, '')
  return reads(
    { postcode, commune: commune === '' ? null : commune },
    figures.length === 4 ? 'le zéro du début, perdu par un tableur, est rétabli' : null,
  )
}
