import type { RowId } from '../../kernel/ids.ts'
import type { Digest } from '../records.ts'

/** What a letter leaves out, of all that its period holds. */
export const leftOutOf = ({ leftOut }: Pick<Digest, 'leftOut'>): ReadonlySet<RowId> =>
  new Set((leftOut ?? '').split(' ').filter((id) => id !== '') as RowId[])

/** As the record keeps it; nothing left out is `null`. */
export const leftOutText = (ids: Iterable<RowId>): string | null => [...ids].join(' ') || null
