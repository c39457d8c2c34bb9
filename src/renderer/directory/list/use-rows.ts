import { useQueries, useQueryClient } from '@tanstack/react-query'
import type { DirectoryRow } from '#shared/contract/directory/directory.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { apiQuery, useApiQuery } from '../../api/hooks.ts'
import type { ListQuery } from '../address.ts'
import { windowOf, windowSize, windowsOf } from './windows.ts'

/** The first rows of a list, by which it is counted. While another filter is read, those of the former stay. */
export const useFirstWindow = (query: ListQuery) =>
  useApiQuery('directory', 'list', windowInput(query, 0), { keepPrevious: true })

export type FirstWindow = ReturnType<typeof useFirstWindow>

/** The rows of a list as one scrolls. */
export interface ListRows {
  /** `null`: not there yet. */
  readonly rowAt: (index: number) => DirectoryRow | null
  /** Reads the ids of rows that may not have been in view. */
  readonly idsAt: (indexes: readonly number[]) => Promise<readonly RowId[]>
  readonly error: unknown
}

export function useRows(query: ListQuery, firstWindow: FirstWindow, shown: readonly number[]): ListRows {
  const offsets = firstWindow.isPlaceholderData ? [] : windowsOf(shown)
  const others = useQueries({
    queries: offsets.map((offset) => apiQuery('directory', 'list', windowInput(query, offset))),
  })
  const queries = useQueryClient()
  const read = async (offset: number) =>
    [offset, await queries.fetchQuery(apiQuery('directory', 'list', windowInput(query, offset)))] as const
  return {
    rowAt: (index) => {
      const offset = windowOf(index)
      const window = offset === 0 ? firstWindow.data : others[offsets.indexOf(offset)]?.data
      return window?.rows[index - offset] ?? null
    },
    idsAt: async (indexes) => {
      const windows = new Map(await Promise.all([...new Set(indexes.map(windowOf))].map(read)))
      return indexes.flatMap((index) => windows.get(windowOf(index))?.rows[index - windowOf(index)]?.id ?? [])
    },
    error: others.find((window) => window.isError)?.error ?? null,
  }
}

const windowInput = (query: ListQuery, offset: number) => ({ ...query, offset, limit: windowSize })
