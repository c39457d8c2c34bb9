import type { SeenAt } from '../records/field.ts'
import { replicaOfBranch } from './branch.ts'
import { type OpId, opName } from './op.ts'
import { seen } from './version-vector.ts'

/** Whether an operation was known, and not left aside, when something was fixed (FS-8). */
export const wasSeen = ({ vector, but }: SeenAt, id: OpId): boolean =>
  seen(vector, id) && !namesOf(id).some((name) => but.includes(name))

/** Whoever left it aside may not have known that its replica wrote twice. */
const namesOf = (id: OpId): readonly string[] => [id, { ...id, replica: replicaOfBranch(id.replica) }].map(opName)

/** Another version, or another program, may have written anything under that name. */
export const isSeenAt = (value: unknown): value is SeenAt =>
  typeof value === 'object' &&
  value !== null &&
  'vector' in value &&
  typeof value.vector === 'object' &&
  value.vector !== null &&
  'but' in value &&
  Array.isArray(value.but)
