import type { Draft } from './drafts.ts'

/** Drafts that say something else than what is stored, and those that say the same: their save had come through. */
export const lostDrafts = (
  drafts: readonly Draft[],
  rows: ReadonlyMap<string, object>,
): { readonly lost: readonly Draft[]; readonly stored: readonly Draft[] } => {
  const isStored = ({ id, field, value }: Draft): boolean =>
    sameValue((rows.get(id) as Record<string, unknown>)[field], value)
  return { lost: drafts.filter((draft) => !isStored(draft)), stored: drafts.filter(isStored) }
}

/** Both come from JSON written in the same order of keys. */
const sameValue = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null)
