import type { RowId } from '#shared/kernel/ids.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { ActorForm } from '../../edit/ActorForm.tsx'
import type { Directory } from '../../use-directory.ts'
import { EntryState } from '../EntryState.tsx'
import { ActorSheet } from './ActorSheet.tsx'

interface Props {
  readonly id: RowId
  readonly directory: Directory
}

/** A structure, read or edited. */
export function ActorPanel({ id, directory }: Props) {
  const query = useApiQuery('directory', 'actor', { id })
  const beside = directory.query.list
  return (
    <EntryState query={query}>
      {(view) =>
        directory.editing ? <ActorForm view={view} directory={directory} /> : <ActorSheet view={view} beside={beside} />
      }
    </EntryState>
  )
}
