import type { RowId } from '#shared/kernel/ids.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { Loaded } from '../../../components/Loaded.tsx'
import { PlaceForm } from '../../edit/PlaceForm.tsx'
import type { Directory } from '../../use-directory.ts'
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
    <Loaded query={query} rows={6}>
      {(view) => (directory.editing ? <PlaceForm view={view} /> : <PlaceSheet view={view} beside={beside} />)}
    </Loaded>
  )
}
