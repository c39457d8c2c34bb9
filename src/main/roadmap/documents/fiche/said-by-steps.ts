import { fold } from '#shared/kernel/fold.ts'
import type { FicheStep } from '#shared/records/records.ts'
import { linesOf } from '#shared/text/rich-text/plain-text.ts'
import type { Block, RichText } from '#shared/text/rich-text/rich-text.ts'

/**
 * Whether the steps that are followed say, word for word, all that their rubric says: printing both would say it twice.
 * A text that shows a picture or a table is always printed.
 */
export const saidBySteps = (text: RichText | null, steps: readonly FicheStep[]): boolean => {
  if (text === null) return true
  if (!text.content.every(isWords)) return false
  const followed = new Set(steps.flatMap(({ text: said }) => (said ?? '').split('\n').map(comparable)))
  return linesOf(text)
    .flatMap((line) => line.split('\n'))
    .every((line) => followed.has(comparable(line)))
}

const isWords = ({ type }: Block): boolean => type === 'paragraph' || type === 'bulletList' || type === 'orderedList'

/** What a step keeps of a list deeper than steps nest begins with a dash. */
const comparable = (line: string): string => fold(line.replace(/^\s*– /, ''))
