import type { Db } from '#main/db/open.ts'
import { prepared } from '#main/db/statements.ts'

interface Memory {
  /** Rows changed since the connection opened. */
  readonly version: number
  readonly answers: Map<string, unknown>
}

/** Ordered lists of 100 000 ids are a few megabytes each. */
const most = 24

const memories = new WeakMap<Db, Memory>()

/**
 * An answer read from the database, kept until anything is written in it: scrolling asks the same list a hundred
 * times, and a folder has one writer.
 */
export const untilWritten = <Value>(db: Db, question: string, answer: () => Value): Value => {
  const { answers } = memoryOf(db)
  const value = answers.has(question) ? (answers.get(question) as Value) : answer()
  answers.delete(question)
  answers.set(question, value)
  const [oldest] = answers.keys()
  if (answers.size > most && oldest !== undefined) answers.delete(oldest)
  return value
}

const memoryOf = (db: Db): Memory => {
  const version = prepared<[], { version: number }>(db, 'SELECT total_changes() AS version').get()?.version ?? 0
  const known = memories.get(db)
  if (known?.version === version) return known
  const memory = { version, answers: new Map<string, unknown>() }
  memories.set(db, memory)
  return memory
}
