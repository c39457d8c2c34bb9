import { useCallback, useRef, useSyncExternalStore } from 'react'
import { typedValues } from './window-typed-values.ts'

/** A row as this window last wrote it, until it is read again: a field that opens meanwhile begins from there. */
export function useTypedRow<Row extends { readonly id: string }>(row: Row): Row {
  const latest = useRef(row)
  return useSyncExternalStore(
    typedValues.subscribe,
    useCallback(() => {
      const typed = typedValues.over(row)
      if (!isSame(typed, latest.current)) latest.current = typed
      return latest.current
    }, [row]),
  )
}

const isSame = (one: object, other: object): boolean => {
  const fields = Object.entries(one)
  return (
    fields.length === Object.keys(other).length &&
    fields.every(([field, value]) => Object.is(value, (other as Record<string, unknown>)[field]))
  )
}
