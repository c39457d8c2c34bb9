import { compareKeys, nameKey } from '#shared/kernel/sort-key.ts'

/** By name, as the lists of the directory are. */
export const inNameOrder = <Named extends { readonly name: string | null }>(
  entries: readonly Named[],
): readonly Named[] => {
  const keyed = entries.map((entry) => ({ entry, key: nameKey(entry.name ?? '') }))
  return keyed.toSorted((a, b) => compareKeys(a.key, b.key)).map(({ entry }) => entry)
}
