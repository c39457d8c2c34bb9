import { useLocalStorage } from '@mantine/hooks'
import type { DirectoryListName } from '#shared/contract/directory.ts'
import { firstColumns } from './columns.tsx'

/** The columns shown beside the name. */
export interface Columns {
  readonly shown: readonly string[]
  readonly show: (columns: readonly string[]) => void
}

/** Which columns a list has is a habit of this poste, that a saved view may change. */
export function useColumns(list: DirectoryListName): Columns {
  const [shown, show] = useLocalStorage<readonly string[]>({
    key: `concerto-columns-${list}`,
    defaultValue: firstColumns[list],
    getInitialValueInEffect: false,
  })
  return { shown, show }
}
