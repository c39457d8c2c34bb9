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
const listeners = new Set<() => void>()

const tell = (): void => {
  for (const listener of listeners) listener()
}

/** Called each time a reading is asked for. */
export const beginReading = (key: QueryKey): void => {
  begun.set(hashKey(key), countOn())
}

/** Remembers when the data of each reading were asked for. */
export const watchReadings = (queries: QueryClient): void => {
  queries.getQueryCache().subscribe((event) => {
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
