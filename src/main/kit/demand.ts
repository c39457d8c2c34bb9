import type { Db } from '#main/db/db.ts'
import { row } from '#main/db/query.ts'
import type { AppFailure } from '#shared/kernel/app-error.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import type { RowOf } from '#shared/records/record.ts'
import { type RecordName, type Records, records } from '#shared/records/records.ts'
import { withArticle } from '#shared/text/article.ts'
import { notFound } from './not-found.ts'

/** The row of this id. @throws AppFailure `not-found`, in the words of its record: « La réunion demandée… » */
export const demand = <Name extends RecordName>(db: Db, name: Name, id: string | null): RowOf<Records[Name]> => {
  const found = row(db, name, id)
  if (found === null) throw missing(name)
  return found
}

/** The same failure, for who looks for a row in another way than by its id. */
export const missing = (name: RecordName): AppFailure => {
  const { one, gender, called = one.split(' ', 1)[0] ?? one } = records[name].label
  const asked = `${withArticle(called, gender)} ${gender === 'f' ? 'demandée' : 'demandé'}`
  return notFound(sentenceCase(asked), gender)
}
