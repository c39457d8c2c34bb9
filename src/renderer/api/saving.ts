import type { QueryClient } from '@tanstack/react-query'
import { connection } from './connection.ts'
import { readEverything } from './read-again.ts'
import { countOn } from './readings.ts'

let underWay = 0
let answered = 0

/** Whether something typed is being stored: whatever is read meanwhile will be read again. */
export const isSaving = (): boolean => underWay > 0

/** The count of the latest answer to a save: what is asked for after it holds what was saved. */
export const answeredAt = (): number => answered

/** Runs a save of what was typed. Once it is answered everything is read again, for what was asked before is older. */
export const saving = async <Answer>(queries: QueryClient, save: () => Promise<Answer>): Promise<Answer> => {
  underWay += 1
  try {
    return await save()
  } finally {
    underWay -= 1
    answered = countOn()
    // Without a program to ask, what is on screen stays; it is read again once there is one.
    if (underWay === 0 && connection.get() === 'open') void readEverything(queries)
  }
}
