import { fold } from '#shared/kernel/fold.ts'

/** Someone whose last name is written in capitals after a civility or a first name. */
export interface KnownName {
  readonly lastName: string | null
  readonly firstName: string | null
}

/** So many signs before the one that is typed go, and this stands in their place and in its own. */
export interface Retyped {
  readonly back: number
  readonly put: string
}

/**
 * What French typography makes of a sign as it is typed: an apostrophe, guillemets and their spaces, the space before a double
 * sign or after « n° », « 2e », NOM. `null`: it stays as it is.
 * @param before the words of the paragraph before it
 */
export const frenchTyped = (before: string, sign: string, names: readonly KnownName[]): Retyped | null => {
  if (sign === "'") return /\p{L}$/u.test(before) ? put('’') : null
  if (sign === '"') return guillemet(before)
  if (/[;:!?»]/.test(sign) && /\S $/.test(before)) return { back: 1, put: `${noBreakSpace}${sign}` }
  if (sign === ' ' && /«$|(?<!\p{L})n°$/iu.test(before)) return put(noBreakSpace)
  const word = endsWord.test(sign) ? (ordinal(before) ?? capitals(before, names)) : null
  return word === null ? null : { back: word.back, put: `${word.put}${sign}` }
}

const noBreakSpace = '\u00a0'

const endsWord = /^[\s,.;:!?)»]$/

const put = (words: string): Retyped => ({ back: 0, put: words })

/** Inches are not quoted. */
const guillemet = (before: string): Retyped | null => {
  if (/\d$/.test(before)) return null
  return put(/(?:^|[\s(«[’'-])$/.test(before) ? `«${noBreakSpace}` : `${noBreakSpace}»`)
}

/** « 2ème » → « 2e », « 1ère » → « 1re ». */
const ordinal = (before: string): Retyped | null => {
  const [, first, others] = /(?<![\d\p{L}])(?:1(ère|ere)|\d+(i?[èe]me))$/u.exec(before) ?? []
  if (first !== undefined) return { back: first.length, put: 're' }
  return others === undefined ? null : { back: others.length, put: 'e' }
}

const civilities = new Set(['m.', 'mm.', 'mme', 'mmes', 'mlle', 'monsieur', 'madame'])

/** The last name of someone known, after what tells that it is one. */
const capitals = (before: string, names: readonly KnownName[]): Retyped | null => {
  for (const { lastName, firstName } of names) {
    const length = lastName?.length ?? 0
    const typed = before.slice(-length)
    const ahead = before.slice(0, -length)
    if (length < 2 || typed.length < length || fold(typed) !== fold(lastName ?? '') || !/\s$/.test(ahead)) continue
    const shown = typed.toLocaleUpperCase('fr')
    if (shown === typed) return null
    // « qu’Aurore », « d’Aurore »
    const lead = fold(ahead).replaceAll(/['’]/g, ' ')
    const isLed =
      civilities.has(lead.split(' ').at(-1) ?? '') || (firstName !== null && ` ${lead}`.endsWith(` ${fold(firstName)}`))
    if (isLed) return { back: length, put: shown }
  }
  return null
}
