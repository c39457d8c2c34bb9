import { useCallback, useMemo } from 'react'
import type { NeedLine, NeedList } from '#shared/contract/roadmap/needs.ts'
import { type DrawnLineProps, DrawnTable } from '../../../components/drawn-table/DrawnTable.tsx'
import { NeedRow } from './NeedRow.tsx'

interface Props {
  readonly list: NeedList
  readonly lines: readonly NeedLine[]
  readonly answer: (line: NeedLine) => void
}

const columns = [
  { title: 'Besoin' },
  { title: 'Où', width: 168 },
  { title: 'Exprimé le', width: 116 },
  { title: 'État', width: 168 },
  { title: 'Fiche-action', width: 200 },
  { title: 'Actions', width: 166, onScreen: true },
]

/** Needs, a line each. */
export function NeedTable({ list, lines, answer }: Props) {
  const rows = useMemo(() => lines.map((line) => ({ id: line.need.id, isHead: false, line })), [lines])
  const draw = useCallback(
    ({ line }: (typeof rows)[number], drawn: DrawnLineProps) => (
      <NeedRow line={line} list={list} drawn={drawn} answer={answer} />
    ),
    [list, answer],
  )
  return <DrawnTable label="Besoins" above={290} columns={columns} rows={rows} draw={draw} />
}
