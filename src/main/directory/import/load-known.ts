import type { Db } from '#main/db/db.ts'
import { prepared } from '#main/db/statements.ts'
import { records } from '#shared/records/records.ts'
import type { KnownDirectory, KnownTable } from '../documents/import/known-directory.ts'

/** The directory as an import is compared with it, as the tables hold it: nothing is decoded that is not looked at. */
export const loadKnown = (db: Db): KnownDirectory => ({
  actor: tableOf(db, 'actor'),
  place: tableOf(db, 'place'),
  person: tableOf(db, 'person'),
  post: tableOf(db, 'post'),
  alias: tableOf(db, 'alias'),
  sector: tableOf(db, 'sector'),
  joined: Object.fromEntries(
    prepared<[], { id: string; representative: string }>(
      db,
      'SELECT id, representative FROM identity WHERE id <> representative',
    )
      .all()
      .map(({ id, representative }) => [id, representative]),
  ),
})

const tableOf = (db: Db, record: 'actor' | 'place' | 'person' | 'post' | 'alias' | 'sector'): KnownTable => {
  const columns = ['id', ...Object.keys(records[record].fields)]
  const list = columns.map((name) => `"${name}"`).join(', ')
  return { columns, lines: prepared<[], unknown[]>(db, `SELECT ${list} FROM "${record}" ORDER BY id`).raw().all() }
}
