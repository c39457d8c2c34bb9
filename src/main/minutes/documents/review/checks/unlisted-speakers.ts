import { enumerated } from '#shared/kernel/enumerated.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import { agree, counted, inFigures } from '#shared/text/french-numbers.ts'
import type { Finding } from '../finding.ts'
import { quotedPlace } from '../sentences.ts'
import { nameKey, type SpeakerLine, speakersOf } from '../speakers.ts'
import type { Reviewed } from '../subject.ts'

/** Those who speak in the minutes and are not on the list of those present. */
export const unlistedSpeakers = ({ minutes, passages }: Reviewed): readonly Finding[] => {
  const present = minutes.attendances.filter(({ status }) => status === 'present')
  const listed = new Set(present.map(nameKey))
  const missing = speakersOf(passages).filter((speaker) => !listed.has(nameKey(speaker)))
  if (present.length === 0 || missing.length === 0) return []
  return [
    {
      code: 'unlisted-speakers',
      weight: 'doubtful',
      title: `${sentenceCase(howMany(missing))} dans la liste ${agree(present.length, 'des présents', `des ${inFigures(present.length)} présents`)}.`,
      detail: `${namesOf(missing)}.`,
      places: missing.map(({ passage, quote }) => quotedPlace(passage.place, quote)),
      about: [missing.map(nameKey), present.map(nameKey).toSorted()],
      mending: {
        way: 'enlist',
        verb: 'Ajouter',
        people: missing.map(({ civility, firstName, lastName, structure, role }) => ({
          civility,
          firstName,
          lastName,
          structure,
          role,
        })),
      },
    },
  ]
}

/** Feminine when all are called « Madame »; nothing is guessed from a first name. */
const howMany = (missing: readonly SpeakerLine[]): string => {
  const women = missing.every(({ civility }) => civility === 'madame')
  const said = women
    ? counted(missing.length, 'intervenante', 'intervenantes', 'f')
    : counted(missing.length, 'intervenant', 'intervenants')
  return `${said} ${agree(missing.length, 'n’est pas', 'ne sont pas')}`
}

/** « Mmes VENTCLAIR et TOURNELUNE, M. LUNETERRE ». */
const namesOf = (missing: readonly SpeakerLine[]): string =>
  [
    called(
      missing.filter(({ civility }) => civility === 'madame'),
      'Mme',
      'Mmes',
    ),
    called(
      missing.filter(({ civility }) => civility === 'monsieur'),
      'M.',
      'MM.',
    ),
    called(
      missing.filter(({ civility }) => civility === null),
      '',
      '',
    ),
  ]
    .filter((part) => part !== '')
    .join(', ')

const called = (speakers: readonly SpeakerLine[], one: string, many: string): string =>
  speakers.length === 0
    ? ''
    : `${agree(speakers.length, one, many)} ${enumerated(speakers.map(({ lastName }) => lastName.toLocaleUpperCase('fr')))}`.trim()
