import { identifies } from '../cells/pivot.ts'
import type { LineDraft } from '../draft.ts'
import { laterDay } from '../entry.ts'
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
  /** What says the very same has the same. */
  readonly itself: string
}

export const soughtOf = (draft: LineDraft): Sought => {
  const { founds, fills, given } = draft.actor
  const names = [textIn(founds, 'name') ?? '', ...draft.aliases].map(entryNameKey)
  const where = whereKey(draft.isActorOfPlace ? draft.place.given : given)
  const at = draft.isActorOfPlace ? whereaboutsOf(draft.place.given) : whereaboutsOf(given, draft.place.given)
  const pivot = draft.isPivotShared ? null : pivotOf(fills)
  return { draft, origin: originKey(fills), names, pivot, where, at, itself: itselfKey(names[0], pivot, where, at) }
}

/** Of two things that have one, nothing but their points says that they are two. */
export const itselfKey = (
  name: string | undefined,
  pivot: string | null,
  where: string | null,
  { postcode, street }: Whereabouts,
): string => `${name}|${pivot}|${where}|${postcode}|${street}`

/** All that a line is found by. */
export const soughtKey = ({ itself, names, origin, at, draft }: Sought): string =>
  [itself, origin, at.point?.latitude, at.point?.longitude, laterDay(draft.actor.given), ...names].join('|')

/** All that a line says of a structure; one that is told by its place stands there. */
export const actorRow = ({ actor, place, isActorOfPlace, isPivotShared }: LineDraft): Row => ({
  ...(isActorOfPlace ? { ...place.given, sourceId: null } : {}),
  ...actor.founds,
  ...actor.fills,
  ...actor.given,
  ...(isPivotShared ? { pivot: null } : {}),
})

/** Lines that tell less come after those that tell more, so that the order of a file matters little. */
export const turnOf = ({ pivot, where, at }: Sought): number =>
  [where, pivot, at.point, at.street].reduce((turn, told) => 2 * turn + (told === null ? 1 : 0), 1)

export const pivotOf = (row: Row): string | null => (identifies(row.pivot) ? row.pivot : null)
