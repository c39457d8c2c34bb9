import type { InputOf } from '#shared/contract/define.ts'
import type { directoryContract } from '#shared/contract/directory/directory.ts'
import type { IdSource, RowId } from '#shared/kernel/ids.ts'
import { type RowWrite, write } from '#shared/records/row-write.ts'

type NewPerson = InputOf<(typeof directoryContract)['addPerson']>

/** The writes that add someone, with the function they are known by when one is said. */
export const decidePerson = (
  ids: IdSource,
  { lastName, firstName, title, actor }: NewPerson,
): { readonly id: RowId; readonly writes: readonly RowWrite[] } => {
  const id = ids.row()
  const person = { lastName, firstName: firstName || null, source: 'typed', purpose: 'directory' } as const
  const post = { person: id, actor, title: title || null }
  return {
    id,
    writes: [
      { record: 'person', id, values: person },
      ...(post.title === null && actor === null ? [] : [write('post', ids.row(), post)]),
    ],
  }
}
