import type { DirectoryListName } from '#shared/contract/directory/directory.ts'
import { usePreferences } from '../../api/preferences.ts'
import { firstColumns } from './columns.tsx'

/** The columns shown beside the name. */
export interface Columns {
  readonly shown: readonly string[]
  readonly show: (columns: readonly string[]) => void
}

/** Which columns a list has is a habit of this poste, that a saved view may change. */
export function useColumns(list: DirectoryListName): Columns {
  const { preferences, prefer } = usePreferences()
  return {
    shown: preferences.columns[list] ?? firstColumns[list],
    show: (shown) => prefer({ columns: { ...preferences.columns, [list]: [...shown] } }),
  }
}
