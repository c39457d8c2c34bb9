import { sentenceCase } from '#shared/kernel/typography.ts'
import type { Section } from '#shared/records/records.ts'
import { numberLike, numberOf, numberPattern, numberWord } from '#shared/text/french-numbers.ts'
import { linesOf } from '#shared/text/rich-text/plain-text.ts'
import { replaceWords } from '#shared/text/rich-text/replace-words.ts'
import type { Finding } from '../finding.ts'
import { placeOf } from '../passages.ts'
import { quotedPlace } from '../sentences.ts'
import type { Reviewed } from '../subject.ts'

const announced = new RegExp(`(?<![\\p{L}\\d-])(${numberPattern})\\s+(axes|fiches)(?!\\p{L})`, 'iu')

/** « autour des trois axes » at the head of four tables. */
export const announcedParts = ({ minutes, names }: Reviewed): readonly Finding[] =>
  minutes.sections.flatMap((section, index) => {
    const [title = ''] = section.title === null ? [] : linesOf(section.title)
    const found = announced.exec(title)
    if (section.kind !== 'text' || section.title === null || found === null) return []
    const [quote, word = '', noun = ''] = found
    const count = partsBelow(minutes.sections, index, noun.toLowerCase() === 'axes' ? 'axis' : 'fiche')
    if (count < 2 || numberOf(word) === count) return []
    const right = numberLike(word, count)
    const words = { paragraph: title, from: found.index, to: found.index + word.length }
    return [
      {
        code: 'announced-parts',
        weight: 'wrong',
        title: `${sentenceCase(word)} ${noun} dans le titre, ${numberWord(count)} dans le document.`,
        places: [quotedPlace(placeOf(section, names), quote)],
        about: [section.id, title, count],
        mending: {
          way: 'write',
          verb: `Écrire «\u00a0${right}\u00a0»`,
          change: {
            writes: [
              { record: 'section', id: section.id, values: { title: replaceWords(section.title, words, right) } },
            ],
          },
        },
      },
    ]
  })

/** Grids of a kind under a section, until the next one of its level. */
const partsBelow = (sections: readonly Section[], index: number, kind: 'axis' | 'fiche'): number => {
  const level = sections[index]?.level ?? 1
  const below = sections.slice(index + 1)
  const end = below.findIndex((other) => (other.level ?? 1) <= level)
  return (end < 0 ? below : below.slice(0, end)).filter((section) => section.kind === kind).length
}
