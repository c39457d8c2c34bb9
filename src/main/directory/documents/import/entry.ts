import { communeCodeOf } from '#shared/records/directory/territory.ts'
import type { RecordName } from '#shared/records/records.ts'
import { union } from './cells/put.ts'
import { type EntryDraft, nothing, type Values } from './draft.ts'
import { readWeek } from './hours/read-week.ts'
import { type KnownRow, listIn, textIn } from './known-directory.ts'
import { originKey } from './match/keys.ts'
import { areSameWords, isBetterWritten } from './same-words.ts'

/** One row of the directory during an import: what was known of it, and what the lines of the file make of it. */
export interface Entry {
  readonly record: RecordName
  /** That of the row, or a planned one (`plannedId`) for one that the import creates. */
  readonly id: string
  /** `null` for one that the import creates. */
  readonly known: KnownRow | null
  /** What is to be written: of a new entry what is known beforehand, then what its first line says, then the others. */
  written: Readonly<Values>
  /** What a new entry is called and identified by, whichever line is the first to be merged. */
  founder: EntryDraft | null
  /** The id in its source that it is found by next time (`originKey`): of the line that found it or made it first. */
  origin: string | null
  /** Fields of a known one of which some line says what is known, with that line: no other line changes them. */
  upheld: ReadonlyMap<string, number>
  /** What the lines gave so far, in their order. */
  said: readonly { readonly line: number; readonly given: Readonly<Values> }[]
}

// One for all: a long file makes as many entries as it has lines.
const nobody: Entry['said'] = []
const nothingUpheld: Entry['upheld'] = new Map()

export const newEntry = (record: RecordName, id: string, known: KnownRow | null): Entry => ({
  record,
  id,
  known,
  written: nothing,
  founder: null,
  origin: null,
  upheld: nothingUpheld,
  said: nobody,
})

export interface FieldChange {
  readonly entry: Entry
  readonly field: string
  /** As the table or the file has it. */
  readonly before: unknown
  readonly after: unknown
}

/** What is known otherwise, and stays. */
export interface Conflict {
  readonly entry: Entry
  readonly field: string
  readonly value: unknown
  /** The line of the file that is right, `null` for the directory. */
  readonly line: number | null
}

interface Merged {
  readonly changes: readonly FieldChange[]
  readonly conflicts: readonly Conflict[]
}

type Merging = 'replace' | 'reword' | 'fill' | 'add' | 'exact'

/**
 * Makes an entry what a line says it is; within a file, the line that says what is known is right, else the first. `reword` does not replace what is only
 * written otherwise, and less well; `fill` writes only where there is
 * nothing, as a line does that is older than what is known; `add` makes lists grow; `exact` writes whatever is given, as a
 * line does in which somebody corrected what Concerto wrote.
 */
export const mergeDraft = (entry: Entry, draft: EntryDraft, line: number, how: Merging): Merged => {
  const isFounded = entry.known === null && entry.said.length === 0
  if (isFounded) entry.written = foundValues(draft, entry)
  const merged = isFounded ? founding(entry) : merge(entry, draft, how)
  entry.said = [...entry.said, { line, given: draft.given }]
  return merged
}

const founding = (entry: Entry): Merged => ({
  changes: [{ entry, field: 'id', before: null, after: entry.id }],
  conflicts: noConflict,
})

const noConflict: Merged['conflicts'] = []

/** A new entry is what its first line says. */
const foundValues = ({ given, fills, founds }: EntryDraft, entry: Entry): Values => {
  const added: Values = {}
  const add = (said: Readonly<Values>, keepsOrigin: boolean): void => {
    for (const field in said)
      if (!(keepsOrigin && isOrigin(field)) && given[field] === undefined) added[field] ??= said[field]
  }
  const founder = entry.founder
  for (const said of founder === null ? [] : [founder.fills, founder.founds]) add(said, false)
  if (founder?.fills !== fills) {
    add(fills, founder !== null)
    add(founds, false)
  }
  // Both at once: a long row that is given one more key is kept as a hash table from then on (see `compact`).
  return given.verifiedOn === undefined ? { ...given, ...added } : { ...given, ...added, ...verifiedByFile }
}

