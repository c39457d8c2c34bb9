import type { Db } from '#main/db/db.ts'
import { rows } from '#main/db/query.ts'
import { positionsAfter } from '#main/kit/positions.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { whereHeld } from '#shared/records/holds.ts'
import type { Fiche } from '#shared/records/records.ts'
import { fiche as declaration } from '#shared/records/roadmap/fiche/fiche.ts'

type Placing = Pick<Fiche, 'axis' | 'sector'>

/** A fiche that begins: at the end of its axis, still to be discussed. */
export const newFiche = (db: Db, fiche: Placing & { readonly title: string }): Partial<Fiche> => ({
  ...fiche,
  ...placeInAxis(db, fiche),
  state: 'toDiscuss',
})

/** The last place of an axis, and the printed number that follows those of the axis and the sector. */
export const placeInAxis = (db: Db, { axis, sector }: Placing): Pick<Fiche, 'number' | 'position'> => ({
  number: whereHeld(
    declaration.fields.number,
    1 + Math.max(0, ...ofAxis(db, axis).map((one) => (one.sector === sector ? (one.number ?? 0) : 0))),
  ),
  position: placesInAxis(db, axis, 1)[0] ?? null,
})

/** The places that follow the fiches of an axis; `null`: of none. */
export const placesInAxis = (db: Db, axis: RowId | null, count: number): readonly string[] =>
  positionsAfter(ofAxis(db, axis).at(-1)?.position ?? null, count)

const ofAxis = (db: Db, axis: RowId | null): readonly Fiche[] =>
  rows(db, 'fiche', (q) =>
    q
      .where('axis', axis === null ? 'is' : '=', axis)
      .orderBy('position')
      .orderBy('id'),
  )
