import type { App, ProducedFile } from '../../src/main/app/app.ts'
import type { AppEvent } from '../../src/shared/contract/events.ts'
import { ok } from '../../src/shared/kernel/result.ts'

/** An application without a database, for the tests of what stands around it: it repeats what it is asked. */
export interface DoubleApp extends App {
  readonly calls: { path: unknown; input: unknown }[]
  readonly listeners: Set<(event: AppEvent) => void>
  readonly closed: () => boolean
  emit(event: AppEvent): void
}

export function doubleApp(files: Readonly<Record<string, ProducedFile>> = {}): DoubleApp {
  const calls: DoubleApp['calls'] = []
  const listeners: DoubleApp['listeners'] = new Set()
  let closed = false
  return {
    calls,
    listeners,
    closed: () => closed,
    call: async (path, input) => {
      calls.push({ path, input })
      return ok({ path, input })
    },
    on: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    emit: (event) => {
      for (const listener of listeners) listener(event)
    },
    file: (jobId) => files[jobId] ?? null,
    close: async () => {
      closed = true
    },
  }
}
