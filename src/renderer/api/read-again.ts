import type { QueryClient } from '@tanstack/react-query'

/** Reads again all that is shown. A reading under way may have begun before what changed: its answer is dropped. */
export async function readEverything(queries: QueryClient): Promise<void> {
  await queries.cancelQueries()
  await queries.invalidateQueries()
}

/**
 * Resolves once the screens show what was read after this call. The event of a save makes every screen read again too,
 * and so may take the place of this reading: what is waited for is that none is under way.
 */
export async function readAgain(queries: QueryClient, ...procedures: readonly string[]): Promise<void> {
  const keys = procedures.map((procedure) => ({ queryKey: procedure.split('.') }))
  for (const key of keys) void queries.invalidateQueries(key)
  while (keys.some((key) => queries.isFetching(key) > 0)) await task(10)
  // The screens hear of it in the task after.
  await task(0)
}

const task = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
