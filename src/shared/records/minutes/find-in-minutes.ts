import { findWords, type WordsAsked } from '../../text/find-words.ts'
import { type FoundInText, findInText } from '../../text/rich-text/find-in-text.ts'
import type { MinutesText } from './minutes-texts.ts'

/** Words found in minutes: in which text, and where. */
export interface FoundInMinutes extends FoundInText {
  readonly text: MinutesText
  /** Among those of the same text, from 0. */
  readonly rank: number
  /** Why it is found and never replaced; `null` when it may be. */
  readonly kept: KeptBecause | null
}

/** `attendance`: a name is put right in the directory or on the sheet. `newer`: a later version wrote there what this one does not know. */
export type KeptBecause = 'attendance' | 'newer'

export const findInMinutes = (texts: readonly MinutesText[], asked: WordsAsked): readonly FoundInMinutes[] =>
  texts.flatMap((text) => {
    const kept = keptBecause(text)
    return placesIn(text, asked).map((place, rank) => ({ ...place, text, rank, kept }))
  })

const placesIn = ({ value }: MinutesText, asked: WordsAsked): readonly FoundInText[] =>
  typeof value === 'string'
    ? findWords(value, asked).map((place) => ({ line: 0, ...place, inNote: false }))
    : findInText(value, asked)

const keptBecause = ({ record, value }: MinutesText): KeptBecause | null => {
  if (record === 'attendance') return 'attendance'
  return typeof value === 'object' && value?.newer === true ? 'newer' : null
}
