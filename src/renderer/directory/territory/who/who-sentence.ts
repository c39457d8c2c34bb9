import type { WhoDoesWhat } from '#shared/contract/directory/territory.ts'
import { counted, numberWord, plural } from '../../../words/numbers.ts'

/** « 14 structures connues, pour sept services sur neuf. » */
export const whoSentence = (services: readonly WhoDoesWhat[]): string => {
  const structures = new Set(services.flatMap(({ actors }) => actors.map(({ id, name }) => id ?? name)))
  const offered = services.filter(({ actors }) => actors.length > 0).length
  const known = plural(structures.size, 'structure connue', 'structures connues')
  if (offered === services.length) return `${known}\u00A0; chaque service est offert.`
  return `${known}, pour ${counted(offered, 'service', 'services')} sur ${numberWord(services.length)}.`
}
