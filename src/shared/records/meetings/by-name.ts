import { compareKeys, sortKey } from '../../kernel/sort-key.ts'
import type { Attendance } from '../records.ts'

/**
 * The order of an attendance list: by NOM, then first name, as the directory puts them. Equal names keep the order of
 * their ids, so that the same minutes always give the same document.
 */
export const byName = (attendances: readonly Attendance[]): readonly Attendance[] =>
  attendances
    .map((attendance) => ({ attendance, key: keyOf(attendance) }))
    .toSorted((a, b) => compareKeys(a.key, b.key))
    .map(({ attendance }) => attendance)

const keyOf = ({ lastName, firstName, id }: Attendance): string =>
  [sortKey(lastName ?? ''), sortKey(firstName ?? ''), id].join('\0')
