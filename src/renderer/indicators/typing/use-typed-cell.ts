import { useEffect, useRef } from 'react'
import { connection } from '../../api/connection.ts'
import { useLeaving } from '../../api/leaving.ts'
import { useHeld } from '../../components/fields/use-held.ts'
import { type CellField, type CellText, isSameCell } from './typed-cell.ts'

/** What one types in a cell, kept on screen until it is saved or given up. What is stored shows in its own form. */
export function useTypedCell(
  saved: CellText,
  save: (text: CellText) => Promise<string | null>,
  refuse: (why: string | null) => void,
) {
  const cell = useHeld(saved, () => false)
  const typed = cell.typed()
  const leave = () => {
    const typed = cell.typed()
    if (typed === null) return
    if (isSameCell(typed.value, cell.known())) {
      refuse(null)
      return cell.forget()
    }
    cell.send(async (text) => {
      const why = await save(text)
      refuse(why)
      return why === null
    })
  }
  const latest = useRef(leave)
  useEffect(() => {
    latest.current = leave
  })
  useEffect(() => connection.subscribe(() => connection.get() === 'open' && latest.current()), [])
  useLeaving(leave)
  return {
    text: cell.shown,
    isTyped: typed !== null && !isSameCell(typed.value, cell.known()),
    type: (field: CellField, text: string) => cell.type({ ...cell.now(), [field]: text }),
    leave,
    forget: () => {
      cell.forget()
      refuse(null)
    },
  }
}
