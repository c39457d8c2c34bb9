import type { Db } from '#main/db/db.ts'
import { row } from '#main/db/query.ts'
import type { Picture } from '#shared/records/records.ts'
import { picturesOf } from '#shared/text/rich-text/map-pictures.ts'
import { richTextsOf } from '#shared/text/rich-text/rich-texts-of.ts'

/** The pictures that the rich texts of these rows show, each once. */
export const picturesIn = (db: Db, of: readonly object[]): readonly Picture[] => {
  const pictures = new Set(of.flatMap(richTextsOf).flatMap(picturesOf))
  return [...pictures].flatMap((picture) => row(db, 'picture', picture) ?? [])
}
