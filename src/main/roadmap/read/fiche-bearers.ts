import type { Db } from '#main/db/db.ts'
import { prepared } from '#main/db/statements.ts'
import type { RowId } from '#shared/kernel/ids.ts'

/** The names of those who bear each fiche, each once, in their order. */
export const loadBearers = (db: Db): ((fiche: RowId) => readonly string[]) => {
  const bearers = prepared<[], { readonly fiche: RowId; readonly name: string }>(db, bearerQuery).all()
  const byFiche = Map.groupBy(bearers, ({ fiche }) => fiche)
  return (fiche) => [...new Set(byFiche.get(fiche)?.map(({ name }) => name))]
}

const bearerQuery = `SELECT coalesce(representative, fiche) AS fiche, name
  FROM ficheParty LEFT JOIN identity ON identity.record = 'fiche' AND identity.id = fiche
  WHERE role = 'bearer' AND name IS NOT NULL AND fiche IS NOT NULL ORDER BY position, ficheParty.id`
