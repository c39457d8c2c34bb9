import type { Query, QueryClient } from '@tanstack/react-query'
import { isUntouched, keepReadings } from './readings.ts'

/** Reads again all that is shown. A reading under way may have begun before what changed: its answer is dropped. */
export async function readEverything(queries: QueryClient): Promise<void> {
  await queries.cancelQueries()
  await queries.invalidateQueries()
}

/** Reads again what these records are shown in: the rest is what it would be if it were asked for now. */
export async function readChanged(queries: QueryClient, changed: ReadonlySet<string>): Promise<void> {
  const { yes: kept = [], no: touched = [] } = Object.groupBy(queries.getQueryCache().getAll(), (query) =>
    isUntouched(query, changed) ? 'yes' : 'no',
  )
  keepReadings(kept)
  const isTouched = new Set(touched)
  const filters = { predicate: (query: Query) => isTouched.has(query) }
  await queries.cancelQueries(filters)
  await queries.invalidateQueries(filters)
}
