import { diff3Merge } from 'node-diff3'

/** Blocks above which nothing is proposed: the comparison would be felt. */
const most = 2_000

/**
 * What two texts of blocks come to together when each changed other blocks of the same one; `null` when they touch the
 * same passage, or where repeated blocks make it a guess (FS-6). A function of the three texts alone: every poste
 * proposes the same. Nothing is ever applied without a person.
 * @param blocks texts that are equal when the blocks are
 */
export const proposalOf = (
  base: readonly string[],
  one: readonly string[],
  other: readonly string[],
): readonly string[] | null => {
  const all = [base, one, other]
  if (all.some((blocks) => blocks.length > most || new Set(blocks).size < blocks.length)) return null
  const [first, second] = [one, other].toSorted((a, b) => (a.join('\n') < b.join('\n') ? -1 : 1)) as [
    readonly string[],
    readonly string[],
  ]
  const merged: string[] = []
  for (const part of diff3Merge([...first], [...base], [...second], { excludeFalseConflicts: true })) {
    if (part.ok === undefined) return null
    merged.push(...part.ok)
  }
  // The same block moved here and left there would stand twice.
  return new Set(merged).size === merged.length ? merged : null
}
