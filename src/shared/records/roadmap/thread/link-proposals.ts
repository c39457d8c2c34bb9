import type { RowId } from '../../../kernel/ids.ts'
import { newer } from '../../../text/newer.ts'
import type { Formulation } from '../../records.ts'
import { formulationStages } from '../formulation/formulation.ts'
import { likelyOrigin, type Thought, thought, thoughtLikeness } from './thought-likeness.ts'
import type { ThreadFiche, ThreadRows } from './thread-rows.ts'

/** A step of the thread that nobody noted and that the words tell. */
export type LinkProposal =
  | { readonly kind: 'origin'; readonly earlier: RowId; readonly later: RowId; readonly likeness: number }
  | { readonly kind: 'fiche'; readonly formulation: RowId; readonly fiche: RowId; readonly likeness: number }

/** Something that could stand before or after a formulation, and how much it says the same, 0–100. */
export interface Candidate {
  readonly id: RowId
  readonly likeness: number
}

/**
 * For each formulation without an origin, the one of an earlier phase, of its axis and sector, whose words it takes up best; for
 * each priority action without a fiche, the fiche of its axis. Only what is alike enough (`likelyOrigin`).
 */
export const linkProposals = (rows: ThreadRows): readonly LinkProposal[] => {
  const thoughts = new Map([...rows.formulations.map(textual), ...rows.fiches.map(titled)])
  const linked = new Set(rows.links.map(({ later }) => later))
  const byAxis = Map.groupBy(rows.formulations, ({ axis }) => axis)
  const best = (id: RowId, others: readonly { readonly id: RowId }[]): Candidate | null =>
    ordered(thoughts, id, others).find(({ likeness }) => likeness >= likelyOrigin) ?? null

  return rows.formulations.flatMap((later): LinkProposal[] => {
    if (later.axis === null) return []
    const origin = linked.has(later.id)
      ? null
      : best(
          later.id,
          (byAxis.get(later.axis) ?? []).filter((one) => isEarlier(one, later) && one.sector === later.sector),
        )
    const fiche =
      later.stage === 'priority' && later.fiche === null ? best(later.id, rows.fiches.filter(fits(later))) : null
    return [
      ...(origin === null
        ? []
        : [{ kind: 'origin', earlier: origin.id, later: later.id, likeness: origin.likeness } as const]),
      ...(fiche === null
        ? []
        : [{ kind: 'fiche', formulation: later.id, fiche: fiche.id, likeness: fiche.likeness } as const]),
    ]
  })
}

/** What a formulation may come from, whatever its axis and sector, the most alike first, without what it already comes from. */
export const originsOf = (rows: ThreadRows, later: Formulation): readonly Candidate[] => {
  const known = new Set(rows.links.filter((link) => link.later === later.id).map(({ earlier }) => earlier))
  const others = rows.formulations.filter((one) => isEarlier(one, later) && !known.has(one.id))
  return ordered(new Map([textual(later), ...others.map(textual)]), later.id, others)
}

/** The fiches that may work it out, the most alike first. */
export const fichesLike = (rows: ThreadRows, action: Formulation): readonly Candidate[] =>
  ordered(new Map([textual(action), ...rows.fiches.map(titled)]), action.id, rows.fiches)

const ordered = (
  thoughts: ReadonlyMap<RowId, Thought>,
  id: RowId,
  others: readonly { readonly id: RowId }[],
): readonly Candidate[] => {
  const own = thoughts.get(id)
  if (own === undefined) return []
  return others
    .map((other) => ({
      id: other.id,
      likeness: Math.round(thoughtLikeness(own, thoughts.get(other.id) ?? thought(''))),
    }))
    .toSorted((a, b) => b.likeness - a.likeness)
}

/** Of a phase before it; the nearest phases come last in a list of rows, and likeness alone decides. */
export const isEarlier = (one: Pick<Formulation, 'id' | 'stage'>, later: Pick<Formulation, 'id' | 'stage'>): boolean =>
  one.id !== later.id && stageRank(one.stage) < stageRank(later.stage)

const stages = Object.keys(formulationStages)
/** One of a later version comes before and after nothing. */
const stageRank = (stage: Formulation['stage']): number =>
  stage === newer ? Number.NaN : stages.indexOf(stage ?? 'first')

const fits =
  (action: Formulation) =>
  ({ axis, sector }: ThreadFiche): boolean =>
    (axis === null || axis === action.axis) && (sector === null || sector === action.sector)

const textual = ({ id, text }: Formulation): readonly [RowId, Thought] => [id, thought(text ?? '')]
const titled = ({ id, title }: ThreadFiche): readonly [RowId, Thought] => [id, thought(title ?? '')]
