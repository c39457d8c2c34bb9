import type { ImportTarget } from '#shared/contract/directory/directory-import.ts'
import { sortKey } from '#shared/kernel/sort-key.ts'
import type { SourceTable } from '#shared/text/source-table.ts'
import { type WeekDay, weekDays } from '../week.ts'
import { contactNumber, countPeople, namePart, withoutNumber } from './contacts.ts'
import { nameByValues, targetByValues } from './guess-by-values.ts'
import { headerPatterns, isAboutPerson, namesPerson } from './header-patterns.ts'
import { withMailOwners } from './mail-owner.ts'

/** Lines that a column is judged by. */
const sampled = 200

/**
 * What each column of a list is taken for: by its header, else by its values; each target once. A telephone or a mail
 * address is the person's when it stands after the person's name, unless the addresses themselves say otherwise.
 */
export const guessColumns = (table: SourceTable, header: number): readonly (ImportTarget | null)[] => {
  const keys = (table.lines[header]?.cells ?? []).map(headerKey)
  const names = withoutPrefix(keys).map((name) => (isGeocoded(name) ? '' : name))
  const lines = table.lines
    .slice(header + 1, header + 1 + sampled)
    .map(({ cells }) => cells.map((cell, at) => (isGeocoded(keys[at] ?? '') ? '' : cell)))
  const taken = new Set<string>()
  const people = peopleIn(names)
  const counted = countPeople()
  let isPerson = false

  /** Each person of a line has targets of their own. */
  const take = (candidates: readonly ImportTarget[], number: number | null = null): ImportTarget | null => {
    const person = number !== null && counted.isNamed(number) ? number : counted.current()
    const key = (target: ImportTarget): string => (target.startsWith('person.') ? `${person} ${target}` : target)
    const isFree = (target: ImportTarget): boolean => namePart(target) !== null || !taken.has(key(target))
    const target = candidates.find(isFree) ?? candidates.find((one) => repeatable.has(one)) ?? null
    const part = namePart(target)
    if (part !== null) counted.name(part, number)
    else if (target !== null) taken.add(key(target))
    return target
  }

  const byHeader = names.map((name, at) => {
    const candidates = at === people.lastNameAt ? lastNames : candidatesOf(withoutNumber(name), people, isPerson)
    const target = take(candidates, contactNumber(name))
    if (target !== null && anchors.test(target)) isPerson = target.startsWith('person.')
    return target
  })
  const guessed = byHeader.map((target, at) => {
    const found = target ?? targetByValues(lines.map((cells) => cells[at] ?? ''))
    return target !== null || found === null ? target : take(inContext(found, at, byHeader))
  })
  return withMailOwners(withName(guessed, lines), lines)
}

/** A list is of something: where no header names it, though other columns are understood, values do. */
const withName = (targets: Targets, lines: readonly (readonly string[])[]): Targets => {
  const isUnderstood = targets.some((target) => target !== null)
  if (!isUnderstood || targets.some((target) => target !== null && names.test(target))) return targets
  const nameAt = nameByValues(targets, lines)
  return targets.map((target, at) => (at === nameAt ? 'actor.name' : target))
}

type Targets = readonly (ImportTarget | null)[]

const names = /^(?:actor|place)\.name$|^person\.(?:fullName|lastName|firstName)$/

/** What a structure has several of, what one column may lack where another has it, and the halves of a day. */
const repeatable = new Set<ImportTarget>([
  ...(['actor.email', 'actor.website', 'actor.phone', 'person.phone'] as const),
  ...(Object.keys(weekDays) as readonly WeekDay[]).map((day) => `place.hours${day}` as const),
])

/** The name of a column for the patterns: « Référent·e », « Élu(e)s » are « referent », « elus ». */
const headerKey = (name: string): string =>
  sortKey(name.replace(/(?<=\p{L})[(·•.]\s?(?:e|ne|ve|se|rice|trice|ice)(?:[·•.]?s)?\)?(?=$|[\s/,)])/giu, ''))

/** « c_nom », « c_adresse »: a letter before nearly all headers says nothing. */
const withoutPrefix = (names: readonly string[]): readonly string[] => {
  const prefix = names.map((name) => /^\p{L} (?=.)/u.exec(name)?.[0] ?? null)
  const [[letter, shared] = [null, []]] = [...Map.groupBy(prefix, (one) => one)].toSorted(
    ([, a], [, b]) => b.length - a.length,
  )
  const isShared = letter !== null && names.length > 3 && shared.length >= names.length * most
  return isShared ? names.map((name) => (name.startsWith(letter) ? name.slice(letter.length) : name)) : names
}

const most = 0.8

/** « result_name », « result_type »: what the national geocoder adds is about the address that it found. */
const isGeocoded = (name: string): boolean => name.startsWith('result ')

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

const lastNames = ['person.lastName'] as const

const candidatesOf = (
  name: string,
  { hasPerson, hasFirstName }: People,
  isPerson: boolean,
): readonly ImportTarget[] => {
  if (bareName.test(name)) return ['actor.name', 'person.fullName']
  const isHalf = hasFirstName && /\bnom\b/.test(name) && !/\bprenoms?\b/.test(name)
  const found = headerPatterns
    .filter(([pattern]) => pattern.test(name))
    .map(([, target]) => (isHalf && target === 'person.fullName' ? 'person.lastName' : target))
  return found.map((target) => (isPerson || isAboutPerson(name, hasPerson) ? (personTwins[target] ?? target) : target))
}

/** What the same word means once a person has been named. */
const personTwins: Partial<Readonly<Record<ImportTarget, ImportTarget>>> = {
  'actor.phone': 'person.phone',
  'actor.email': 'person.email',
}

const inContext = (
  found: ImportTarget,
  at: number,
  targets: readonly (ImportTarget | null)[],
): readonly ImportTarget[] => {
  const anchor = targets.slice(0, at).findLast((target) => target !== null && anchors.test(target))
  const twin = anchor?.startsWith('person.') ? personTwins[found] : undefined
  return twin === undefined ? [found] : [twin]
}
