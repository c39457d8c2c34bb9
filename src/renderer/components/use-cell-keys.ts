import { type KeyboardEvent, useRef, useState } from 'react'

interface Place {
  readonly line: number
  readonly column: number
}

/** What a cell's door is given: one of them is in the order of Tab, and each can be found again. */
export interface CellKeys {
  readonly tabIndex: 0 | -1
  readonly 'data-cell': string
  readonly onFocus: () => void
}

/** A table walked by arrows, Home and End, as a grid is. */
export function useCellKeys(lines: number, columns: number) {
  const [at, setAt] = useState<Place>({ line: 0, column: 0 })
  const table = useRef<HTMLTableElement>(null)
  const here = { line: Math.min(at.line, lines - 1), column: Math.min(at.column, columns - 1) }
  const go = (keys: Pick<KeyboardEvent, 'key' | 'ctrlKey'>): boolean => {
    const next = nextCell(keys, here, { lines, columns })
    if (next !== null) table.current?.querySelector<HTMLElement>(`[data-cell="${nameOf(next)}"]`)?.focus()
    return next !== null
  }
  const hear = (event: KeyboardEvent) => {
    if (go(event)) event.preventDefault()
  }
  return {
    table: { ref: table, onKeyDown: hear },
    /** Goes where a key leads, for tables whose cells are written in; whether it led somewhere. */
    go,
    cell: (line: number, column: number): CellKeys => ({
      tabIndex: line === here.line && column === here.column ? 0 : -1,
      'data-cell': nameOf({ line, column }),
      onFocus: () => setAt({ line, column }),
    }),
  }
}

/** The place of a cell's door, or of what is in it; `null` for what is in no cell. */
export const cellAt = (target: EventTarget): Place | null => {
  const name = target instanceof Element ? target.closest<HTMLElement>('[data-cell]')?.dataset.cell : undefined
  const [line, column] = name?.split(':').map(Number) ?? []
  return line === undefined || column === undefined ? null : { line, column }
}

const nameOf = ({ line, column }: Place): string => `${line}:${column}`

/** Where a key leads, never out of the table; `null` for a key that moves nothing. */
export const nextCell = (
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  { line, column }: Place,
  { lines, columns }: { readonly lines: number; readonly columns: number },
): Place | null => {
  const steps: Readonly<Record<string, Place>> = {
    ArrowUp: { line: line - 1, column },
    ArrowDown: { line: line + 1, column },
    ArrowLeft: { line, column: column - 1 },
    ArrowRight: { line, column: column + 1 },
    Home: { line: ctrlKey ? 0 : line, column: 0 },
    End: { line: ctrlKey ? lines - 1 : line, column: columns - 1 },
  }
  const step = steps[key]
  if (step === undefined) return null
  return { line: within(step.line, lines), column: within(step.column, columns) }
}

const within = (index: number, count: number): number => Math.max(0, Math.min(index, count - 1))
