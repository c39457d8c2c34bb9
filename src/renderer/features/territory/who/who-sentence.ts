import type { WhoDoesWhat } from '#shared/contract/territory.ts'
import { numberWord, plural } from '../../../words/numbers.ts'

/** « 14 structures connues, sept services sur neuf. » */
export const whoSentence = (services: readonly WhoDoesWhat[]): string => {
  const structures = new Set(services.flatMap(({ actors }) => actors.map(({ id, name }) => id ?? name)))
  const offered = services.filter(({ actors }) => actors.length > 0).length
  const offer =
    offered === services.length
      ? 'pour tous les services'
      : `pour ${numberWord(offered)} services sur ${numberWord(services.length)}`
  return `${plural(structures.size, 'structure connue', 'structures connues')} ${offer}.`
}
