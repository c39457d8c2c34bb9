/** Names a row to create, until it has an id of its own: these sort after every id, in the order they are given. */
export const plannedId = (rank: number): string => `new-${String(rank).padStart(7, '0')}`

/** Of a planned id. */
export const plannedRank = (id: string): number => Number(id.slice('new-'.length))

export const isPlannedId = (id: unknown): id is string => typeof id === 'string' && id.startsWith('new-')

/** A row to write. Planned ids are those of rows to create, the same wherever they stand. */
export interface PlannedWrite {
  readonly record: string
  readonly id: string
  readonly values: Readonly<Record<string, unknown>>
}
