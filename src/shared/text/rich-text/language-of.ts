import { fold } from '../../kernel/fold.ts'
import { plainText } from './plain-text.ts'
import type { RichText } from './rich-text.ts'

/** As files and pages name it. */
export type DocumentLanguage = 'fr-FR' | 'en-GB'

/** The language a text is written in, told by its small words: French, unless English ones are many and far more. */
export const languageOf = (text: RichText): DocumentLanguage => {
  const words = fold(plainText(text)).split(/[^a-z']+/)
  const counted = (small: ReadonlySet<string>): number => words.filter((word) => small.has(word)).length
  const english = counted(englishWords)
  return english >= fewest && english > farMore * counted(frenchWords) ? 'en-GB' : 'fr-FR'
}

const fewest = 12
const farMore = 3

const englishWords: ReadonlySet<string> = new Set(
  'the of and to in is that for was were with it as be this by are at from have has will which not they we'.split(' '),
)
const frenchWords: ReadonlySet<string> = new Set(
  'le la les des du de un une et est que qui pour dans avec ce cette par sont au aux pas nous vous ils sur ou'.split(
    ' ',
  ),
)
