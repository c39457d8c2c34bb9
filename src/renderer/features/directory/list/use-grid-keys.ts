import type { KeyboardEvent } from 'react'
import type { Directory } from '../use-directory.ts'
import { rowAfterKey, rowsBetween } from './grid-keys.ts'
import { isTicked, noTicks } from './ticks.ts'
import type { RowFocus } from './use-row-focus.ts'
import type { ListRows } from './use-rows.ts'
import type { TickState } from './use-ticks.ts'

interface Options {
  readonly directory: Directory
  readonly rows: ListRows
  readonly tickState: TickState
  readonly focus: RowFocus
  readonly focused: number
  readonly total: number
  /** Rows that Page ↓ goes over. */
  readonly page: number
}

export interface GridKeys {
  readonly press: (event: KeyboardEvent) => void
  readonly openAt: (index: number) => void
  /** Ticks a row or takes its tick away; with `range`, ticks all since the last one. */
  readonly tickAt: (index: number, range: boolean) => void
}

/** What keys and pointer do to the rows. */
export function useGridKeys({ directory, rows, tickState, focus, focused, total, page }: Options): GridKeys {
  const { ticks, tick, tickAll } = tickState
  const tickRange = async (from: number, to: number) => tick(await rows.idsAt(rowsBetween(from, to)), true)
  const moveTo = (row: number, extending: boolean) => {
    if (extending) void tickRange(focus.anchor.current, row)
    else focus.anchor.current = row
    focus.moveTo(row)
  }
  const openAt = (index: number) => {
    const id = rows.rowAt(index)?.id
    if (id !== undefined) directory.open({ list: directory.query.list, id })
  }
  const tickAt = (index: number, range: boolean) => {
    const id = rows.rowAt(index)?.id
    if (range) void tickRange(focus.anchor.current, index)
    else if (id !== undefined) tick([id], !isTicked(ticks, id))
    if (!range) focus.anchor.current = index
    focus.moveTo(index)
  }
  const leave = () => {
    if (ticks !== noTicks) tickAll(false)
    else if (directory.entry !== null) directory.close()
  }
  const act = (event: KeyboardEvent): (() => void) | null => {
    const to = rowAfterKey(event.key, focused, total, page)
    if (to !== null) return () => moveTo(to, event.shiftKey)
    if (event.key === 'Enter') return () => openAt(focused)
    if (event.key === ' ') return () => tickAt(focused, event.shiftKey)
    if (event.key === 'Escape') return leave
    return event.key.toLowerCase() === 'a' && event.ctrlKey ? () => tickAll(true) : null
  }
  return {
    openAt: (index) => {
      focus.anchor.current = index
      focus.moveTo(index)
      openAt(index)
    },
    tickAt,
    press: (event) => {
      // The head has buttons of its own.
      const onRow = event.target instanceof HTMLElement && event.target.matches('[role=row]')
      const action = onRow ? act(event) : null
      if (action === null) return
      event.preventDefault()
      action()
    },
  }
}
