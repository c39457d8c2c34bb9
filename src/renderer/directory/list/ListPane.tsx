import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { TickedBar } from '../actions/TickedBar.tsx'
import { filtered } from '../address.ts'
import { FilterBar } from '../filters/FilterBar.tsx'
import { DirectoryHead } from '../head/DirectoryHead.tsx'
import type { Directory } from '../use-directory.ts'
import { ViewTabs } from '../views/ViewTabs.tsx'
import { DirectoryGrid } from './DirectoryGrid.tsx'
import { NothingFound } from './NothingFound.tsx'
import { NothingYet } from './NothingYet.tsx'
import { type Columns, useColumns } from './use-columns.ts'
import { useFirstWindow } from './use-rows.ts'
import { type TickState, useTicks } from './use-ticks.ts'

/** Views, filters, rows, and what one does with those that are ticked. */
export function ListPane({ directory }: { readonly directory: Directory }) {
  const tickState = useTicks(directory.query)
  return (
    <>
      <DirectoryHead directory={directory} ticks={tickState.ticks} />
      {/* Columns and the row one has come to are those of one list. */}
      <OneList key={directory.query.list} directory={directory} tickState={tickState} />
    </>
  )
}

function OneList({ directory, tickState }: Omit<RowsProps, 'columns'>) {
  const columns = useColumns(directory.query.list)
  return (
    <>
      <ViewTabs directory={directory} columns={columns} />
      <FilterBar directory={directory} />
      <Rows directory={directory} columns={columns} tickState={tickState} />
    </>
  )
}

interface RowsProps {
  readonly directory: Directory
  readonly columns: Columns
  readonly tickState: TickState
}

function Rows({ directory, columns, tickState }: RowsProps) {
  const firstWindow = useFirstWindow(directory.query)
  if (firstWindow.isError) return <ErrorMessage thrown={firstWindow.error} retry={() => void firstWindow.refetch()} />
  if (firstWindow.data === undefined) return <Waiting rows={8} />
  if (firstWindow.data.total > 0)
    return (
      <>
        <DirectoryGrid directory={directory} firstWindow={firstWindow} columns={columns.shown} tickState={tickState} />
        <TickedBar directory={directory} tickState={tickState} total={firstWindow.data.total} />
      </>
    )
  const asksNothing = filtered(directory.query.filter).filtre === undefined
  return asksNothing ? <NothingYet directory={directory} /> : <NothingFound directory={directory} />
}
