import { useRef, useState } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'
import type { BreakdownItem } from '#shared/records/records.ts'
import { moved } from '../../../components/moving/moved.ts'

/** A part being written: `id` is `null` until it is saved. */
interface WrittenPart {
  readonly key: string
  readonly id: RowId | null
  readonly label: string
}

/** The parts of a breakdown as they are being changed: nothing is saved before the whole is. */
export function usePartList(items: readonly BreakdownItem[]) {
  const list = useRef<HTMLOListElement>(null)
  const fresh = useRef(0)
  const blank = (): WrittenPart => {
    fresh.current += 1
    return { key: `new ${fresh.current}`, id: null, label: '' }
  }
  const [parts, setParts] = useState<readonly WrittenPart[]>(() =>
    items.length === 0 ? [blank(), blank()] : items.map(({ id, label }) => ({ key: id, id, label: label ?? '' })),
  )
  const focusField = (index: number) =>
    requestAnimationFrame(() => list.current?.querySelectorAll('input')[index]?.focus())
  return {
    parts,
    list,
    label: (index: number, label: string) =>
      setParts(parts.map((part, at) => (at === index ? { ...part, label } : part))),
    move: (index: number, step: 1 | -1) => {
      const part = parts[index]
      if (part !== undefined) setParts(moved(parts, part, step))
    },
    drop: (index: number) => {
      setParts(parts.filter((_part, at) => at !== index))
      focusField(Math.max(0, index - 1))
    },
    add: () => {
      setParts([...parts, blank()])
      focusField(parts.length)
    },
  }
}
