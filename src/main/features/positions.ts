import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'

/** `count` positions after `last`, in order; `last` is `null` at the start of an empty list. */
export const positionsAfter = (last: string | null, count: number): readonly string[] =>
  generateNKeysBetween(last, null, count)

/**
 * A position between two neighbours, `null` standing for an end of the list. Two postes may have given the same
 * position to both neighbours; what follows the first is then the best that can be said.
 */
export const positionBetween = (before: string | null, after: string | null): string =>
  generateKeyBetween(before, before !== null && after !== null && before >= after ? null : after)
