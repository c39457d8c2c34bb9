import { useEffect, useState } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'

/**
 * Puts the caret where a row of a list is written, as soon as the list shows it.
 * @param placeOf the id, in the page, of where a row is written
 */
export function useEnter(list: readonly { readonly id: RowId }[], placeOf: (id: RowId) => string): (id: RowId) => void {
  const [wanted, want] = useState<RowId | null>(null)
  useEffect(() => {
    if (wanted === null || !list.some(({ id }) => id === wanted)) return
    document.getElementById(placeOf(wanted))?.focus()
    want(null)
  }, [wanted, list, placeOf])
  return want
}
