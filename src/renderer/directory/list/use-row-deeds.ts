import type { Directory } from '../use-directory.ts'
import { type RowDeeds, rowsBetween } from './grid-keys.ts'
import { countTicked, isTicked } from './ticks.ts'
import type { RowFocus } from './use-row-focus.ts'
import type { ListRows } from './use-rows.ts'
import type { TickState } from './use-ticks.ts'

interface Options {
  readonly directory: Directory
  readonly rows: ListRows
  readonly tickState: TickState
  readonly focus: RowFocus
  readonly total: number
}

/** The deeds on the rows of a list. */
export function useRowDeeds({ directory, rows, tickState, focus, total }: Options): RowDeeds {
  const { ticks, tick, tickAll } = tickState
  const goTo = (index: number, extending: boolean) => {
    if (extending) void rows.idsAt(rowsBetween(focus.anchor.current, index)).then((ids) => tick(ids, true))
    else focus.anchor.current = index
    focus.moveTo(index)
  }
  return {
    goTo,
    open: (index) => {
      goTo(index, false)
      const id = rows.rowAt(index)?.id
      if (id !== undefined) directory.open({ list: directory.query.list, id })
    },
    tick: (index, extending) => {
      goTo(index, extending)
      const id = rows.rowAt(index)?.id
      if (!extending && id !== undefined) tick([id], !isTicked(ticks, id))
    },
    tickAll: () => tickAll(true),
    leave: () => {
      if (countTicked(ticks, total) > 0) tickAll(false)
      else if (directory.entry !== null) directory.close()
    },
  }
}
