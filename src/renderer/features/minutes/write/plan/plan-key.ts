import type { RowId } from '#shared/kernel/ids.ts'
import type { PlanEntry } from './Plan.tsx'
import type { MoveSection } from './use-move-section.ts'

interface Situation {
  readonly current: PlanEntry
  readonly move: MoveSection
  readonly show: (id: RowId) => void
  readonly goTo: (id: RowId | undefined) => void
}

/** What a key does in the plan; `null` when it is not the plan's. */
export const planKey = (key: string, situation: Situation): (() => void) | null =>
  (situation.move.taken === null ? browsing : moving)(situation)[key] ?? null

type Keys = Readonly<Record<string, () => void>>

const browsing = ({ current, move, show, goTo }: Situation): Keys => {
  const at = move.order.indexOf(current.id)
  return {
    ArrowDown: () => goTo(move.order[at + 1]),
    ArrowUp: () => goTo(move.order[at - 1]),
    Home: () => goTo(move.order[0]),
    End: () => goTo(move.order.at(-1)),
    Enter: () => show(current.id),
    ' ': () => move.take(current.id, current.name),
  }
}

const moving = ({ current, move }: Situation): Keys => ({
  ArrowDown: () => move.step(1, current.name),
  ArrowUp: () => move.step(-1, current.name),
  Enter: () => move.put(current.name),
  ' ': () => move.put(current.name),
  Escape: () => move.leave(current.name),
})
