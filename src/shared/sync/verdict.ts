import type { ReplicaId } from '../kernel/ids.ts'
import type { Aside } from '../records/exchanges/aside.ts'
import type { End } from '../records/exchanges/end.ts'
import { isReserved, reservedRecords } from '../records/workspace/reserved-fields.ts'
import type { Changes, Op, OpId } from './op.ts'
import { isHub, type Rights } from './rights.ts'

/** Records of which some operations are judged by what they write. */
export const judgedRecords: readonly string[] = ['grant', 'end', ...reservedRecords]

type Judged = Pick<Op, 'record' | 'row'> & { readonly changes: Changes }

/**
 * Whether an operation counts, `null`: by the statements alone, so that all judge alike. What is of nobody whom a statement
 * names counts where it is: it was written there, and leaves with a card.
 */
export const verdictOf = (rights: Rights, id: OpId, { record, row, changes }: Judged): Aside | null => {
  if (!rights.isKept(id)) return 'forked'
  const standing = rights.standing(id)
  if (standing.length === 0) return rights.isNamed(rights.posteOf(id.replica) ?? '') ? 'ungranted' : null
  if (standing.some(({ role }) => role === null)) return 'beyond-cut'
  if (record === 'grant') return rights.counts(id) ? null : 'no-right'
  if (record === 'end') return rights.mayEnd({ by: id, replica: replicaOfEnd(changes) }) ? null : 'no-right'
  if (isHub(standing)) return null
  const isOwn = record === 'member' && standing.every(({ member }) => member === row)
  const isOpen = (field: string): boolean => !isReserved(record, field) || (isOwn && field === 'name')
  return Object.keys(changes).every(isOpen) ? null : 'no-right'
}

const replicaOfEnd = ({ end }: Changes): ReplicaId => ((end as Partial<End> | null)?.replica ?? '') as ReplicaId
