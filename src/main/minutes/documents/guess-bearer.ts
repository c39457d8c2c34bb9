import type { Bearer } from '#shared/records/bearer.ts'
import type { Attendance } from '#shared/records/records.ts'
import { listedName } from '#shared/text/person/shown-name.ts'
import type { SaidPoint } from './said-in-text.ts'
import { wordsIn } from './words-in.ts'

/**
 * The one person or structure that a passage cites; without any, the one person of the meeting whose surname stands in
 * it. `null` when there is none, or several.
 */
export const guessBearer = (
  { text, cited }: Pick<SaidPoint, 'text' | 'cited'>,
  people: readonly Attendance[],
): Bearer | null => {
  const words = ` ${wordsIn(text).join(' ')} `
  const named = people.filter(({ lastName }) => {
    const name = wordsIn(lastName ?? '').join(' ')
    return name.length > 2 && words.includes(` ${name} `)
  })
  const listed = ({ record, id }: SaidPoint['cited'][number]) =>
    record === 'person' ? people.find(({ person }) => person === id) : undefined
  const candidates =
    cited.length === 0
      ? named.map(bearerListed)
      : cited.map((one) => {
          const here = listed(one)
          return here === undefined ? bearerCited(one) : bearerListed(here)
        })
  return candidates.length === 1 ? (candidates[0] ?? null) : null
}

/** Someone of a list, as minutes name people: « BRUMECLAIRE Églantine ». */
export const bearerListed = (one: Attendance): Bearer => ({ name: listedName(one), person: one.person, actor: null })

const bearerCited = ({ record, id, name }: SaidPoint['cited'][number]): Bearer => ({
  name: name.trim(),
  person: record === 'person' ? id : null,
  actor: record === 'actor' ? id : null,
})
