import { AsyncLocalStorage } from 'node:async_hooks'
import { records } from '#shared/records/records.ts'

/**
 * The records whose rows a question was answered from; `null` when it looked elsewhere (the log, what is exchanged, no
 * table at all): any change may then give another answer.
 */
export type Reads = readonly string[] | null

/** What stands for a table of the log among the records read. */
const log = 'the log'

const noting = new AsyncLocalStorage<Set<string>>()

/** Does some work, and says what it read on the way. */
export const withReads = async <Value>(
  work: () => Value | Promise<Value>,
): Promise<{ readonly value: Value; readonly reads: Reads }> => {
  const read = new Set<string>()
  const value = await noting.run(read, work)
  return { value, reads: read.size === 0 || read.has(log) ? null : [...read].toSorted() }
}

/** Notes that a statement is run. By its words: too many records rather than too few. */
export const noteStatement = (sql: string): void => {
  const read = noting.getStore()
  if (read !== undefined) for (const table of tablesOf(sql)) read.add(table)
}

/** An answer that is kept, with what it stands for: who is given it again has read the same. */
export const keptReads = <Value>(
  answer: () => Value,
): { readonly value: Value; readonly read: ReadonlySet<string> } => {
  const read = new Set<string>()
  return { value: noting.run(read, answer), read }
}

export const noteRead = (tables: Iterable<string>): void => {
  const read = noting.getStore()
  if (read !== undefined) for (const table of tables) read.add(table)
}

const tablesOf = (sql: string): readonly string[] => {
  const known = memory.get(sql)
  if (known !== undefined) return known
  const found = namesIn(sql)
  // Questions composed anew are without end.
  if (memory.size < mostKept) memory.set(sql, found)
  return found
}

const memory = new Map<string, readonly string[]>()
const mostKept = 2_000

const namesIn = (sql: string): readonly string[] => {
  const words = new Set(sql.match(/\w+/g))
  const found = recordNames.filter((name) => words.has(name) || words.has(`${name}_search`))
  if (logTables.some((name) => new RegExp(`\\b(?:FROM|JOIN)\\s+"?${name}\\b`, 'i').test(sql))) return [log]
  return words.has('identity') ? [...new Set([...found, ...joinedRecords])] : found
}

const recordNames = Object.keys(records)

/** Records whose rows may be joined: `identity` is made of them. */
const joinedRecords = Object.values(records)
  .filter(({ fields }) => Object.values(fields).some(({ kind }) => kind === 'same'))
  .map(({ name }) => name)

const logTables = ['op', 'tx', 'head', 'replica', 'inbox', 'contested', 'beyond', 'peer', 'exchange']
