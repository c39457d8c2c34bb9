import type { LineDraft } from './draft.ts'
import { originKey, whereKey } from './match/keys.ts'
import { refuse } from './refuse.ts'

/**
 * Refuses the lines whose id another line has for something else: another commune, another SIRET. An id is unique in its
 * source, so that one of the two is wrong, and nobody can tell which.
 */
export const refuseRepeatedIds = (drafts: readonly LineDraft[]): void => {
  const first = new Map<string, LineDraft>()
  for (const draft of drafts) {
    const key = draft.refusal === null ? idOf(draft) : null
    if (key === null) continue
    const earlier = first.get(key)
    if (earlier === undefined) first.set(key, draft)
    else if (contradict(earlier, draft)) refuse(draft, repeated(draft, earlier.line))
  }
}

/** The id of what the line is about, in its source; `null` when it has none. */
const idOf = (draft: LineDraft): string | null =>
  originKey(draft.subject === 'place' ? draft.place.given : draft.actor.fills)

const contradict = (one: LineDraft, other: LineDraft): boolean =>
  differ(whereKey(addressOf(one)), whereKey(addressOf(other))) || differ(pivotOf(one), pivotOf(other))

const addressOf = ({ subject, place, actor }: LineDraft) => (subject === 'place' ? place.given : actor.given)

const pivotOf = ({ actor }: LineDraft): unknown => actor.fills.pivot ?? null

const differ = (one: unknown, other: unknown): boolean => one !== null && other !== null && one !== other

const repeated = ({ subject, place, actor }: LineDraft, line: number) => ({
  column: null,
  columnName: null,
  value: String((subject === 'place' ? place.given : actor.fills).sourceId),
  reason: `la ligne ${line} a déjà cet identifiant, pour une autre commune ou un autre SIRET`,
})
