import type { ConflictView } from '#shared/contract/exchanges/conflicts.ts'

/** Names a point among others. */
export const pointKey = ({ record, id, field }: Pick<ConflictView, 'record' | 'id' | 'field'>): string =>
  `${record} ${id} ${field}`