const merge = (entry: Entry, draft: EntryDraft, how: Merging): Merged => {
  const { given, fills } = draft
  const changes: FieldChange[] = []
  const conflicts: Conflict[] = []
  const keepsOrigin = keepsItsOrigin(entry, draft)
  const write = (field: string, before: unknown, after: unknown): void => {
    entry.written = { ...entry.written, [field]: after }
    changes.push({ entry, field, before, after })
  }
  const verified = (): Merged => {
    if (entry.written.verifiedOn !== undefined) entry.written = { ...entry.written, ...verifiedByFile }
    return { changes, conflicts }
  }
  const give = (field: string, value: unknown): void => {
    const before = heldBy(entry, field)
    if (isDay(field)) {
      if (isLater(value, before)) write(field, before, value)
      return
    }
    if (field === 'inseeCode' && isSameCommune(value, before)) return
    const isAdded = how === 'add' && Array.isArray(value)
    const isReworded = (how === 'reword' || how === 'fill') && areSameWords(field, before, value)
    if (isReworded && (how === 'fill' || !isBetterWritten(String(value), String(before)))) return
    if (how === 'fill' && before !== null) {
      if (!isSame(before, value)) conflicts.push({ entry, field, value, line: null })
      return
    }
    const right = isAdded ? undefined : lineThatIsRight(entry, field)
    const after = isAdded ? union(listIn({ before }, 'before'), value) : value
    if (isSame(before, after) || (field === 'openingHours' && isSameWeek(before, after))) return
    if (right === undefined || isReworded) write(field, before, after)
    else conflicts.push({ entry, field, value, line: right })
  }
  if (how === 'exact') {
    for (const field in given)
      if (!isSame(heldBy(entry, field), given[field])) write(field, heldBy(entry, field), given[field])
    return verified()
  }
  for (const field in given) if (!keepsOrigin || !isOrigin(field)) give(field, given[field])
  for (const field in fills)
    if (isOrigin(field) ? !keepsOrigin : heldBy(entry, field) === null) give(field, fills[field])
  if (!keepsOrigin && originOf(draft) !== null) give('source', given.source ?? fills.source ?? null)
  return verified()
}

/** The line that counts where lines contradict each other: one that says what is known, else the first. */
const lineThatIsRight = ({ upheld, said }: Entry, field: string): number | undefined =>
  upheld.get(field) ?? said.find(({ given }) => given[field] !== undefined)?.line

/** Keeps what is known where one of several lines about an entry says it: imported again in any order, they change nothing. */
export const uphold = (entry: Entry, lines: readonly (EntryDraft & { readonly line: number })[]): void => {
  const upheld = new Map<string, number>()
  for (const { line, given } of lines)
    for (const field in given)
      if (!upheld.has(field) && isSame(entry.known?.[field] ?? null, given[field])) upheld.set(field, line)
  if (upheld.size > 0) entry.upheld = upheld
}

/** What a field holds so far, as the table or the file has it. */
export const heldBy = ({ known, written }: Entry, field: string): unknown => written[field] ?? known?.[field] ?? null

/** Whether the directory knows an entry from a later day than the line does: by the source's date or a verification. */
export const isOlder = (entry: Entry, draft: EntryDraft): boolean => {
  const [said, known] = [laterDay(draft.given), laterDay(entry.known ?? {})]
  return said !== null && known !== null && said < known
}

export const laterDay = (values: Readonly<Record<string, unknown>>): string | null => {
  const [updated, verified] = [textIn(values, 'updatedOn'), textIn(values, 'verifiedOn')]
  return updated === null || (verified !== null && verified > updated) ? verified : updated
}

/** An id means nothing beside another source than its own: they come together, and the first origin of an entry stays. */
const keepsItsOrigin = (entry: Entry, said: EntryDraft): boolean =>
  heldBy(entry, 'sourceId') !== null || (entry.origin !== null && originOf(said) !== entry.origin)

const originOf = ({ fills, given }: EntryDraft): string | null => originKey({ ...fills, ...given })

const isOrigin = (field: string): boolean => field === 'source' || field === 'sourceId'

const verifiedByFile = { verifiedHow: 'file', verifiedBy: null, verificationNote: null }

/** Days only move forward: two lines of one structure may be of two days. */
const isDay = (field: string): boolean => field === 'updatedOn' || field === 'verifiedOn'

const isLater = (day: unknown, before: unknown): boolean => before === null || String(before) < String(day)

/** Hours that are known in words stay in those words where a list tells the same week. */
const isSameWeek = (before: unknown, after: unknown): boolean =>
  typeof before === 'string' && readWeek(before) === after

/** The code of a municipal arrondissement and that of its city: either stays. */
const isSameCommune = (code: unknown, before: unknown): boolean =>
  typeof code === 'string' && typeof before === 'string' && communeCodeOf(code) === communeCodeOf(before)

/** @param before as a column or as a draft has it */
const isSame = (before: unknown, value: unknown): boolean => {
  if (Array.isArray(value)) return (Array.isArray(before) ? JSON.stringify(before) : before) === JSON.stringify(value)
  if (typeof value === 'boolean') return before === value || before === Number(value)
  return before === value
}
