import type { ImportDecision } from '#shared/contract/directory/directory-import.ts'
import { cleanText } from '#shared/kernel/clean-text.ts'
import type { Identities, Identity } from './match/match.ts'

/** What a person decided, by line of the file. The last word on a line, or on a cell, is the one that counts. */
export interface Decided {
  readonly corrections: ReadonlyMap<number, ReadonlyMap<number, string>>
  readonly identities: Identities
  readonly skipped: ReadonlySet<number>
}

export const decided = (decisions: readonly ImportDecision[]): Decided => {
  const corrections = new Map<number, Map<number, string>>()
  const identities = { entry: new Map<number, Identity>(), person: new Map<number, Identity>() }
  const skipped = new Set<number>()
  for (const decision of decisions) {
    if (decision.kind === 'correct') {
      const cells = corrections.get(decision.line) ?? new Map<number, string>()
      corrections.set(decision.line, cells.set(decision.column, cleanText(decision.value).text))
    } else if (decision.kind === 'skip') skipped.add(decision.line)
    else {
      identities[decision.of].set(decision.line, decision)
      skipped.delete(decision.line)
    }
  }
  return { corrections, identities, skipped }
}
