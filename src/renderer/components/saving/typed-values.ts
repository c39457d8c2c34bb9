import type { RowChange } from '#shared/contract/workspace/records.ts'
import { forgotten, type Held, nothingHeld, refused, send, shown, stored, type, waits } from './held.ts'

/** What this window typed in fields of rows, wherever they are shown. */
export interface TypedValues {
  type(edit: RowChange): void
  /** The fields of an edit that nothing typed or sent since has replaced; `null` when there are none left. */
  unsent(edit: RowChange): RowChange | null
  /** An edit leaves; its answer is told with the turn that this gives. */
  send(edit: RowChange): number
  stored(edit: RowChange, turn: number, answeredAt: number): void
  /** `keep`: it will be sent again; else the field shows what is stored. */
  refused(edit: RowChange, turn: number, keep: boolean): void
  waits(id: string, field: string): boolean
  /** What the field shows, where `reading` was read. */
  shown<Value>(id: string, field: string, reading: Value): Value
  /** A row with what was typed over it; itself when nothing was. Texts are left to their editors, at each key. */
  over<Row extends { readonly id: string }>(row: Row): Row
  subscribe(listener: () => void): () => void
}

/** `shownSince`: the count after which all that is shown was asked for. */
export const createTypedValues = (
  shownSince: () => number,
  onShown: (listener: () => void) => () => void = () => () => undefined,
): TypedValues => {
  const rows = new Map<string, Map<string, Held<unknown>>>()
  const listeners = new Set<() => void>()
  let turns = 0

  const heldIn = (id: string, field: string): Held<unknown> => rows.get(id)?.get(field) ?? nothingHeld

  const move = ({ id, changes }: RowChange, step: (held: Held<unknown>, value: unknown) => Held<unknown>) => {
    const fields = rows.get(id) ?? new Map<string, Held<unknown>>()
    for (const [field, value] of Object.entries(changes)) fields.set(field, step(heldIn(id, field), value))
    rows.set(id, fields)
    for (const listener of listeners) listener()
  }

  return {
    type: (edit) => move(edit, type),
    unsent(edit) {
      const kept = Object.entries(edit.changes).filter(([field, value]) =>
        Object.is(heldIn(edit.id, field).typed?.value, value),
      )
      return kept.length === 0 ? null : ({ ...edit, changes: Object.fromEntries(kept) } as RowChange)
    },
    send(edit) {
      turns += 1
      const turn = turns
      move(edit, (held, value) => send(held, value, turn))
      return turn
    },
    stored: (edit, turn, answeredAt) => move(edit, (held) => stored(held, turn, answeredAt)),
    refused: (edit, turn, keep) => move(edit, (held) => (keep ? refused(held, turn) : forgotten(held, turn))),
    waits: (id, field) => waits(heldIn(id, field)),
    shown: (id, field, reading) => shown(heldIn(id, field), { value: reading, since: shownSince() }) as typeof reading,
    over(row) {
      const fields = rows.get(row.id)
      if (fields === undefined) return row
      const since = shownSince()
      const changed = [...fields].flatMap(([field, held]) => {
        const value = (row as Record<string, unknown>)[field]
        const seen = shown(held, { value, since })
        return Object.hasOwn(row, field) && !isText(seen) && !Object.is(seen, value) ? [[field, seen] as const] : []
      })
      return changed.length === 0 ? row : { ...row, ...Object.fromEntries(changed) }
    },
    subscribe(listener) {
      listeners.add(listener)
      const stop = onShown(listener)
      return () => {
        listeners.delete(listener)
        stop()
      }
    },
  }
}

const isText = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value)
