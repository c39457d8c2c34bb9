import { cutAtWord } from '#main/office/paper/cut-at-word.ts'
import { fold } from '#shared/kernel/fold.ts'
import { followUp } from '#shared/records/meetings/follow-up.ts'
import type { FollowUp } from '#shared/records/records.ts'

/** The words of a point as a follow-up keeps them. */
export const storedWords = (text: string): string => cutAtWord(text, followUp.fields.text.max)

/** Whether words are those of a follow-up, or were already asked about: a point said twice is one. */
export const isTakenUp = (known: readonly FollowUp[]): ((words: string) => boolean) => {
  const taken = new Set(known.map(({ text }) => fold(text ?? '')))
  return (words) => {
    const folded = fold(words)
    const before = taken.has(folded)
    taken.add(folded)
    return before
  }
}
