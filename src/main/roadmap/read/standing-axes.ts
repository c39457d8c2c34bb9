import type { Db } from '#main/db/db.ts'
import { representativesOf } from '#main/db/identity.ts'
import { rows } from '#main/db/query.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Axis, Indicator } from '#shared/records/records.ts'

/** Axes in their order, without those gathered in another. Two imports may have given one number: the title then decides. */
export const standingAxes = (db: Db): readonly Axis[] => {
  const standing = representativesOf(db, 'axis')
  return rows(db, 'axis', (q) => q.orderBy('number').orderBy('title').orderBy('id')).filter(
    ({ id }) => standing(id) === id,
  )
}

/** The indicators, each in the axis that stands. */
export const indicatorsInAxes = (db: Db): readonly Indicator[] => rows(db, 'indicator').map(inStandingAxis(db))

/** Gives rows the axis in which theirs was gathered: what comes later of an axis that no longer stands is of that one. */
export const inStandingAxis = (db: Db): (<Of extends { readonly axis: RowId | null }>(of: Of) => Of) => {
  const standing = representativesOf(db, 'axis')
  return (of) => (of.axis === null || standing(of.axis) === of.axis ? of : { ...of, axis: standing(of.axis) })
}

/** The axes that this one stands for, as they were called. */
export const gatheredAxes = (db: Db, axis: RowId): readonly Axis[] => {
  const standing = representativesOf(db, 'axis')
  return rows(db, 'axis', (q) => q.orderBy('number').orderBy('id')).filter(
    ({ id }) => id !== axis && standing(id) === axis,
  )
}
