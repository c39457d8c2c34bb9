import type { RefusedCell } from '../records.ts'

/** « C14 « 12 ateliers » n’est pas un nombre », « C19 est vide ». */
export const refusedCellWords = ({
  address,
  found,
  reason,
}: Pick<RefusedCell, 'address' | 'found' | 'reason'>): string =>
  [address, found === null ? null : `«\u00a0${found}\u00a0»`, reason].filter(Boolean).join(' ')
