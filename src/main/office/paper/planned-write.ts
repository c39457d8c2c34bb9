import type { RowId } from '#shared/kernel/ids.ts'
import type { RowWrite } from '#shared/records/row-write.ts'

const prefix = 'new-'

/** Names a row to create, until it has an id of its own: these sort after every id, in the order they are given. */
export const plannedId = (rank: number): RowId => `${prefix}${String(rank).padStart(7, '0')}` as RowId

export const isPlannedId = (id: unknown): id is RowId => typeof id === 'string' && id.startsWith(prefix)

/** The rank that a planned id was made from. */
export const plannedRank = (id: string): number => Number(id.slice(prefix.length))

/** A row to write. Planned ids are those of rows to create, the same wherever they stand: `real-ids.ts` gives them their own. */
export type PlannedWrite = RowWrite
