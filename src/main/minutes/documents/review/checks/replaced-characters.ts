import { damagedWords } from '#shared/kernel/damaged-words.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import { counted } from '#shared/text/french-numbers.ts'
import type { Finding } from '../finding.ts'
import { paragraphsOf, quotedPlace } from '../sentences.ts'
import type { Reviewed } from '../subject.ts'

/** U+FFFD stands where a file lost a letter: « num�rique ». */
export const replacedCharacters = ({ passages }: Reviewed): readonly Finding[] => {
  const broken = passages
    .flatMap(paragraphsOf)
    .flatMap(({ passage, text }) => damagedWords(text).map((word) => ({ passage, word })))
  if (broken.length === 0) return []
  const shown = [...new Set(broken.map(({ word }) => word))]
  return [
    {
      code: 'replaced-characters',
      weight: 'wrong',
      title: `${sentenceCase(counted(broken.length, 'mot a perdu', 'mots ont perdu'))} des lettres.`,
      detail: `${shown
        .slice(0, 5)
        .map((word) => `«\u00a0${word}\u00a0»`)
        .join(', ')}${shown.length > 5 ? '…' : '.'}`,
      places: broken.map(({ passage, word }) => quotedPlace(passage.place, word)),
      about: broken.map(({ passage, word }) => [passage.id, word]),
      mending: { way: 'open', verb: 'Corriger' },
    },
  ]
}
