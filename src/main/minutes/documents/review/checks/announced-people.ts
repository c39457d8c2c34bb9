import { counted, numberOf, numberPattern } from '#shared/text/french-numbers.ts'
import type { Finding } from '../finding.ts'
import { paragraphsOf, quotedPlace } from '../sentences.ts'
import type { Reviewed } from '../subject.ts'

const announced = new RegExp(
  `(?<![\\p{L}\\d-])(${numberPattern})\\s+(?:personnes\\s+(?:sont venues|(?:sont|étaient)\\s+présentes|ont participé)|participants?\\s+(?:sont venus|(?:sont|étaient)\\s+présents))`,
  'giu',
)

/** « Dix personnes sont venues » over a list of twelve. */
export const announcedPeople = ({ minutes, passages }: Reviewed): readonly Finding[] => {
  const present = minutes.attendances.filter(({ status }) => status === 'present')
  // Those who speak may or may not be counted: both are right.
  const counts = [present.length, present.filter(({ part }) => part === 'participant').length]
  if (present.length === 0) return []
  return passages
    .filter(({ record }) => record === 'section')
    .flatMap(paragraphsOf)
    .flatMap(({ passage, text }) =>
      [...text.matchAll(announced)]
        .filter(([, word = '']) => !counts.includes(numberOf(word) ?? 0))
        .map(([quote]) => ({
          code: 'announced-people',
          weight: 'doubtful' as const,
          title: `«\u00a0${quote}\u00a0», ${counted(present.length, 'personne est listée', 'personnes sont listées', 'f')}.`,
          places: [quotedPlace(passage.place, quote)],
          about: [passage.id, quote, present.length],
          mending: { way: 'open' as const, verb: 'Ouvrir' },
        })),
    )
}
