import { useEffect, useState } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'

interface Entering {
  /** Puts the caret where a row of the list is written, as soon as the list shows it. */
  readonly enter: (id: RowId) => void
  /** Adds a row and enters it; whatever asks for one more meanwhile is not heard: Entrée pressed twice makes one. */
  readonly add: (write: () => Promise<{ readonly id: RowId }>) => void
}

/** @param placeOf the id, in the page, of where a row is written */
export function useEnter(list: readonly { readonly id: RowId }[], placeOf: (id: RowId) => string): Entering {
  const [wanted, want] = useState<RowId | 'added' | null>(null)
  useEffect(() => {
    if (wanted === null || wanted === 'added' || !list.some(({ id }) => id === wanted)) return
    document.getElementById(placeOf(wanted))?.focus()
    want(null)
  }, [wanted, list, placeOf])
  return {
    enter: want,
    add: (write) => {
      if (wanted !== null) return
      want('added')
      write().then(
        ({ id }) => want(id),
        () => want(null),
      )
    },
  }
}
