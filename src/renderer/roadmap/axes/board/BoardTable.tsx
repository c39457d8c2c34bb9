import { Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import type { AxesBoard, BoardColumn } from '#shared/contract/roadmap/axes.ts'
import { placeable } from '#shared/records/roadmap/formulation/vote-count.ts'
import { Figure, Second } from '../../../components/plain/Second.tsx'
import { figure } from '../../../words/numbers.ts'
import { quoted } from '../../../words/spaces.ts'
import { columnFacts, columnName, formulationName } from '../axis-words.ts'
import { AxisHead } from './AxisHead.tsx'
import classes from './board.module.css'
import { type BoardRow, inColumn, sectorsOf } from './board-rows.ts'
import { FormulationCard } from './FormulationCard.tsx'
import type { Attaching } from './use-attaching.ts'

interface Props {
  readonly board: AxesBoard
  readonly rows: readonly BoardRow[]
  readonly attaching: Attaching
}

/** One column a sector, one row a common axis, then what is to be attached. In a narrow window rows are set one under another. */
export function BoardTable({ board, rows, attaching }: Props) {
  return (
    <table className={classes.table} aria-label="Axes communs par secteur">
      <Heads board={board} />
      <tbody>
        {rows.map((row, index) => (
          <Row key={row.axis?.axis.id ?? ''} row={row} rank={index} board={board} attaching={attaching} />
        ))}
      </tbody>
    </table>
  )
}

function Heads({ board: { columns } }: Pick<Props, 'board'>) {
  const all = placeable(columns.flatMap(({ meetings }) => meetings.filter(({ counted }) => counted)))
  return (
    <thead>
      <tr>
        <th scope="col">Axes communs</th>
        {columns.map((column) => (
          <th key={column.sector?.id ?? ''} scope="col">
            {columnName(column)}
            <Second block>{columnFacts(column)}</Second>
          </th>
        ))}
        <th scope="col" className={classes.total}>
          Total
          {all !== null && <Second block>sur {figure(all)}</Second>}
        </th>
      </tr>
    </thead>
  )
}

interface RowProps extends Pick<Props, 'board' | 'attaching'> {
  readonly row: BoardRow
  readonly rank: number
}

function Row({ row, rank, board, attaching }: RowProps) {
  return (
    <tr data-row={rank} data-loose={row.axis === null || undefined}>
      <th scope="row">
        {row.axis === null ? (
          <>
            <Text fw={600}>À rattacher</Text>
            <Second block>Une formulation garde toujours son secteur, ses mots et ses gommettes.</Second>
          </>
        ) : (
          <AxisHead board={row.axis} others={board.axes} />
        )}
      </th>
      {board.columns.map((column) => (
        <Cell key={column.sector?.id ?? ''} {...{ row, rank, board, attaching, column }} />
      ))}
      <td className={classes.total}>
        <Figure>{figure(row.votes)}</Figure>
        <span className={classes.narrow}> gommettes en tout</span>
      </td>
    </tr>
  )
}

function Cell({ row, rank, board, attaching, column }: RowProps & { readonly column: BoardColumn }) {
  const own = inColumn(row, column.sector?.id ?? null, sectorsOf(board))
  return (
    <td className={classes.cell} data-empty={own.length === 0 || undefined}>
      <span className={classes.narrow}>{columnName(column)}</span>
      {own.length > 0 && (
        <ul className={classes.cards}>
          {own.map((formulation) => (
            <FormulationCard key={formulation.id} formulation={formulation} attaching={attaching} />
          ))}
        </ul>
      )}
      <Landing {...{ rank, board, attaching, column }} />
    </td>
  )
}

/** Where the formulation that is taken would come. */
function Landing({
  rank,
  board,
  attaching,
  column,
}: Pick<RowProps, 'rank' | 'board' | 'attaching'> & { readonly column: BoardColumn }) {
  const taken = board.formulations.find(({ id }) => id === attaching.moving.taken)
  if (taken === undefined || attaching.target !== rank || attaching.rowOf(taken.id) === rank) return null
  const sectors = sectorsOf(board)
  const own = taken.sector === null || !sectors.has(taken.sector) ? null : taken.sector
  if (own !== (column.sector?.id ?? null)) return null
  return (
    <p className={classes.landing} aria-hidden="true">
      <IconDownload size={16} stroke={1.6} /> {quoted(formulationName(taken))} viendra ici
    </p>
  )
}
