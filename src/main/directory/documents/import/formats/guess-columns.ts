import type { ImportTarget } from '#shared/contract/directory/directory-import.ts'
import { asksUnder, type ColumnGuess } from '#shared/contract/import-contract.ts'
import type { SourceTable } from '#shared/text/source-table.ts'
import { type WeekDay, weekDays } from '../week.ts'
import { contactNumber, countPeople, namePart, withoutNumber } from './contacts.ts'
import { areNames, fitOf, leastFit, targetByValues } from './fits.ts'
import { headerPatterns, isAboutPerson, namesPerson, saysSomethingElse } from './header-patterns.ts'
import { headerWords } from './header-words.ts'
import { withMailOwners } from './mail-owner.ts'

/** What a column is taken for, by its header and its values together. */
type Guess = ColumnGuess<ImportTarget>

/** Lines that a column is judged by. */
const sampled = 200

/**
 * What each column of a list is taken for, `null` for nothing: what each header may mean is weighed by what stands under
 * it, and the surest are taken first, each target once. A telephone or a mail address is the person's when it stands
 * after the person's name, unless the addresses themselves say otherwise.
 */
export const guessColumns = (table: SourceTable, header: number): readonly (Guess | null)[] => {
  const known = guessed.get(table) ?? new Map<number, readonly (Guess | null)[]>()
  guessed.set(table, known)
  const guesses = known.get(header) ?? guess(table, header)
  known.set(header, guesses)
  return guesses
}

/** A file that waits is asked about at each choice that is made of it. */
const guessed = new WeakMap<SourceTable, Map<number, readonly (Guess | null)[]>>()

const guess = (table: SourceTable, header: number): readonly (Guess | null)[] => {
  const { names, columns } = columnsOf(table, header)
  const bare = (table.lines[header]?.cells ?? []).map((cell) => headerWords(withoutGroup(cell)))
  const candidates = withStreetNumber(candidatesOf(names, bare, columns), names, columns)
  const chosen = assigned(candidates, names)
  return named(withOwners(chosen, columns), names, columns)
}

/** What is taken without asking. */
export const takenTargets = (guesses: readonly (Guess | null)[]): readonly (ImportTarget | null)[] =>
  guesses.map((guess) => (guess !== null && guess.confidence >= asksUnder ? guess.target : null))

interface Columns {
  /** The words of each header; none of a column that the national geocoder added. */
  readonly names: readonly string[]
  /** The cells of each. */
  readonly columns: readonly (readonly string[])[]
}

const columnsOf = (table: SourceTable, header: number): Columns => {
  const written = (table.lines[header]?.cells ?? []).map(headerWords)
  const lines = table.lines.slice(header + 1, header + 1 + sampled)
  const prefix = sharedPrefix(written.filter((name) => !isGeocoded(name)))
  const own = (name: string): string => (name.startsWith(prefix) ? name.slice(prefix.length) : name)
  return {
    names: written.map((name) => (isGeocoded(name) ? '' : own(name))),
    columns: written.map((name, at) => (isGeocoded(name) ? [] : lines.map(({ cells }) => cells[at] ?? ''))),
  }
}

/** « result_name », « ban_city »: what the national geocoder adds is about the address that it found. */
const isGeocoded = (name: string): boolean => /^(?:result|ban|geocod\w*) /.test(name)

/** « c_nom », « c_adresse »: a letter before nearly all headers says nothing. */
const sharedPrefix = (names: readonly string[]): string => {
  const prefixes = names.flatMap((name) => /^\p{L} (?=.)/u.exec(name)?.[0] ?? [])
  const [[letter, shared] = ['', []]] = [...Map.groupBy(prefixes, (one) => one)].toSorted(
    ([, a], [, b]) => b.length - a.length,
  )
  return names.length > 3 && shared.length >= names.length * most ? letter : ''
}

const most = 0.8

type Candidates = readonly (readonly Guess[])[]

/** « Offre – Public » without what stands over it and its neighbours: see `merge-header.ts`. */
const withoutGroup = (header: string): string => header.split(' – ').at(-1) ?? header

/**
 * What each column may be, weighed; the person's telephone rather than the structure's, once a person was named.
 * @param bare the same names without their groups, which are asked where the whole says nothing
 */
