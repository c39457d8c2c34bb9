import type { Db } from '#main/db/db.ts'
import { row } from '#main/db/query.ts'
import type { Picture } from '#shared/records/records.ts'
import { picturesOf } from '#shared/text/rich-text/map-pictures.ts'
import type { RichText } from '#shared/text/rich-text/rich-text.ts'

/** The pictures that the rich texts of these rows show, each once. */
export const picturesIn = (db: Db, of: readonly object[]): readonly Picture[] => {
  const texts = of.flatMap((values): readonly RichText[] =>
    Object.values(values).filter((value) => value?.type === 'doc'),
  )
  return [...new Set(texts.flatMap(picturesOf))].flatMap((picture) => row(db, 'picture', picture) ?? [])
}
