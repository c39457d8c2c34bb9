import { AsyncLocalStorage } from 'node:async_hooks'
import type { AppEvent } from '#shared/contract/events.ts'

const noting = new AsyncLocalStorage<AppEvent[]>()

/** Notes what windows are told, for the answer of the call that it comes of. */
export const noteTold = (event: AppEvent): void => void noting.getStore()?.push(event)

/**
 * Does some work, and says the records that changed on the way: `null` when nothing did, none when anything may have.
 * The window that asked need not wait for the event, which comes by another way.
 */
export const withChanges = async <Value>(
  work: () => Value | Promise<Value>,
): Promise<{ readonly value: Value; readonly changed: readonly string[] | null }> => {
  const told: AppEvent[] = []
  const value = await noting.run(told, work)
  const changes = told
    .filter(({ kind }) => kind !== 'progress')
    .map((event) => ('records' in event ? event.records : []))
  if (changes.length === 0) return { value, changed: null }
  return { value, changed: changes.some((records) => records.length === 0) ? [] : [...new Set(changes.flat())] }
}
