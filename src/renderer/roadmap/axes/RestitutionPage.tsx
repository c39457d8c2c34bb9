import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { AxesBoard } from '#shared/contract/roadmap/axes.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { Loaded } from '../../components/Loaded.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { wayTo } from '../../components/way-to.tsx'
import { figure } from '../../words/numbers.ts'
import shared from './axes.module.css'
import { axisName, columnName, formulationName } from './axis-words.ts'
import { BoardSummary } from './board/BoardSummary.tsx'
import { type BoardRow, boardRows, inColumn, sectorsOf } from './board/board-rows.ts'
import { VoteDots } from './VoteDots.tsx'

/** What is shown to the sectors: each axis with what it gathers, large enough for a wall, and set for paper. */
export function RestitutionPage(): ReactNode {
  const board = useApiQuery('axes', 'board', {})
  return (
    <>
      <PageHead
        title="Restitution des axes"
        crumbs={[wayTo.axes, 'Restitution']}
        actions={
          <Button
            data-only="screen"
            leftSection={<IconPrinter size={18} stroke={1.6} />}
            onClick={() => window.print()}
          >
            Imprimer
          </Button>
        }
      />
      <Loaded query={board} rows={6}>
        {(board) => <Axes board={board} />}
      </Loaded>
    </>
  )
}

function Axes({ board }: { readonly board: AxesBoard }) {
  const rows = boardRows(board)
  return (
    <>
      <BoardSummary board={board} rows={rows} />
      {rows
        .filter(({ axis, formulations }) => axis !== null || formulations.length > 0)
        .map((row) => (
          <AxisPart key={row.axis?.axis.id ?? ''} row={row} board={board} />
        ))}
    </>
  )
}

function AxisPart({ row, board }: { readonly row: BoardRow; readonly board: AxesBoard }) {
  const name = row.axis === null ? 'À rattacher' : axisName(row.axis.axis)
  return (
    <section className={shared.axis} aria-label={name}>
      <div className={shared.head}>
        <h2>{name}</h2>
        <p className={shared.total}>
          <strong>{figure(row.votes)}</strong> {row.votes < 2 ? 'gommette' : 'gommettes'}
        </p>
      </div>
      <div className={shared.sectors}>
        {board.columns.map((column) => {
          const own = inColumn(row, column.sector?.id ?? null, sectorsOf(board))
          return (
            <div key={column.sector?.id ?? ''}>
              <h3>{columnName(column)}</h3>
              {own.length === 0 ? (
                <p className={shared.quiet}>Rien de ce secteur.</p>
              ) : (
                <ul className={shared.said}>
                  {own.map((one) => (
                    <li key={one.id}>
                      <span className={shared.restitutionWords}>{formulationName(one)}</span>
                      <VoteDots votes={one.votes} />
                    </li>
                  ))}
                </ul>
              )}
            </div>
          )
        })}
      </div>
    </section>
  )
}
