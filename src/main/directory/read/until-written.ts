import type { Db } from '#main/db/db.ts'
import { keptReads, noteRead } from '#main/db/reads.ts'
import { prepared } from '#main/db/statements.ts'

interface Memory {
  /** Rows changed since the connection opened. */
  readonly version: number
  readonly answers: Map<string, { readonly value: unknown; readonly read: ReadonlySet<string> }>
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
  const kept = (answers.get(question) as ReturnType<typeof keptReads<Value>>) ?? keptReads(answer)
  answers.delete(question)
  answers.set(question, kept)
  noteRead(kept.read)
  forgetOldest(answers)
  return kept.value
}

const forgetOldest = (answers: Memory['answers']): void => {
  let kept = [...answers.values()].reduce<number>((sum, { value }) => sum + sizeOf(value), 0)
  for (const [question, { value }] of answers) {
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
  const memory = { version, answers: new Map() }
  memories.set(db, memory)
  return memory
}
