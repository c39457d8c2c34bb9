import type { PersonView } from '#shared/contract/directory/directory.ts'
import { person as declared, personPurposes, personSources } from '#shared/records/directory/person.ts'
import type { Person } from '#shared/records/records.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { longDate } from '../../words/dates.ts'
import { postWords } from './post-words.ts'

/** « Madame. Conseillère numérique, Relais des Ormes. » */
export const personSentence = ({ person, posts }: Pick<PersonView, 'person' | 'posts'>): string => {
  const current = posts.find(({ endsOn }) => endsOn === null)
  const civility = person.civility === null ? null : choiceWord(declared.fields.civility.choices, person.civility)
  const doing = current === undefined ? 'Aucune fonction en cours' : inStructure(current)
  return [civility, doing]
    .filter((sentence) => sentence !== null && sentence !== '')
    .map((sentence) => `${sentence}.`)
    .join(' ')
}

const inStructure = (post: PersonView['posts'][number]): string =>
  [postWords(post), post.actor?.name].filter(Boolean).join(', ')

/** « Depuis le 3 mars 2021 », « Du 3 mars 2021 au 30 juin 2024 »; empty when nothing is known. */
export const periodWords = (startsOn: string | null, endsOn: string | null): string => {
  if (startsOn !== null && endsOn !== null) return `Du ${longDate(startsOn)} au ${longDate(endsOn)}`
  if (startsOn !== null) return `Depuis le ${longDate(startsOn)}`
  return endsOn === null ? '' : `Jusqu’au ${longDate(endsOn)}`
}

/** Where someone's data comes from and what it is kept for, as the access file will say it. */
export const privacyFacts = ({ source, sourceDetail, purpose, reviewOn }: Person): (readonly [string, string])[] => [
  [
    'Origine',
    [source === null ? 'à préciser' : choiceWord(personSources, source), sourceDetail].filter(Boolean).join(', '),
  ],
  ['Finalité', purpose === null ? 'à préciser' : choiceWord(personPurposes, purpose)],
  ['À revoir', reviewOn === null ? 'sans date' : `le ${longDate(reviewOn)}`],
]
