import { identifies } from '../cells/pivot.ts'
import type { LineDraft } from '../draft.ts'
import { textIn } from '../known-directory.ts'
import { entryNameKey, originKey, whereKey } from './keys.ts'
import { type Whereabouts, whereaboutsOf } from './whereabouts.ts'

export type Row = Readonly<Record<string, unknown>>

/** A structure as a line tells it. */
export interface Sought {
  readonly draft: LineDraft
  readonly origin: string | null
  readonly names: readonly string[]
  readonly pivot: string | null
  readonly where: string | null
  readonly at: Whereabouts
}

export const soughtOf = (draft: LineDraft): Sought => {
  const { founds, fills, given } = draft.actor
  const names = [textIn(founds, 'name') ?? '', ...draft.aliases].map(entryNameKey)
  const where = whereKey(draft.isActorOfPlace ? draft.place.given : given)
  const at = draft.isActorOfPlace ? whereaboutsOf(draft.place.given) : whereaboutsOf(given, draft.place.given)
  return { draft, origin: originKey(fills), names, pivot: draft.isPivotShared ? null : pivotOf(fills), where, at }
}

/** All that a line says of a structure; one that is told by its place stands there. */
export const actorRow = ({ actor, place, isActorOfPlace, isPivotShared }: LineDraft): Row => ({
  ...(isActorOfPlace ? { ...place.given, sourceId: null } : {}),
  ...actor.founds,
  ...actor.fills,
  ...actor.given,
  ...(isPivotShared ? { pivot: null } : {}),
})

/** Lines that tell less come after those that tell more, so that the order of a file matters little. */
export const turnOf = ({ pivot, where }: Sought): number => (where === null ? 3 : 1) + (pivot === null ? 1 : 0)

export const pivotOf = (row: Row): string | null => (identifies(row.pivot) ? row.pivot : null)
