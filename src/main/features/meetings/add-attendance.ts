import type { RowWrite } from '#main/db/intent.ts'
import type { Db } from '#main/db/open.ts'
import { row } from '#main/db/query.ts'
import type { InputOf } from '#shared/contract/define.ts'
import type { meetingsContract } from '#shared/contract/meetings.ts'
import type { IdSource, RowId } from '#shared/kernel/ids.ts'
import { currentPost } from '../current-post.ts'
import { directoryWrites, knownDirectory } from '../known-people.ts'
import { notFound } from '../not-found.ts'

type Addition = InputOf<(typeof meetingsContract)['addAttendance']>

/** The writes that list someone: a known person as the directory has them, or a typed one, who enters the directory. */
export const decideAttendance = (
  db: Db,
  ids: IdSource,
  { meeting, part, who }: Addition,
): { readonly id: RowId; readonly writes: readonly RowWrite[] } => {
  const id = ids.row()
  const entry = (values: object): RowWrite => ({
    record: 'attendance',
    id,
    values: { meeting, part, status: 'present', ...values },
  })
  if (who.kind === 'person') {
    const person = row(db, 'person', who.person)
    if (person === null) throw notFound('La personne demandée')
    const { lastName, firstName } = person
    const { title, structure } = currentPost(db, person.id)
    return { id, writes: [entry({ person: person.id, lastName, firstName, role: title, structure })] }
  }
  const typed = {
    lastName: who.lastName,
    firstName: who.firstName || null,
    role: who.role || null,
    structure: who.structure || null,
  }
  const directory = directoryWrites(knownDirectory(db), ids, 'typed', [typed])
  return { id, writes: [...directory.writes, entry({ ...typed, person: directory.persons[0] })] }
}
