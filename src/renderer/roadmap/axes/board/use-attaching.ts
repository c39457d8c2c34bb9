import { useState } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiMutation } from '../../../api/hooks.ts'
import { goOnTo } from '../../../components/go-on-to.ts'
import { type Moving, useMoving } from '../../../components/moving/use-moving.ts'
import { axisName } from '../axis-words.ts'
import type { BoardRow } from './board-rows.ts'

/** Drawing a formulation from one axis to another: it is taken, goes from row to row, is put or left. */
export interface Attaching {
  readonly moving: Moving
  /** The one that the keyboard or the pointer is on: what may be taken. */
  readonly hold: (id: RowId) => void
  /** The row where the one that is taken would be put. */
  readonly target: number | null
  /** The row it stands in. */
  readonly rowOf: (id: RowId) => number
}

export const cardId = (id: RowId): string => `formulation-${id}`

/**
 * A formulation moves among rows as a point moves in a list: the list is that of the gaps between rows, so that its place among
 * them is the row it is in.
 */
export function useAttaching(rows: readonly BoardRow[]): Attaching {
  const [held, hold] = useState<RowId | null>(null)
  const attaching = useApiMutation('axes', 'attach')
  const rowOf = (id: RowId) => rows.findIndex(({ formulations }) => formulations.some((one) => one.id === id))
  const gaps = rows.slice(1).map((_, index) => String(index) as RowId)
  const stored = held === null ? gaps : gaps.toSpliced(rowOf(held), 0, held)
  const write = async (id: RowId, after: RowId | null) => {
    const row = rows[after === null ? 0 : Number(after) + 1]
    if (row !== undefined && rowOf(id) !== rows.indexOf(row))
      await attaching.mutateAsync({ id, axis: row.axis?.axis.id ?? null })
  }
  // It stands in another cell then: the keyboard follows it there.
  const then = (id: RowId) => goOnTo(() => document.getElementById(cardId(id)))
  const moving = useMoving(stored, { gender: 'f', write, then, place: (index) => rowWords(rows[index]) })
  const target = moving.taken === null ? null : moving.order.indexOf(moving.taken)
  return { moving, hold, target, rowOf }
}

const rowWords = (row: BoardRow | undefined): string =>
  row === undefined || row.axis === null ? 'à rattacher' : `dans ${axisName(row.axis.axis)}`
