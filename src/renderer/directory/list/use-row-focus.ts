import type { Virtualizer } from '@tanstack/react-virtual'
import { type RefObject, useEffect, useRef } from 'react'
import { useApiQuery } from '../../api/hooks.ts'
import type { EntryAddress, ListQuery } from '../address.ts'

interface Options {
  readonly query: ListQuery
  readonly entry: EntryAddress | null
  readonly focused: number
  readonly setFocused: (row: number) => void
  readonly scroll: RefObject<HTMLDivElement | null>
  readonly virtualizer: Virtualizer<HTMLDivElement, Element>
}

export interface RowFocus {
  /** Where a range that is being ticked began. */
  readonly anchor: RefObject<number>
  readonly moveTo: (row: number) => void
}

/** Roving focus: one row at a time is in the order of Tab. It follows the arrows, and the entry that opens. */
export function useRowFocus({ query, entry, focused, setFocused, scroll, virtualizer }: Options): RowFocus {
  const anchor = useRef(0)
  const takes = useRef(false)
  const rank =
    useApiQuery('directory', 'rankOf', entry?.list === query.list ? { ...query, id: entry.id } : null).data ?? null

  const point = (row: number) => {
    setFocused(row)
    anchor.current = row
  }
  const moveTo = (row: number) => {
    takes.current = true
    setFocused(row)
    virtualizer.scrollToIndex(row)
  }
  useEffect(() => {
    if (takes.current) rowElement(scroll.current, focused)?.focus({ preventScroll: true })
    takes.current = false
  }, [focused, scroll])

  const listed = JSON.stringify(query)
  const first = useRef(listed)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another filter or order begins at its first row, once
  useEffect(() => {
    if (first.current === listed) return
    first.current = listed
    point(0)
    virtualizer.scrollToOffset(0)
  }, [listed])
  // biome-ignore lint/correctness/useExhaustiveDependencies: an entry that opens is brought into view, once
  useEffect(() => {
    if (rank === null) return
    point(rank)
    virtualizer.scrollToIndex(rank)
  }, [entry?.id, rank === null])
  return { anchor, moveTo }
}

const rowElement = (grid: HTMLElement | null, row: number): HTMLElement | null =>
  grid?.querySelector(`[data-index="${row}"]`) ?? null
