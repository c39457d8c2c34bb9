import type { Place } from '#shared/records/records.ts'

/** Whom and where a letter goes. */
export interface Recipient {
  readonly name: string
  /** « Madame Mirabelle DOUCEBRISE »; `null`: to the structure as such. */
  readonly person: string | null
  readonly address: Pick<Place, 'street' | 'addressExtra' | 'postcode' | 'commune'>
}

/** La Poste reads six lines of 38 signs, the last ones in capitals without accent nor punctuation (norm XP Z10-011). */
const mostLines = 6
const longestLine = 38

/** `cut`: something did not fit. */
export interface PostalLines {
  readonly lines: readonly string[]
  readonly cut: boolean
}

/** The lines of an envelope, from the name to the town; `null` without a postcode and a commune. */
export const postalLines = ({ name, person, address }: Recipient): PostalLines | null => {
  const { street, addressExtra, postcode, commune } = address
  if (postcode === null || commune === null) return null
  const parts = [
    { text: person, lines: 1 },
    { text: addressExtra && sorted(addressExtra), lines: 1 },
    { text: street && sorted(street), lines: 2 },
    { text: `${postcode} ${sorted(commune)}`, lines: 1 },
  ].flatMap(({ text, lines }) => (text ? [inLines(text, lines)] : []))
  const room = mostLines - parts.reduce((sum, { lines }) => sum + lines.length, 0)
  const all = [inLines(name, Math.min(2, room)), ...parts]
  return { lines: all.flatMap(({ lines }) => lines), cut: all.some(({ cut }) => cut) }
}

/** As sorting machines read: capitals, no accent, no sign; roads by their postal short names where a line is too long. */
const sorted = (text: string): string => {
  const capitals = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .toUpperCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .replace(/\bSAINT(E?)\b/g, 'ST$1')
    .trim()
  return capitals.length <= longestLine
    ? capitals
    : capitals.replace(/\p{L}+/gu, (word) => shortNames[word as keyof typeof shortNames] ?? word)
}

const shortNames = {
  ALLEE: 'ALL',
  AVENUE: 'AV',
  BATIMENT: 'BAT',
  BOULEVARD: 'BD',
  CHEMIN: 'CHE',
  COMMANDANT: 'CDT',
  DOCTEUR: 'DR',
  ESPLANADE: 'ESP',
  FAUBOURG: 'FG',
  GENERAL: 'GAL',
  IMMEUBLE: 'IMM',
  IMPASSE: 'IMP',
  LOTISSEMENT: 'LOT',
  MARECHAL: 'MAL',
  PASSAGE: 'PAS',
  PLACE: 'PL',
  PRESIDENT: 'PDT',
  PROFESSEUR: 'PR',
  QUARTIER: 'QUA',
  RESIDENCE: 'RES',
  ROUTE: 'RTE',
  SQUARE: 'SQ',
} as const

/** Cut between words, in so many lines at most. */
const inLines = (text: string, most: number): PostalLines => {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= longestLine) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  const kept = lines.slice(0, most).map((line) => line.slice(0, longestLine).toWellFormed())
  return { lines: kept, cut: lines.length > most || lines.some((line) => line.length > longestLine) }
}
