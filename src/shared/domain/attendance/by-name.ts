import type { Attendance } from '../records.ts'

/**
 * The order of an attendance list: by NOM, then first name, as French sorts them. Equal names keep the order of their
 * ids, so that the same minutes always give the same document.
 */
export const byName = (attendances: readonly Attendance[]): readonly Attendance[] => {
  // Made when first needed: loading the rules of a language takes as long as starting a short command.
  const french = new Intl.Collator('fr')
  return attendances.toSorted(
    (a, b) =>
      french.compare(a.lastName ?? '', b.lastName ?? '') ||
      french.compare(a.firstName ?? '', b.firstName ?? '') ||
      (a.id < b.id ? -1 : 1),
  )
}
