import type { QueryClient } from '@tanstack/react-query'
import type { AppEvent } from '#shared/contract/events.ts'
import type { AppError } from '#shared/kernel/app-error.ts'
import { connection } from './connection.ts'
import { pageFailure } from './failures.ts'
import { hearChanged } from './saving.ts'
import { createStore } from './store.ts'
import { transport } from './window-transport.ts'

export type Progress = Extract<AppEvent, { kind: 'progress' }>

/** ISO instant of the last save that this window heard of; `null` before the first. */
export const savedAt = createStore<string | null>(null)

/** Progress of the long procedure this window waits for; `null` when there is none. */
export const progress = createStore<Progress | null>(null)

/** Keeps the screens true: reads again when something is saved, and when events may have been missed. */
export function listenToEvents(queries: QueryClient): () => void {
  let day = dayOf(new Date())
  const stopEvents = transport.on((event) => {
    if (event.kind === 'progress') return progress.set(event)
    if (event.kind === 'damaged') showDamage(event.told)
    if (event.kind !== 'changed') return hearChanged(queries, [])
    // What says « today » is another thing on another day, whatever changed.
    const isAnotherDay = dayOf(event.savedAt) !== day
    day = dayOf(event.savedAt)
    savedAt.set(event.savedAt)
    hearChanged(queries, isAnotherDay ? [] : event.records)
  })
  const stopConnection = connection.subscribe(() => hearChanged(queries, []))
  return () => {
    stopEvents()
    stopConnection()
  }
}

/** Told on whatever page one is; what is sound again is told no more. */
const showDamage = (told: AppError | null): void => {
  if (told !== null || pageFailure.get()?.code === 'workspace-damaged') pageFailure.set(told)
}

const dayOf = (instant: string | Date): string => new Date(instant).toDateString()
