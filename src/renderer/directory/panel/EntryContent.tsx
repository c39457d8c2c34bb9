import type { RowId } from '#shared/kernel/ids.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { Loaded } from '../../components/Loaded.tsx'
import { ActorForm } from '../edit/ActorForm.tsx'
import { PersonForm } from '../edit/PersonForm.tsx'
import { PlaceForm } from '../edit/PlaceForm.tsx'
import type { Directory } from '../use-directory.ts'
import { ActorSheet } from './ActorSheet.tsx'
import { PersonSheet } from './PersonSheet.tsx'
import { PlaceSheet } from './PlaceSheet.tsx'

interface Props {
  readonly id: RowId
  readonly directory: Directory
}

/** What an entry of each list shows, read or edited. */
export const entryContents = { actors: Actor, places: Place, persons: Person } as const

function Actor({ id, directory }: Props) {
  const { editing, query } = directory
  return (
    <Loaded query={useApiQuery('directory', 'actor', { id })} rows={6}>
      {(view) =>
        editing ? <ActorForm view={view} directory={directory} /> : <ActorSheet view={view} beside={query.list} />
      }
    </Loaded>
  )
}

function Place({ id, directory: { editing, query } }: Props) {
  return (
    <Loaded query={useApiQuery('directory', 'place', { id })} rows={6}>
      {(view) => (editing ? <PlaceForm view={view} /> : <PlaceSheet view={view} beside={query.list} />)}
    </Loaded>
  )
}

function Person({ id, directory: { editing, query } }: Props) {
  return (
    <Loaded query={useApiQuery('directory', 'person', { id })} rows={6}>
      {(view) => (editing ? <PersonForm view={view} /> : <PersonSheet view={view} beside={query.list} />)}
    </Loaded>
  )
}
