const prefix = 'new-'

/** Names a row to create, until it has an id of its own: these sort after every id, in the order they are given. */
export const plannedId = (rank: number): string => `${prefix}${String(rank).padStart(7, '0')}`

export const isPlannedId = (id: unknown): id is string => typeof id === 'string' && id.startsWith(prefix)

/** The rank that a planned id was made from. */
export const plannedRank = (id: string): number => Number(id.slice(prefix.length))

/** A row to write. Planned ids are those of rows to create, the same wherever they stand. */
export interface PlannedWrite {
  readonly record: string
  readonly id: string
  readonly values: Readonly<Record<string, unknown>>
}
