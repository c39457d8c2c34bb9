import type { RowId } from '#shared/kernel/ids.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { Loaded } from '../../../components/Loaded.tsx'
import { PersonForm } from '../../edit/PersonForm.tsx'
import type { Directory } from '../../use-directory.ts'
import { PersonSheet } from './PersonSheet.tsx'

interface Props {
  readonly id: RowId
  readonly directory: Directory
}

/** A person, read or edited. */
export function PersonPanel({ id, directory }: Props) {
  const query = useApiQuery('directory', 'person', { id })
  const beside = directory.query.list
  return (
    <Loaded query={query} rows={6}>
      {(view) => (directory.editing ? <PersonForm view={view} /> : <PersonSheet view={view} beside={beside} />)}
    </Loaded>
  )
}
