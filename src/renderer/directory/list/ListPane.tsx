import { Button } from '@mantine/core'
import type { DirectoryListName } from '#shared/contract/directory/directory.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { LinkButton } from '../../components/links.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { filtered } from '../address.ts'
import { DirectoryHead } from '../DirectoryHead.tsx'
import { FilterBar } from '../filters/FilterBar.tsx'
import { TickedBar } from '../TickedBar.tsx'
import type { Directory } from '../use-directory.ts'
import { ViewTabs } from '../views/ViewTabs.tsx'
import { DirectoryGrid } from './DirectoryGrid.tsx'
import { listWords } from './list-words.ts'
import { NothingFound } from './NothingFound.tsx'
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

/** A list where nothing has been written: how to begin. */
function NothingYet({ directory }: { readonly directory: Directory }) {
  const { list } = directory.query
  return (
    <EmptyState
      title={titles[list]}
      action={
        <>
          <LinkButton to="/annuaire/importer" variant="filled">
            Importer dans l’annuaire
          </LinkButton>
          <Button onClick={() => directory.setAdding(list)}>{listWords[list].add}</Button>
        </>
      }
    >
      {reasons[list]}
    </EmptyState>
  )
}

const titles: Readonly<Record<DirectoryListName, string>> = {
  actors: 'Aucune structure pour l’instant.',
  places: 'Aucun lieu pour l’instant.',
  persons: 'Aucune personne pour l’instant.',
}

const reasons: Readonly<Record<DirectoryListName, string>> = {
  actors:
    'Une structure prend part à la feuille de route : association, commune, opérateur, service de l’État. Elle peut n’avoir aucun lieu.',
  places: 'Un lieu est un endroit où l’on se rend pour être aidé. Un fichier national en apporte beaucoup d’un coup.',
  persons: 'Les personnes arrivent avec les listes d’émargement et les comptes-rendus, ou s’ajoutent ici.',
}
