import { useLocalStorage } from '@mantine/hooks'
import type { DirectoryListName } from '#shared/contract/directory.ts'
import { firstColumns } from './columns.tsx'

/** The columns shown beside the name, by list: a habit of this poste, which a saved view may change. */
export function useColumns(
  list: DirectoryListName,
): readonly [readonly string[], (columns: readonly string[]) => void] {
  const [shown, setShown] = useLocalStorage<readonly string[]>({
    key: `concerto-columns-${list}`,
    defaultValue: firstColumns[list],
    getInitialValueInEffect: false,
  })
  return [shown, setShown]
}