const candidatesOf = (names: readonly string[], bare: readonly string[], columns: Columns['columns']): Candidates => {
  const people = peopleIn(names)
  let isPerson = false
  return names.map((name, at) => {
    const cells = columns[at] ?? []
    const whole = at === people.lastNameAt ? lastNames : meaningsOf(withoutNumber(name), people, isPerson)
    const meant = whole.length > 0 || name === '' ? whole : meaningsOf(withoutNumber(bare[at] ?? ''), people, isPerson)
    const weighed = meant.flatMap(([target, weight], rank) => weighedGuess(target, weight * lessSure ** rank, cells))
    const [first] = weighed
    if (first !== undefined && anchors.test(first.target)) isPerson = first.target.startsWith('person.')
    const told = saysSomethingElse.test(name) ? null : targetByValues(cells)
    if (told === null || weighed.some(({ target }) => target === told)) return weighed
    const owner = isPerson ? (personTwins[told] ?? told) : told
    return [...weighed, { target: owner, confidence: trusted(told, name), by: 'values' }]
  })
}

/** Of what a header may mean, each is less sure than the one before. */
const lessSure = 0.9

/** What values tell under a header that says nothing of it: an address of the web may be that of anything. */
const trusted = (told: ImportTarget, name: string): number =>
  told === 'actor.website' && !isNameless(name) ? asksUnder / 2 : byValuesAlone

const byValuesAlone = 60

const weighedGuess = (target: ImportTarget, weight: number, cells: readonly string[]): readonly Guess[] => {
  const fit = fitOf(target, cells)
  if (fit === null) return [{ target, confidence: percent(weight * unseen), by: 'header' }]
  return fit < leastFit(target)
    ? []
    : [{ target, confidence: percent(weight * (unfit + (1 - unfit) * fit)), by: 'header' }]
}

const percent = (share: number): number => Math.round(share * 100)

/** An empty column is what its header says, as far as one knows. */
const unseen = 0.9
/** What a header is worth by itself, whatever stands under it. */
const unfit = 0.4

/** Takes the surest first: each target once, but for what a structure has several of. */
const assigned = (candidates: Candidates, names: readonly string[]): readonly (Guess | null)[] => {
  const chosen: (Guess | null)[] = names.map(() => null)
  const people = ranksOfPeople(candidates, names)
  const taken = new Set<string>()
  const all = candidates.flatMap((guesses, at) => guesses.map((guess) => ({ at, guess })))
  for (const { at, guess } of all.toSorted((a, b) => b.guess.confidence - a.guess.confidence || a.at - b.at)) {
    const { target } = guess
    // Each person of a line has targets of their own, and each name is one person more.
    const key = target.startsWith('person.') ? `${people[at]} ${target}` : target
    const isFree = namePart(target) !== null || repeatable.has(target) || !taken.has(key)
    if (chosen[at] !== null || !isFree) continue
    chosen[at] = guess
    taken.add(key)
  }
  return chosen
}

/** Which person of a line each column would be about. */
const ranksOfPeople = (candidates: Candidates, names: readonly string[]): readonly number[] => {
  const counted = countPeople()
  return names.map((name, at) => {
    const number = contactNumber(name)
    const part = namePart(candidates[at]?.[0]?.target)
    if (part !== null) return counted.name(part, number)
    return number !== null && counted.isNamed(number) ? number : counted.current()
  })
}

/** What a structure has several of, what one column may lack where another has it, and the hours of a day. */
const repeatable = new Set<ImportTarget>([
  ...(['actor.email', 'actor.website', 'actor.phone', 'place.services', 'place.publics'] as const),
  ...(Object.keys(weekDays) as readonly WeekDay[]).map((day) => `place.hours${day}` as const),
])

/** Columns that say whom the next ones are about. */
const anchors = /^(?:actor\.(?:name|street|postcode|commune|pivot)|person\.(?:fullName|lastName|firstName|title))$/

interface People {
  readonly hasPerson: boolean
  readonly hasFirstName: boolean
  /** Rank of the « Nom » that goes with a « Prénom », the nearest to it; -1 for none. */
  readonly lastNameAt: number
}

