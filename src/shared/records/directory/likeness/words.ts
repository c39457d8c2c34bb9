import { fold } from '../../../kernel/fold.ts'

/** The words of a text that mean something: « L’Œuvre de la Gare » → oeuvre, gare. All of them when none does. */
export const meaningfulWords = (text: string): readonly string[] => {
  const words = fold(text)
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  const meaningful = words.filter((word) => !smallWords.has(word))
  return meaningful.length === 0 ? words : meaningful
}

const smallWords: ReadonlySet<string> = new Set(
  'a au aux d dans de des du en et l la le les par pour s sous sur un une'.split(' '),
)
