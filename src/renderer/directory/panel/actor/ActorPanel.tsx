import type { RowId } from '#shared/kernel/ids.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { Loaded } from '../../../components/Loaded.tsx'
import { ActorForm } from '../../edit/ActorForm.tsx'
import type { Directory } from '../../use-directory.ts'
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
    <Loaded query={query} rows={6}>
      {(view) =>
        directory.editing ? <ActorForm view={view} directory={directory} /> : <ActorSheet view={view} beside={beside} />
      }
    </Loaded>
  )
}
