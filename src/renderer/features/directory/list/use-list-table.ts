import {
  columnVisibilityFeature,
  createColumnHelper,
  metaHelper,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useMemo } from 'react'
import type { DirectoryRow, DirectorySort } from '#shared/contract/directory.ts'
import type { ListQuery } from '../address.ts'
import { listColumns } from './columns.tsx'

/** Columns that come and go, and an order that the program sorts by. */
const features = tableFeatures({
  columnVisibilityFeature,
  rowSortingFeature,
  columnMeta: metaHelper<{ readonly width: string }>(),
})

const helper = createColumnHelper<typeof features, DirectoryRow>()

const definitions = {
  actors: definitionsOf('actors'),
  places: definitionsOf('places'),
  persons: definitionsOf('persons'),
}

interface Options {
  readonly query: ListQuery
  /** Those in view only: the order and the rest of them are the program's. */
  readonly rows: readonly DirectoryRow[]
  readonly shown: readonly string[]
  readonly onSort: (sort: DirectorySort) => void
}

export type ListTable = ReturnType<typeof useListTable>

/** The table of one list: which columns it has, in which order its rows come. */
export function useListTable({ query: { list, sort }, rows, shown, onSort }: Options) {
  const sorting = useMemo(() => [{ id: sort.column, desc: sort.descending }], [sort])
  const columnVisibility = useMemo(
    () => Object.fromEntries(listColumns[list].slice(1).map(({ id }) => [id, shown.includes(id)])),
    [list, shown],
  )
  return useTable({
    features,
    columns: definitions[list],
    data: rows as DirectoryRow[],
    getRowId: ({ id }) => id,
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
    listColumns[list].map(({ id, title, width, sorts, cell }, index) =>
      helper.accessor(() => id, {
        id,
        header: title,
        meta: { width },
        enableSorting: sorts,
        enableHiding: index > 0,
        cell: ({ row }) => cell(row.original),
      }),
    ),
  )
}
