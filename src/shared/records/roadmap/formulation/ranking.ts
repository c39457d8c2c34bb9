/** The place of something that was voted on. */
export interface Ranked<T> {
  readonly item: T
  /** 1 for the most votes; `null` when nobody typed its votes, which is not zero. */
  readonly rank: number | null
  /** Others have as many votes: « ex æquo ». */
  readonly tied: boolean
}

/**
 * The most votes first, those without a count last; in the order given otherwise. Ranks are those of a competition: after
 * two firsts comes a third. « Ex æquo »: exactly as many votes as another.
 */
export const rankedByVotes = <T extends { readonly votes: number | null }>(
  items: readonly T[],
): readonly Ranked<T>[] => {
  const counts = Map.groupBy(items, ({ votes }) => votes)
  return items
    .toSorted((a, b) => (b.votes ?? -1) - (a.votes ?? -1))
    .map((item) => ({
      item,
      rank: item.votes === null ? null : 1 + items.filter(({ votes }) => (votes ?? -1) > (item.votes ?? -1)).length,
      tied: item.votes !== null && (counts.get(item.votes)?.length ?? 0) > 1,
    }))
}
