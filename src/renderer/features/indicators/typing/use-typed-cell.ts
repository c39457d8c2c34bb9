import { useEffect, useRef, useState } from 'react'
import { connection } from '../../../api/connection.ts'
import type { CellField, CellText } from './typed-cell.ts'

/** What one types in a cell, kept on screen until it is saved or given up. */
export function useTypedCell(
  saved: CellText,
  save: (text: CellText) => Promise<string | null>,
  refuse: (why: string | null) => void,
) {
  const [typed, setTyped] = useState<CellText | null>(null)
  const isTyped = typed !== null && (typed.value.trim() !== saved.value || typed.outOf.trim() !== saved.outOf)
  const leave = () => {
    if (typed === null) return
    if (!isTyped) {
      refuse(null)
      return setTyped(null)
    }
    void save(typed).then(refuse)
  }
  const latest = useRef(leave)
  useEffect(() => {
    latest.current = leave
  })
  // What is stored came: it shows, in its own form.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the stored text moves, and only then
  useEffect(() => setTyped(null), [saved.value, saved.outOf])
  useEffect(() => connection.subscribe(() => connection.get() === 'open' && latest.current()), [])
  useEffect(() => () => latest.current(), [])
  return {
    text: typed ?? saved,
    isTyped,
    type: (field: CellField, text: string) => setTyped({ ...(typed ?? saved), [field]: text }),
    leave,
    forget: () => {
      setTyped(null)
      refuse(null)
    },
  }
}
