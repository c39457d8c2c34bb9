import { assertNever } from '#shared/kernel/assert-never.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Moving } from '../../../components/moving/use-moving.ts'
import type { PlanEntry } from './plan-entry.ts'

interface Situation {
  readonly current: PlanEntry
  readonly move: Moving
  /** Nothing moves in it. */
  readonly fixed: boolean
  readonly show: (id: RowId) => void
  readonly goTo: (id: RowId | undefined) => void
}

/** What a key does in the plan; `null` when it is not the plan's. */
export const planKey = (key: string, { current, move, fixed, show, goTo }: Situation): (() => void) | null => {
  const { id, name } = current
  const at = move.order.indexOf(id)
  const actions = move.taken === null ? browsing : moving
  const action = actions.get(key)
  if (action === undefined) return null
  switch (action) {
    case 'next':
      return () => goTo(move.order[at + 1])
    case 'previous':
      return () => goTo(move.order[at - 1])
    case 'first':
      return () => goTo(move.order[0])
    case 'last':
      return () => goTo(move.order.at(-1))
    case 'show':
      return () => show(id)
    case 'take':
      return fixed ? null : () => move.take(id, name)
    case 'down':
      return () => move.step(1, name)
    case 'up':
      return () => move.step(-1, name)
    case 'put':
      return () => move.put(name)
    case 'leave':
      return () => move.leave(name)
    default:
      return assertNever(action)
  }
}

type Action = 'next' | 'previous' | 'first' | 'last' | 'show' | 'take' | 'down' | 'up' | 'put' | 'leave'

const browsing: ReadonlyMap<string, Action> = new Map([
  ['ArrowDown', 'next'],
  ['ArrowUp', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['Enter', 'show'],
  [' ', 'take'],
])

const moving: ReadonlyMap<string, Action> = new Map([
  ['ArrowDown', 'down'],
  ['ArrowUp', 'up'],
  ['Enter', 'put'],
  [' ', 'put'],
  ['Escape', 'leave'],
])
