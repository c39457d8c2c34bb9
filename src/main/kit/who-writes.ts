import type { Db } from '#main/db/db.ts'
import { readMeta } from '#main/db/meta.ts'
import { row, rows } from '#main/db/query.ts'
import type { Espace } from '#shared/records/records.ts'

/** The espace of the workspace; `null` before the first run. */
export const loadEspace = (db: Db): Espace | null => rows(db, 'espace', (q) => q.orderBy('id').limit(1))[0] ?? null

/** The name of the member at this poste; `null` while nobody said it. */
export const ownName = (db: Db): string | null => row(db, 'member', readMeta(db, 'member'))?.name ?? null
