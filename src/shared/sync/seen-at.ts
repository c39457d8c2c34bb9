import type { SeenAt } from '../records/field.ts'
import { type OpId, opName } from './op.ts'
import { seen } from './version-vector.ts'

/** Whether an operation was known, and not left aside, when something was fixed (FS-8). */
export const wasSeen = ({ vector, but }: SeenAt, id: OpId): boolean => seen(vector, id) && !but.includes(opName(id))

/** Another version, or another program, may have written anything under that name. */
export const isSeenAt = (value: unknown): value is SeenAt =>
  typeof value === 'object' &&
  value !== null &&
  'vector' in value &&
  typeof value.vector === 'object' &&
  value.vector !== null &&
  'but' in value &&
  Array.isArray(value.but)
