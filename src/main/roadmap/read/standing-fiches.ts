import type { Db } from '#main/db/db.ts'
import { representativesOf } from '#main/db/identity.ts'
import { row, rows } from '#main/db/query.ts'
import { sameEntry } from '#main/kit/same-entry.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Fiche } from '#shared/records/records.ts'
import { inStandingAxis } from './standing-axes.ts'

/** Every fiche that stands by itself, each in the axis that stands. */
export const standingFiches = (db: Db, inOrder: Parameters<typeof rows<'fiche'>>[2]): readonly Fiche[] =>
  rows(db, 'fiche', inOrder).filter(standsAlone(db)).map(inStandingAxis(db))

/** The fiche that stands for the one that a row names; `null` when it names none that is here. */
export const standingFiche = (db: Db, id: RowId | null): Fiche | null =>
  id === null ? null : row(db, 'fiche', sameEntry(db, 'fiche', id).standing)

/** Says whether a fiche stands by itself, and was not gathered in another. */
export const standsAlone = (db: Db): ((fiche: { readonly id: RowId }) => boolean) => {
  const standing = representativesOf(db, 'fiche')
  return ({ id }) => standing(id) === id
}

/** Gives rows the fiche in which theirs was gathered: what comes later of one that no longer stands is of that one. */
export const inStandingFiche = (db: Db): (<Of extends { readonly fiche: RowId | null }>(of: Of) => Of) => {
  const standing = representativesOf(db, 'fiche')
  return (of) => (of.fiche === null || standing(of.fiche) === of.fiche ? of : { ...of, fiche: standing(of.fiche) })
}

/** The fiches that these stand for, themselves among them. */
export const allOfFiches = (db: Db, fiches: readonly RowId[]): readonly RowId[] => {
  const wanted = new Set(fiches)
  const standing = representativesOf(db, 'fiche')
  return rows(db, 'fiche').flatMap(({ id }) => (wanted.has(standing(id)) ? [id] : []))
}

/** Those that were gathered in this one, as their sectors wrote them. */
export const gatheredFiches = (db: Db, fiche: RowId): readonly Fiche[] =>
  rows(db, 'fiche', (q) => q.where('id', 'in', sameEntry(db, 'fiche', fiche).ids).orderBy('id')).filter(
    ({ id }) => id !== fiche,
  )
