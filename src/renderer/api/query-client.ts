import { QueryClient } from '@tanstack/react-query'
import { watchReadings } from './readings.ts'

/** The program is on this computer: no network state to wait for, no retry, and data is fresh until an event says not. */
export const createQueryClient = (): QueryClient => {
  const queries = new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: false,
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  })
  watchReadings(queries)
  return queries
}
