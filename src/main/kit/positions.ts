import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'
import type { AppFailure } from '#shared/kernel/app-error.ts'
import type { RowId } from '#shared/kernel/ids.ts'

/** `count` positions after `last`, and before what follows it, in order; `null` at an end of the list. */
export const positionsAfter = (last: string | null, count: number, next: string | null = null): readonly string[] =>
  generateNKeysBetween(last, last !== null && next !== null && last >= next ? null : next, count)

/**
 * A position between two neighbours, `null` standing for an end of the list. Two postes may have given the same
 * position to both neighbours; what follows the first is then the best that can be said.
 */
const positionBetween = (before: string | null, after: string | null): string =>
  generateKeyBetween(before, before !== null && after !== null && before >= after ? null : after)

interface Placed {
  readonly id: RowId
  readonly position: string | null
}

/**
 * The position that puts a row after `after`, or first when it is `null`. `ordered` are its siblings in order.
 * @throws what `gone` gives, when that sibling is not there
 */
export const positionAfter = (ordered: readonly Placed[], after: RowId | null, gone: () => AppFailure): string => {
  const index = after === null ? -1 : ordered.findIndex(({ id }) => id === after)
  if (after !== null && index < 0) throw gone()
  return positionBetween(ordered[index]?.position ?? null, ordered[index + 1]?.position ?? null)
}