const peopleIn = (names: readonly string[]): People => {
  const firstNameAt = names.findIndex((name) => /^prenoms?$/.test(name))
  const bare = firstNameAt === -1 ? [] : [...names.keys()].filter((at) => bareName.test(names[at] ?? ''))
  const [lastNameAt = -1] = bare.toSorted((a, b) => Math.abs(a - firstNameAt) - Math.abs(b - firstNameAt))
  return {
    hasPerson: names.some(namesPerson),
    hasFirstName: names.some((name) => /\bprenoms?\b/.test(name) && !/\bnom\b/.test(name)),
    lastNameAt,
  }
}

/** « Nom », « Noms », « Nom (2) ». */
const bareName = /^noms?(?: \d)?$/

type Meaning = readonly [target: ImportTarget, weight: number]

const lastNames: readonly Meaning[] = [['person.lastName', 1]]

const bareNames: readonly Meaning[] = [
  ['actor.name', 1],
  ['person.fullName', 1],
]

/** What a header may mean, the likeliest first. */
const meaningsOf = (name: string, { hasPerson, hasFirstName }: People, isPerson: boolean): readonly Meaning[] => {
  if (bareName.test(name)) return bareNames
  const isHalf = hasFirstName && /\bnom\b/.test(name) && !/\bprenoms?\b/.test(name)
  const isOf = isPerson || isAboutPerson(name, hasPerson)
  return headerPatterns.flatMap(([pattern, target, weight = 1]) => {
    if (!pattern.test(name)) return []
    const whole = isHalf && target === 'person.fullName' ? 'person.lastName' : target
    return [[isOf ? (personTwins[whole] ?? whole) : whole, weight] as const]
  })
}

/** What the same word means once a person has been named. */
const personTwins: Partial<Readonly<Record<ImportTarget, ImportTarget>>> = {
  'actor.phone': 'person.phone',
  'actor.email': 'person.email',
}

/** « N° » before a street that begins with no number is its number, though it may look like an identifier. */
const withStreetNumber = (candidates: Candidates, names: readonly string[], columns: Columns['columns']): Candidates =>
  candidates.map((guesses, at) => {
    const isBeside =
      candidates[at + 1]?.[0]?.target.startsWith('actor.street') === true && /^(?:n|no|numero)$/.test(names[at] ?? '')
    const isBare = (columns[at + 1] ?? []).every((cell) => !/^\s*\d/.test(cell))
    const [guess] = isBeside && isBare ? weighedGuess('actor.streetNumber', 1, columns[at] ?? []) : []
    return guess === undefined ? guesses : [guess]
  })

/** The same, each mail address given to whom the addresses name. */
const withOwners = (guesses: readonly (Guess | null)[], columns: Columns['columns']) => {
  const lines = (columns[0] ?? []).map((_cell, rank) => columns.map((cells) => cells[rank] ?? ''))
  const owned = withMailOwners(
    guesses.map((guess) => guess?.target ?? null),
    lines,
  )
  return guesses.map((guess, at) => {
    const target = owned[at] ?? null
    return guess === null || target === null ? guess : { ...guess, target }
  })
}

/** A list is of something: where no header names it, though other columns are understood, values do. */
const named = (
  guesses: readonly (Guess | null)[],
  names: readonly string[],
  columns: Columns['columns'],
): readonly (Guess | null)[] => {
  const isUnderstood = guesses.some((guess) => guess !== null)
  if (!isUnderstood || guesses.some((guess) => guess !== null && naming.test(guess.target))) return guesses
  const nameAt = guesses.findIndex((guess, at) => guess === null && areNames(columns[at] ?? []))
  const confidence = isNameless(names[nameAt] ?? '') ? byValuesAlone : asksUnder / 2
  return guesses.map((guess, at) => (at === nameAt ? { target: 'actor.name', confidence, by: 'values' } : guess))
}

/** The targets of which a list has one at least. */
export const naming = /^(?:actor|place)\.name$|^person\.(?:fullName|lastName|firstName)$/

/** « A », « Colonne B », « champ 3 »: a header that says nothing, so that it says nothing else either. */
const isNameless = (name: string): boolean => /^(?:(?:colonne|column|champ|field|unnamed) ?)?[a-z]{0,2}\d*$/.test(name)
