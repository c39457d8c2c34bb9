import { cutAtWord } from '#main/office/paper/cut-at-word.ts'
import { fold } from '#shared/kernel/fold.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { followUp } from '#shared/records/meetings/follow-up.ts'
import type { FollowUp } from '#shared/records/records.ts'
import type { SaidPoint } from './said-in-text.ts'

/** The words of a point as a follow-up keeps them. */
export const storedWords = (text: string): string => cutAtWord(text, followUp.fields.text.max)

interface Said {
  readonly section: RowId
  readonly kind: SaidPoint['kind']
  /** As `storedWords`. */
  readonly text: string
}

/** What keeps a point: a follow-up, a need. */
interface Kept {
  readonly section: RowId | null
  readonly kind: FollowUp['kind'] | 'need'
  readonly text: string | null
}

/**
 * Of the points of minutes, those that nothing keeps, in their order: a point said twice is one, and one that was kept and
 * is worded anew since is still kept.
 */
export const notTakenUp = <Point extends Said>(said: readonly Point[], known: readonly Kept[]): readonly Point[] => {
  const spoken = new Set(said.map(({ text }) => fold(text)))
  /** Kept, and no longer said in these words. */
  const orphans = new Set(known.filter(({ text }) => text !== null && !spoken.has(fold(text))))
  const taken = new Set(known.map(({ text }) => fold(text ?? '')))
  return said.filter((point) => {
    const words = fold(point.text)
    if (taken.has(words)) return false
    taken.add(words)
    const reworded = [...orphans].find((one) => isReworded(one, point))
    return reworded === undefined || !orphans.delete(reworded)
  })
}

/** Of the same section and nature, with most of its words. */
const isReworded = (kept: Kept, { section, kind, text }: Said): boolean => {
  if (kept.section !== section || kept.kind !== kind) return false
  const [before, now] = [wordsOf(kept.text ?? ''), wordsOf(text)]
  const common = [...before].filter((word) => now.has(word)).length
  return common * 2 >= before.size + now.size - common
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(fold(text).match(/[\p{L}\p{N}]+/gu))
