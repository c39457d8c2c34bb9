import { compareKeys, nameKey } from '#shared/kernel/sort-key.ts'

/** By name, as the lists of the directory are; two of one name in the same order on every poste. */
export const inNameOrder = <Named extends { readonly id: string; readonly name: string | null }>(
  entries: readonly Named[],
): readonly Named[] => {
  const keyed = entries.map((entry) => ({ entry, key: nameKey(entry.name ?? '') }))
  return keyed
    .toSorted((a, b) => compareKeys(a.key, b.key) || compareKeys(a.entry.id, b.entry.id))
    .map(({ entry }) => entry)
}
