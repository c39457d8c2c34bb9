import { fold } from '../../kernel/fold.ts'
import { own } from '../../kernel/own.ts'
import { quoted, type Reading, reader, reads, unreadable } from './reading.ts'
import { splitName } from './split-name.ts'

export type Civility = 'madame' | 'monsieur'

export interface PersonName {
  /** Only when the cell says it: never guessed from a first name. */
  readonly civility: Civility | null
  readonly firstName: string | null
  readonly lastName: string
}

const civilities: Readonly<Record<string, Civility>> = {
  madame: 'madame',
  mme: 'madame',
  mlle: 'madame',
  mademoiselle: 'madame',
  monsieur: 'monsieur',
  m: 'monsieur',
  mr: 'monsieur',
}

/** « Mme », « M. », « Monsieur ». */
export const readCivility = reader((text): Reading<Civility> => {
  const civility = civilityOf(text)
  return civility === null ? unreadable(`${quoted(text)} n’est pas une civilité`) : reads(civility)
})

const civilityOf = (word: string): Civility | null => {
  const key = fold(word).replace(/\.$/, '')
  return own(civilities, key) ?? null
}

/** A first or a last name in a column of its own: « M. ORMOY » is a Mr ORMOY. */
export const readNamePart = reader((text): Reading<{ readonly civility: Civility | null; readonly name: string }> => {
  const { civility, name } = withoutCivility(text.trim())
  // « Monsieur » alone, or somebody called M.: what stands there is the name.
  return /\p{L}/u.test(name) && name !== text.trim()
    ? reads({ civility, name })
    : reads({ civility: null, name: text.trim() })
})

const several = /\s(?:et|&|\+)\s|[/;\n]|,.*,/i

/** « Mme DUVAL Jeanne », « Jeanne DUVAL (directrice) », « Duval, Jeanne »: see `splitName`. */
export const readPersonName = reader((text): Reading<PersonName> => {
  const written = text.trim()
  if (several.test(written)) return unreadable('il y a plusieurs personnes dans la cellule')
  const { civility, name: addressed } = withoutCivility(written)
  const { asides, name } = withoutAsides(addressed)
  if (!/\p{L}/u.test(name)) return unreadable('il manque le nom')
  if (office.test(name)) return unreadable(`${quoted(name)} est une fonction, et non un nom`)
  const { firstName, lastName, isSure } = splitName(name)
  return reads(
    { civility, firstName: firstName === '' ? null : firstName, lastName },
    ...asides.map((aside) => `${quoted(aside)} n’est pas repris`),
    isSure ? null : 'le nom et le prénom sont à vérifier',
  )
})

/** « Monsieur le Maire », « la Directrice »: who holds an office, without a name. */
const office =
  /^(?:le |la |l['’])(?:[\p{L}-]+ )?(?:[Mm]aire|[Aa]djointe?|[Pp]r[ée]sidente?|[Dd]irect(?:eur|rice)|[Rr]esponsable|[Ss]ecr[ée]taire|[Rr][ée]f[ée]rente?|[Cc]harg[ée]e?|[Pp]r[ée]f[èe]te?)\b/u

/** The civility, at either end, in parentheses or not. */
const withoutCivility = (text: string): { readonly civility: Civility | null; readonly name: string } => {
  const [, first = '', afterFirst = ''] = /^(\S+)\s+(.*)$/s.exec(text) ?? []
  const [, beforeLast = '', last = ''] = /^(.*\S)[\s,]+\(?([^\s()]+)\)?$/s.exec(text) ?? []
  const [atStart, atEnd] = [civilityOf(first), civilityOf(last)]
  if (atStart !== null) return { civility: atStart, name: afterFirst }
  return atEnd === null
    ? { civility: civilityOf(text), name: text }
    : { civility: atEnd, name: beforeLast.replace(/,$/, '') }
}

/** Titles, what is in parentheses, and a function after a comma: it begins with a small letter. */
const aside = /^(?:[Dd]r|[Dd]octeur|[Pp]r|[Pp]rofesseur|[Mm]e|[Mm]aître)\.?(?=\s+\S)|\([^()]*\)|,\s*\p{Ll}.*$/gu

const withoutAsides = (text: string): { readonly asides: readonly string[]; readonly name: string } => ({
  asides: (text.match(aside) ?? []).map((found) => found.replace(/^[(,]\s*|\)$/g, '')),
  name: text.replace(aside, ' ').replace(/\s+/g, ' ').trim(),
})
