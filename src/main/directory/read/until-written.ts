import type { Db } from '#main/db/db.ts'
import { prepared } from '#main/db/statements.ts'

interface Memory {
  /** Rows changed since the connection opened. */
  readonly version: number
  readonly answers: Map<string, unknown>
}

/** Ids kept in all lists together, some sixty megabytes of them; the lists asked the longest ago go first. */
const most = 1_000_000

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
  forgetOldest(answers)
  return value
}

const forgetOldest = (answers: Map<string, unknown>): void => {
  let kept = [...answers.values()].reduce<number>((sum, value) => sum + sizeOf(value), 0)
  for (const [question, value] of answers) {
    if (kept <= most || answers.size === 1) return
    kept -= sizeOf(value)
    answers.delete(question)
  }
}

const sizeOf = (value: unknown): number => (Array.isArray(value) ? value.length : 1)

const memoryOf = (db: Db): Memory => {
  const version = prepared<[], { version: number }>(db, 'SELECT total_changes() AS version').get()?.version ?? 0
  const known = memories.get(db)
  if (known?.version === version) return known
  const memory = { version, answers: new Map<string, unknown>() }
  memories.set(db, memory)
  return memory
}
