import type { RowId } from '#shared/kernel/ids.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { PlaceForm } from '../../edit/PlaceForm.tsx'
import type { Directory } from '../../use-directory.ts'
import { EntryState } from '../EntryState.tsx'
import { PlaceSheet } from './PlaceSheet.tsx'

interface Props {
  readonly id: RowId
  readonly directory: Directory
}

/** A place, read or edited. */
export function PlacePanel({ id, directory }: Props) {
  const query = useApiQuery('directory', 'place', { id })
  const beside = directory.query.list
  return (
    <EntryState query={query}>
      {(view) => (directory.editing ? <PlaceForm view={view} /> : <PlaceSheet view={view} beside={beside} />)}
    </EntryState>
  )
}
