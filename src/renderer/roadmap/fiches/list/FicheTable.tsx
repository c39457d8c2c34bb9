import { getRouteApi } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import type { FicheLine, FicheList } from '#shared/contract/roadmap/fiches.ts'
import { type DrawnLineProps, DrawnTable, RowsHead } from '../../../components/drawn-table/DrawnTable.tsx'
import { plural } from '../../../words/numbers.ts'
import { sortFiches } from '../filter-fiches.ts'
import { FicheRow } from './FicheRow.tsx'
import { type ListedRow, listedRows } from './listed-rows.ts'

interface Props {
  readonly list: FicheList
  readonly lines: readonly FicheLine[]
}

const route = getRouteApi('/fiches')

const columns = [
  { title: 'Fiche-action' },
  { title: 'État', width: 126 },
  { title: 'Porteur', width: 180 },
  { title: 'Échéance', width: 126 },
  { title: 'Faisabilité', width: 126 },
  { title: 'Impact', width: 126 },
  { title: 'Actions', width: 80, onScreen: true },
]

/** Fiches under their axis. */
export function FicheTable({ list, lines }: Props) {
  const { ordre = 'axe' } = route.useSearch()
  const rows = useMemo(
    () => listedRows(sortFiches(lines, ordre), list.axes, ordre === 'axe'),
    [lines, ordre, list.axes],
  )
  const draw = useCallback(
    (row: ListedRow, drawn: DrawnLineProps) =>
      row.isHead ? (
        <RowsHead name={row.name} count={plural(row.fiches, 'fiche-action', 'fiches-actions')} />
      ) : (
        <FicheRow line={row.line} list={list} drawn={drawn} />
      ),
    [list],
  )
  return <DrawnTable label="Fiches-actions" columns={columns} rows={rows} draw={draw} />
}
