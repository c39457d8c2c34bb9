import { AsyncLocalStorage } from 'node:async_hooks'
import type { AppEvent } from '#shared/contract/events.ts'

/** What one call did on its way. */
interface Noted {
  readonly told: AppEvent[]
  gesture: number | null
}

const noting = new AsyncLocalStorage<Noted>()

/** Notes what windows are told, for the answer of the call that it comes of. */
export const noteTold = (event: AppEvent): void => void noting.getStore()?.told.push(event)

/** Notes what « Annuler » could take back, for the same answer. */
export const noteGesture = (gesture: number): void => {
  const noted = noting.getStore()
  if (noted !== undefined) noted.gesture = gesture
}

/**
 * Does some work, and says the records that changed on the way: `null` when nothing did, none when anything may have; and
 * the last gesture that it made. The window that asked need not wait for the event, which comes by another way.
 */
export const withChanges = async <Value>(
  work: () => Value | Promise<Value>,
): Promise<{
  readonly value: Value
  readonly changed: readonly string[] | null
  readonly gesture: number | null
}> => {
  const noted: Noted = { told: [], gesture: null }
  const value = await noting.run(noted, work)
  const { gesture } = noted
  const changes = noted.told
    .filter(({ kind }) => kind !== 'progress')
    .map((event) => ('records' in event ? event.records : []))
  if (changes.length === 0) return { value, changed: null, gesture }
  const changed = changes.some((records) => records.length === 0) ? [] : [...new Set(changes.flat())]
  return { value, changed, gesture }
}
