import { useState } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'
import type { ListQuery } from '../address.ts'
import { allTicks, noTicks, type Ticks, withTicks } from './ticks.ts'

/** The ticked rows of what is listed now, and how they change. */
export interface TickState {
  readonly ticks: Ticks
  readonly tick: (ids: readonly RowId[], on: boolean) => void
  readonly tickAll: (on: boolean) => void
}

/** Ticks are of one list and filter: with another, nothing that is out of sight stays ticked. */
export function useTicks({ list, filter }: ListQuery): TickState {
  const subject = JSON.stringify([list, filter])
  const [state, setState] = useState({ subject, ticks: noTicks })
  const ticks = state.subject === subject ? state.ticks : noTicks
  const change = (changed: (before: Ticks) => Ticks) =>
    setState((before) => ({ subject, ticks: changed(before.subject === subject ? before.ticks : noTicks) }))
  return {
    ticks,
    tick: (ids, on) => change((before) => withTicks(before, ids, on)),
    tickAll: (on) => change(() => (on ? allTicks : noTicks)),
  }
}
