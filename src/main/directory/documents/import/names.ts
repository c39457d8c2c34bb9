import { type Entry, heldBy } from './entry.ts'
import { rowsOf } from './known-directory.ts'
import type { ImportInput } from './plan.ts'

/** How the rows of ids are called, « » for one that is not known. */
export type NameOf = (id: string) => string

/** Known entries by their rows, those to create by what the file says. */
export const createNames = ({ known }: ImportInput, entries: readonly Entry[]): NameOf => {
  const sectors = new Map(rowsOf(known.sector).map(({ id, name }) => [id, String(name ?? '')]))
  // Few of many are asked for.
  let byId: ReadonlyMap<string, Entry> | null = null
  const nameOf = (id: string): string => {
    byId ??= new Map(entries.map((entry) => [entry.id, entry]))
    const entry = byId.get(id)
    return entry === undefined ? (sectors.get(id) ?? '') : entryName(entry, nameOf)
  }
  return nameOf
}

const entryName = (entry: Entry, nameOf: NameOf): string => {
  const text = (field: string): string | null => {
    const value = heldBy(entry, field)
    return typeof value === 'string' ? value : null
  }
  if (entry.record === 'person') return personName({ firstName: text('firstName'), lastName: text('lastName') })
  if (entry.record === 'post') return text('title') ?? nameOf(text('actor') ?? '')
  return text('name') ?? ''
}

export const personName = (row: Readonly<Record<string, unknown>>): string =>
  [row.firstName, row.lastName].filter((part) => typeof part === 'string').join(' ')
