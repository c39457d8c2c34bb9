import { changedBetween } from '#main/db/changed-between.ts'
import { fieldHistory } from '#main/db/field-history.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { localDay, startOfDay } from '#main/kit/local-day.ts'
import type { Fiche } from '#shared/records/records.ts'
import { ficheStates } from '#shared/records/roadmap/fiche/fiche.ts'
import type { FicheMove } from '../documents/digest/digest.ts'
import { ficheNumbers } from '../read/fiche-numbers.ts'
import { ficheName } from '../read/fiche-point.ts'
import { standingFiches } from '../read/standing-fiches.ts'

interface Period {
  readonly startsOn: string | null
  readonly endsOn: string | null
}

/** The fiches-actions whose state is not, at the end of a period, what it was before it: the log says so. One that was gathered moves no more. */
export const ficheMoves = ({ workspace }: FeatureContext, { startsOn, endsOn }: Period): readonly FicheMove[] => {
  const { db, names } = workspace
  const [from, to] = [startOfDay(startsOn ?? '0001-01-01'), startOfDay(endsOn ?? '9999-12-30', 1)]
  const numberOf = ficheNumbers(db)
  const standing = new Map<string, Fiche>(standingFiches(db, (q) => q.orderBy('id')).map((fiche) => [fiche.id, fiche]))
  return changedBetween(db, 'fiche', 'state', from, to).flatMap((id): FicheMove[] => {
    const fiche = standing.get(id)
    const writes = fieldHistory(db, names, 'fiche', id).filter(({ field, at }) => {
      const day = localDay(new Date(at))
      return field === 'state' && day >= (startsOn ?? '') && day <= (endsOn ?? '9999-12-31')
    })
    const [last, first] = [writes[0], writes.at(-1)]
    if (fiche === undefined || last === undefined || first === undefined || last.after === first.before) return []
    const reached = stateOf(last.after)
    // What was begun and given up meanwhile is no news.
    const vain = first.before === 'null' && last.after === JSON.stringify('dropped' satisfies Fiche['state'])
    return reached === null || vain
      ? []
      : [
          {
            id: fiche.id,
            title: ficheName(fiche, numberOf(fiche.id)),
            axis: fiche.axis,
            sector: fiche.sector,
            from: stateOf(first.before),
            to: reached,
            on: localDay(new Date(last.at)),
          },
        ]
  })
}

/** @param json a value of the log, as JSON text */
const stateOf = (json: string): string | null => {
  const state: unknown = JSON.parse(json)
  return typeof state === 'string' && Object.hasOwn(ficheStates, state)
    ? ficheStates[state as keyof typeof ficheStates]
    : null
}
