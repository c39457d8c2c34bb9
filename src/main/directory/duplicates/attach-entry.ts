import { row } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { demand } from '#main/kit/demand.ts'
import { notFound } from '#main/kit/not-found.ts'
import { sameEntry } from '#main/kit/same-entry.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { demandNoCycle } from '../read/own-ancestor.ts'

/** Makes a structure the antenna of another, or gives it a place. @throws AppFailure `own-ancestor`, `not-found` */
export const attachEntry = (context: FeatureContext, child: RowId, parent: RowId): null => {
  const { db } = context.workspace
  const above = sameEntry(db, 'actor', parent).standing
  demand(db, 'actor', above)
  const antenna = sameEntry(db, 'actor', child).standing
  if (row(db, 'actor', antenna) !== null) {
    demandNoCycle(db, antenna, above)
    context.write({
      intent: 'duplicates.attach',
      writes: [{ record: 'actor', id: antenna, values: { parent: above } }],
    })
    return null
  }
  const place = sameEntry(db, 'place', child).standing
  if (row(db, 'place', place) === null) throw notFound('L’entrée à rattacher')
  context.write({ intent: 'duplicates.attach', writes: [{ record: 'place', id: place, values: { actor: above } }] })
  return null
}
