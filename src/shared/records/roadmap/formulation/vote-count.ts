/** What was placed, against what the people of the meetings could place. */
export interface VoteCount {
  readonly placed: number
  /** `null` while it is not known how many people there were, or how many gommettes each had. */
  readonly available: number | null
  /** `left`: some were not placed, or not typed yet. `over`: more than there were. */
  readonly balance: { readonly kind: 'unknown' | 'exact' } | { readonly kind: 'left' | 'over'; readonly votes: number }
}

/** The votes told, against those that could be placed. */
export const countVotes = (votes: readonly (number | null)[], available: number | null): VoteCount => {
  const placed = totalVotes(votes)
  return { placed, available, balance: balanceOf(placed, available) }
}

/** A count that nobody typed adds nothing. */
export const totalVotes = (votes: readonly (number | null)[]): number =>
  votes.reduce((sum: number, one) => sum + (one ?? 0), 0)

/** Participants × gommettes each, of all meetings together; `null` as soon as one of them does not tell both. */
export const placeable = (
  meetings: readonly { readonly participants: number; readonly votesEach: number | null }[],
): number | null => {
  if (meetings.length === 0 || meetings.some(({ participants, votesEach }) => !participants || !votesEach)) return null
  return meetings.reduce((sum, { participants, votesEach }) => sum + participants * (votesEach ?? 0), 0)
}

const balanceOf = (placed: number, available: number | null): VoteCount['balance'] => {
  if (available === null) return { kind: 'unknown' }
  if (placed === available) return { kind: 'exact' }
  return placed > available ? { kind: 'over', votes: placed - available } : { kind: 'left', votes: available - placed }
}
