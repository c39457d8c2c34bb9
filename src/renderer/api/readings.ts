import { hashKey, type Query, type QueryClient, type QueryKey, useQueryClient } from '@tanstack/react-query'
import { useLayoutEffect } from 'react'

/** Any reading is counted when it begins, any save when it is answered: two counts say which came first. */
let latest = 0
export const countOn = (): number => {
  latest += 1
  return latest
}

interface Shown {
  readonly query: Query
  readonly data: unknown
}

/** What the mounted screens show, reading by reading. */
const shown = new Set<Shown>()
const begun = new Map<string, number>()
const held = new WeakMap<Query, number>()

/** The records that the latest answer to a reading was read from; none are known of one that may depend on anything. */
const readFrom = new Map<string, readonly string[]>()
const listeners = new Set<() => void>()

const tell = (): void => {
  for (const listener of listeners) listener()
}

/** Called each time a reading is asked for; what it gives is told the records that the answer was read from. */
export const beginReading = (key: QueryKey): ((reads: readonly string[] | undefined) => void) => {
  const hash = hashKey(key)
  const turn = countOn()
  begun.set(hash, turn)
  return (reads) => {
    // An older answer that comes late is not the one that is shown.
    if (begun.get(hash) !== turn) return
    if (reads === undefined) readFrom.delete(hash)
    else readFrom.set(hash, reads)
  }
}

/** Whether a reading would give what it gave before these records changed. What is being read is not known to. */
export const isUntouched = ({ queryHash, state }: Query, changed: ReadonlySet<string>): boolean =>
  state.status === 'success' &&
  state.fetchStatus === 'idle' &&
  !state.isInvalidated &&
  readFrom.get(queryHash)?.every((record) => !changed.has(record)) === true

/** Of readings that would give now what they gave: as good as asked for now. */
export const keepReadings = (queries: Iterable<Query>): void => {
  const count = countOn()
  for (const query of queries) held.set(query, count)
  tell()
}

/** Remembers when the data of each reading were asked for. */
export const watchReadings = (queries: QueryClient): void => {
  queries.getQueryCache().subscribe((event) => {
    if (event.type === 'removed') readFrom.delete(event.query.queryHash)
    if (event.type !== 'updated' || event.action.type !== 'success' || event.action.manual === true) return
    held.set(event.query, begun.get(event.query.queryHash) ?? 0)
    tell()
  })
}

/** Tells that a screen shows these data of a reading, from the moment it does. */
export const useShown = (key: QueryKey, data: unknown): void => {
  const queries = useQueryClient()
  const hash = hashKey(key)
  useLayoutEffect(() => {
    const query = queries.getQueryCache().get(hash)
    if (query === undefined) return
    const entry = { query, data }
    shown.add(entry)
    tell()
    return () => {
      shown.delete(entry)
      tell()
    }
  }, [queries, hash, data])
}

/**
 * All that is on screen was asked for after this count. What a screen has not drawn yet, or could not read again, is not
 * known to be: the data before may still stand there.
 */
export const shownSince = (): number => Math.min(...[...shown].map(sinceOf))

const sinceOf = ({ query, data }: Shown): number => {
  const { state, queryHash } = query
  if (data === undefined)
    return state.fetchStatus === 'fetching' ? (begun.get(queryHash) ?? 0) : Number.POSITIVE_INFINITY
  return data === state.data ? (held.get(query) ?? 0) : 0
}

/** Hears when `shownSince` may have moved. */
export const onShown = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
