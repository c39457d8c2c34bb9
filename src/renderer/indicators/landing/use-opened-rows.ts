import { useState } from 'react'

export interface OpenedRows<Key> {
  readonly has: (key: Key) => boolean
  readonly toggle: (key: Key) => void
}

/** Which of them stand open: those that do at first, but for what one changed. */
export function useOpenedRows<Key>(first: (key: Key) => boolean): OpenedRows<Key> {
  const [changed, change] = useState<ReadonlySet<Key>>(new Set())
  return {
    has: (key) => first(key) !== changed.has(key),
    toggle: (key) => change(new Set(changed.has(key) ? [...changed].filter((one) => one !== key) : [...changed, key])),
  }
}
