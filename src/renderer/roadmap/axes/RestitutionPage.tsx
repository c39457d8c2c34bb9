import { Text } from '@mantine/core'
import { IconPresentation } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { AxesBoard } from '#shared/contract/roadmap/axes.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { Loaded } from '../../components/Loaded.tsx'
import { LinkButton } from '../../components/links.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { PrintButton } from '../../components/PrintButton.tsx'
import { Label } from '../../components/plain/Label.tsx'
import { List } from '../../components/plain/List.tsx'
import { Written } from '../../components/plain/Second.tsx'
import { wayTo } from '../../components/way-to.tsx'
import { agree, figure } from '../../words/numbers.ts'
import shared from './axes.module.css'
import { axisName, columnName, formulationName } from './axis-words.ts'
import { BoardSummary } from './board/BoardSummary.tsx'
import { type BoardRow, boardRows, inColumn, sectorsOf } from './board/board-rows.ts'
import { VoteDots } from './VoteDots.tsx'
import { VotesFigure } from './VotesFigure.tsx'

/** What is shown to the sectors: each axis with what it gathers, large enough for a wall, and set for paper. */
export function RestitutionPage(): ReactNode {
  const board = useApiQuery('axes', 'board', {})
  return (
    <>
      <PageHead
        title="Restitution des axes"
        crumbs={[wayTo.axes, 'Restitution']}
        actions={
          <>
            <PrintButton />
            <LinkButton to="/restitution" leftSection={<IconPresentation size={18} stroke={1.6} />}>
              Diaporama
            </LinkButton>
          </>
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
      <VotesFigure board={board} rows={rows} />
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
          <strong>{figure(row.votes)}</strong> {agree(row.votes, 'gommette', 'gommettes')}
        </p>
      </div>
      <div className={shared.sectors}>
        {board.columns.map((column) => {
          const own = inColumn(row, column.sector?.id ?? null, sectorsOf(board))
          return (
            <div key={column.sector?.id ?? ''}>
              <Label mb="sm">{columnName(column)}</Label>
              {own.length === 0 ? (
                <Text c="var(--ink-2)">Rien de ce secteur.</Text>
              ) : (
                <List gap="sm">
                  {own.map((one) => (
                    <li key={one.id}>
                      <Written fz="lg" lh={1.35}>
                        {formulationName(one)}
                      </Written>
                      <VoteDots votes={one.votes} />
                    </li>
                  ))}
                </List>
              )}
            </div>
          )
        })}
      </div>
    </section>
  )
}
