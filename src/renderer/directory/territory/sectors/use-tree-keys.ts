import { type KeyboardEvent, useRef, useState } from 'react'
import type { AreaLine } from './area-lines.ts'

/** What a row is given: one of them is in the order of Tab, and each can be found again. */
export interface RowFocus {
  readonly tabIndex: 0 | -1
  readonly 'data-row': number
  readonly onFocus: () => void
}

interface Gestures {
  readonly open: (key: string, wanted: boolean) => void
  readonly tick: (line: AreaLine) => void
  /** Adds a tick, and never takes one away. */
  readonly extend: (line: AreaLine) => void
}

/** A tree walked and ticked by keyboard, as the pattern of a treegrid has it. */
export function useTreeKeys(lines: readonly AreaLine[], gestures: Gestures) {
  const [at, setAt] = useState(0)
  const table = useRef<HTMLTableElement>(null)
  const here = Math.max(0, Math.min(at, lines.length - 1))
  const focus = (row: number) => table.current?.querySelector<HTMLElement>(`[data-row="${row}"]`)?.focus()
  const hear = (event: KeyboardEvent) => {
    const deed = deedOf(event, lines, here)
    if (deed === null) return
    event.preventDefault()
    const line = lines[deed.row]
    if (line === undefined) return
    if (deed.kind === 'open') gestures.open(line.key, deed.wanted)
    if (deed.kind === 'tick') gestures.tick(line)
    if (deed.kind === 'extend') gestures.extend(line)
    if (deed.kind !== 'open') focus(deed.row)
  }
  return {
    /** Gives the focus back to the row it was on. */
    focus: () => focus(here),
    table: { ref: table, onKeyDown: hear },
    row: (index: number): RowFocus => ({
      tabIndex: index === here ? 0 : -1,
      'data-row': index,
      onFocus: () => setAt(index),
    }),
  }
}

type Deed =
  | { readonly kind: 'go' | 'tick' | 'extend'; readonly row: number }
  | { readonly kind: 'open'; readonly row: number; readonly wanted: boolean }

/** What a key does on a row; `null` for a key that does nothing here. */
export const deedOf = (
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  lines: readonly AreaLine[],
  row: number,
): Deed | null => {
  const line = lines[row]
  const last = lines.length - 1
  if (line === undefined) return null
  const go = (to: number): Deed => ({ kind: shiftKey ? 'extend' : 'go', row: Math.max(0, Math.min(to, last)) })
  switch (key) {
    case ' ':
      return { kind: 'tick', row }
    case 'ArrowDown':
      return go(row + 1)
    case 'ArrowUp':
      return go(row - 1)
    case 'Home':
      return { kind: 'go', row: 0 }
    case 'End':
      return { kind: 'go', row: last }
    case 'ArrowRight':
      return line.kind === 'group' && !line.open ? { kind: 'open', row, wanted: true } : go(row + 1)
    case 'ArrowLeft':
      return line.kind === 'group' ? { kind: 'open', row, wanted: false } : { kind: 'go', row: groupAbove(lines, row) }
    default:
      return null
  }
}

const groupAbove = (lines: readonly AreaLine[], row: number): number =>
  lines.findLastIndex((line, index) => index < row && line.kind === 'group')
