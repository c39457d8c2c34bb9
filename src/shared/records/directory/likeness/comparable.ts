import { communeCodeOf } from '../territory.ts'
import type { Entry, EntryAddress } from './entry.ts'
import { pivotOf } from './legal-entity.ts'
import { type NameWords, nameWords } from './name-words.ts'
import { type Street, streetOf } from './street.ts'
import { wordsText } from './text-likeness.ts'
import { meaningfulWords } from './words.ts'

/** An entry made ready once, to be compared with many. */
export interface Comparable {
  readonly entry: Entry
  readonly names: readonly NameWords[]
  readonly addresses: readonly ComparableAddress[]
  /** What identifies it; empty when nothing does. */
  readonly pivot: readonly string[]
  readonly phone: readonly string[]
  readonly email: readonly string[]
}

export interface ComparableAddress {
  readonly inseeCode: string | null
  readonly street: Street | null
  readonly position: Position | null
}

/** WGS84, in degrees. */
export interface Position {
  readonly latitude: number
  readonly longitude: number
}

export const comparable = (entry: Entry): Comparable => {
  const communes = entry.addresses.flatMap(({ commune }) => commune ?? [])
  const pivot = pivotOf(entry.pivot)
  return {
    entry,
    names: entry.names.filter((name) => name.trim() !== '').map((name) => nameWords(name, communes)),
    addresses: entry.addresses.map(comparableAddress),
    pivot: pivot === null ? [] : [pivot.code],
    phone: entry.phones.map(phoneDigits).filter((phone) => phone !== ''),
    email: entry.emails.map((email) => email.trim().toLowerCase()).filter((email) => email !== ''),
  }
}

/** Someone's names count whole: « Ville » is then nobody's town hall. */
export const comparablePerson = (entry: Entry): Comparable => {
  const names = entry.names.map(meaningfulWords).filter((words) => words.length > 0)
  const texts = names.map((words) => wordsText(words.toSorted()))
  return { ...comparable({ ...entry, names: [] }), entry, names: texts.map((all) => ({ kind: null, own: all, all })) }
}

const comparableAddress = ({ inseeCode, street, latitude, longitude }: EntryAddress): ComparableAddress => ({
  inseeCode: inseeCode === null ? null : communeCodeOf(inseeCode),
  street: street === null ? null : streetOf(street),
  position: latitude === null || longitude === null ? null : { latitude, longitude },
})

/** « +33 4 74 00 00 00 » and « 04 74 00 00 00 » end with the same nine figures. */
const phoneDigits = (phone: string): string => phone.replace(/\D/g, '').slice(-9)
