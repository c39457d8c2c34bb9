import type { Db } from '#main/db/db.ts'
import { row } from '#main/db/query.ts'
import type { Indicator } from '#shared/domain/records.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { notFound } from './not-found.ts'

/** @throws AppFailure `not-found` */
export const demandIndicator = (db: Db, id: RowId): Indicator => {
  const found = row(db, 'indicator', id)
  if (found === null) throw notFound('L’indicateur demandé', 'm')
  return found
}
