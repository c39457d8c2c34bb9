import { damagedWords } from '#shared/kernel/damaged-words.ts'
import type { ImportRemark } from '#shared/records/minutes/imported-minutes.ts'
import { sectionKinds } from '#shared/records/minutes/section.ts'
import { countSentence, inFigures, plural } from '#shared/text/french-numbers.ts'
import { inlineSigns } from '#shared/text/rich-text/plain-text.ts'
import type { ReadSection } from './recognise/read-section.ts'
import { about } from './remarks.ts'
import { textOfNodes } from './words.ts'

/** How many words lost letters before the file came here, and where they stand: they are left as they are. */
export const damageOf = (sections: readonly ReadSection[]): readonly ImportRemark[] => {
  const found = sections.flatMap(({ heading, source }) => {
    const place = heading === null ? sectionKinds.front : inlineSigns(heading)
    return damagedWords(textOfNodes(source)).map((word) => ({ place, word }))
  })
  const places = Map.groupBy(found, ({ place }) => place)
  return about(
    'damaged',
    countSentence(
      found.length,
      'mot abîmé reste tel quel',
      'mots abîmés restent tels quels',
      '\u00a0: le fichier a déjà perdu des lettres, là où se lit «\u00a0\ufffd\u00a0»',
    ),
    [...places].map(([place, inside]) =>
      placed(
        place,
        inside.map(({ word }) => word),
      ),
    ),
  )
}

/** Beyond, a section's words say no more than their number. */
const mostWords = 10

const placed = (place: string, words: readonly string[]): string => {
  const times = [...Map.groupBy(words, (word) => word)].map(
    ([word, all]) => `«\u00a0${word}\u00a0»${all.length === 1 ? '' : ` (${inFigures(all.length)} fois)`}`,
  )
  const count = plural(words.length, 'mot', 'mots')
  return `Dans «\u00a0${place}\u00a0», ${count}\u00a0: ${times.slice(0, mostWords).join(', ')}${times.length > mostWords ? '…' : '.'}`
}
