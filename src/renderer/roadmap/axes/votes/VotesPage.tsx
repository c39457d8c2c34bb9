import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { AxesBoard, BoardColumn } from '#shared/contract/roadmap/axes.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { Loaded } from '../../../components/Loaded.tsx'
import { LinkAnchor, LinkButton } from '../../../components/links.tsx'
import { PageHead } from '../../../components/PageHead.tsx'
import page from '../../../components/page.module.css'
import { wayTo } from '../../../components/way-to.tsx'
import { columnName } from '../axis-words.ts'
import { SectorVotes } from './SectorVotes.tsx'
import { TakeUp } from './TakeUp.tsx'

const route = getRouteApi('/axes/gommettes')

/** What each sector said at its first concertation, and the gommettes it got. */
export function VotesPage(): ReactNode {
  const board = useApiQuery('axes', 'board', {})
  return (
    <>
      <PageHead
        title="Formulations et gommettes"
        word="Formulation"
        crumbs={[wayTo.axes, 'Formulations et gommettes']}
        actions={<LinkButton to="/axes">Composer les axes</LinkButton>}
      />
      <Loaded query={board} rows={6}>
        {(board) => <Chosen board={board} />}
      </Loaded>
    </>
  )
}

function Chosen({ board }: { readonly board: AxesBoard }) {
  const { secteur } = route.useSearch()
  const column = board.columns.find(({ sector }) => sector?.id === secteur) ?? board.columns[0]
  if (column === undefined) return null
  return (
    <>
      <TakeUp />
      {board.columns.length > 1 && <Sectors columns={board.columns} chosen={column} />}
      <SectorVotes key={column.sector?.id ?? ''} board={board} column={column} />
    </>
  )
}

interface SectorsProps {
  readonly columns: readonly BoardColumn[]
  readonly chosen: BoardColumn
}

function Sectors({ columns, chosen }: SectorsProps) {
  return (
    <nav aria-label="Secteurs" className={page.tabs}>
      {columns.map((column) => (
        <LinkAnchor
          key={column.sector?.id ?? ''}
          to="/axes/gommettes"
          search={{ secteur: (column.sector?.id ?? '') as NonNullable<typeof column.sector>['id'] }}
          aria-current={column === chosen ? 'page' : undefined}
          className={page.tab}
        >
          {columnName(column)}
        </LinkAnchor>
      ))}
    </nav>
  )
}
