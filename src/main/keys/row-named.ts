import { hash } from 'node:crypto'
import type { RowId } from '#shared/kernel/ids.ts'

/** The one row there is of something that has a name: a UUIDv8 of the hash of it. */
export const rowNamed = (name: string): RowId => {
  const hex = hash('sha256', name).slice(0, 32)
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 3) | 8).toString(16)
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ]
  return parts.join('-') as RowId
}
