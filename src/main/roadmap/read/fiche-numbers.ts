import type { Db } from '#main/db/db.ts'
import { representativesOf } from '#main/db/identity.ts'
import { prepared } from '#main/db/statements.ts'
import { untilWritten } from '#main/directory/read/until-written.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Fiche } from '#shared/records/records.ts'
import { ficheReferences } from '#shared/records/roadmap/fiche/references.ts'
import { inStandingAxis, standingAxes } from './standing-axes.ts'

/** The number by which a fiche is called everywhere, « 1.2 »; one that was gathered has that of the main one, one that is gone none. */
export const ficheNumbers = (db: Db): ((fiche: RowId) => string | null) => {
  const references = loadReferences(db)
  const standing = representativesOf(db, 'fiche')
  return (fiche) => references.get(standing(fiche)) ?? null
}

/** The fiche that is called by these words, « fiche 1.2 » or « 1.2 »: several when axes have one number. */
export const ficheNumbered = (db: Db, words: string): readonly RowId[] => {
  const [, wanted] = /^(?:fiche\s*)?((?:\d+|[as])\.\d+)$/iu.exec(words.trim()) ?? []
  if (wanted === undefined) return []
  return [...loadReferences(db)].flatMap(([id, reference]) => (reference === wanted.toUpperCase() ? [id] : []))
}

/** Each fiche that a search finds asks for all of them. */
const loadReferences = (db: Db): ReadonlyMap<RowId, string> =>
  untilWritten(db, 'ficheReferences', () => {
    const standing = representativesOf(db, 'fiche')
    const fiches = prepared<[], Pick<Fiche, 'id' | 'axis'>>(db, inOrder)
      .all()
      .filter(({ id }) => standing(id) === id)
      .map(inStandingAxis(db))
    return ficheReferences(fiches, standingAxes(db))
  })

const inOrder = 'SELECT id, axis FROM fiche ORDER BY position, number, id'
