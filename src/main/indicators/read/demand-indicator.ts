import type { Db } from '#main/db/db.ts'
import { row } from '#main/db/query.ts'
import { notFound } from '#main/kit/not-found.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Indicator } from '#shared/records/records.ts'

/** @throws AppFailure `not-found` */
export const demandIndicator = (db: Db, id: RowId): Indicator => {
  const found = row(db, 'indicator', id)
  if (found === null) throw notFound('L’indicateur demandé', 'm')
  return found
}
