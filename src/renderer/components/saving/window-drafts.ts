import { createDrafts } from './drafts.ts'

const lockPrefix = 'concerto:window:'
const name = crypto.randomUUID()

/** Held as long as this window lives; the browser lets go of it when the window closes or crashes. */
void navigator.locks.request(`${lockPrefix}${name}`, () => new Promise(() => {}))

const livingWindows = async (): Promise<ReadonlySet<string>> => {
  const { held = [] } = await navigator.locks.query()
  return new Set(
    held.flatMap(({ name: lock = '' }) => (lock.startsWith(lockPrefix) ? lock.slice(lockPrefix.length) : [])),
  )
}

/** The drafts of this window. */
export const drafts = createDrafts(localStorage, name, livingWindows)
