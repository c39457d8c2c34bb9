import type { QueryClient } from '@tanstack/react-query'
import { connection } from './connection.ts'
import { readChanged, readEverything } from './read-again.ts'
import { countOn } from './readings.ts'

let underWay = 0
let answered = 0
/** Readings of what changed that have not ended. */
let readings = 0

/** What changed while something typed is being stored, change by change: its records, or none when anything may have. */
const waiting: (readonly string[])[] = []

/** The count of the latest answer to a save: what is asked for after it holds what was saved. */
export const answeredAt = (): number => answered

/** What the answer to a save says: its event comes by another way, and may come later. */
export const noteChanged = (records: readonly string[]): void => {
  if (underWay > 0) waiting.push(records)
}

/** Reads again what these records are shown in: at once, or when what this window is storing is answered, for it would be too early. */
export const hearChanged = (queries: QueryClient, records: readonly string[]): void => {
  waiting.push(records)
  readWaiting(queries)
}

const readWaiting = (queries: QueryClient): void => {
  // Without a program to ask, what is on screen stays; it is read again once there is one.
  if (underWay > 0 || connection.get() !== 'open') return
  const changes = waiting.splice(0)
  const isAnything = changes.some((records) => records.length === 0)
  readings += 1
  void (isAnything ? readEverything(queries) : readChanged(queries, new Set(changes.flat()))).finally(() => {
    readings -= 1
  })
}

/** Runs a save of what was typed. Once it is answered what it changed is read again, for what was asked before is older. */
export const saving = async <Answer>(queries: QueryClient, save: () => Promise<Answer>): Promise<Answer> => {
  underWay += 1
  try {
    return await save()
  } catch (thrown) {
    // It may have been stored all the same.
    waiting.push([])
    throw thrown
  } finally {
    underWay -= 1
    answered = countOn()
    readWaiting(queries)
  }
}

/**
 * Runs a gesture, and resolves once the screens show what it changed: until then what was moved stays where it was put.
 * A reading may be taken over by that of another change: what is waited for is that none is left.
 */
export const savingShown = async <Answer>(queries: QueryClient, save: () => Promise<Answer>): Promise<Answer> => {
  const answer = await saving(queries, save)
  while (waiting.length > 0 || readings > 0) await task(10)
  // The screens hear of it in the task after.
  await task(0)
  return answer
}

const task = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
