import {
  columnVisibilityFeature,
  createColumnHelper,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useMemo } from 'react'
import type { DirectoryRow, DirectorySort } from '#shared/contract/directory/directory.ts'
import type { ListQuery } from '../address.ts'
import { listColumns } from './columns.tsx'

/** Columns that come and go, and an order that the program sorts by. */
const features = tableFeatures({
  columnVisibilityFeature,
  rowSortingFeature,
})

const helper = createColumnHelper<typeof features, DirectoryRow>()

const definitions = {
  actors: definitionsOf('actors'),
  places: definitionsOf('places'),
  persons: definitionsOf('persons'),
}

/** The rows are drawn beside it: the order and most of them are the program's. */
const noRows: DirectoryRow[] = []

interface Options {
  readonly query: ListQuery
  readonly shown: readonly string[]
  readonly onSort: (sort: DirectorySort) => void
}

export type ListTable = ReturnType<typeof useListTable>

/** The table of one list: which columns it has, in which order its rows come. */
export function useListTable({ query: { list, sort }, shown, onSort }: Options) {
  const sorting = useMemo(() => [{ id: sort.column, desc: sort.descending }], [sort])
  const columnVisibility = useMemo(
    () => Object.fromEntries(listColumns[list].slice(1).map(({ id }) => [id, shown.includes(id)])),
    [list, shown],
  )
  return useTable({
    features,
    columns: definitions[list],
    data: noRows,
    manualSorting: true,
    enableSortingRemoval: false,
    sortDescFirst: false,
    state: { sorting, columnVisibility },
    onSortingChange: (change) => {
      const [first] = typeof change === 'function' ? change(sorting) : change
      if (first !== undefined) onSort({ column: first.id as DirectorySort['column'], descending: first.desc })
    },
  })
}

function definitionsOf(list: ListQuery['list']) {
  return helper.columns(
    listColumns[list].map(({ id, title, sorts }, index) =>
      helper.accessor(() => id, { id, header: title, enableSorting: sorts, enableHiding: index > 0 }),
    ),
  )
}
