import type { Bearer } from '#shared/contract/follow-ups.ts'
import type { Attendance } from '#shared/domain/records.ts'
import { fold } from '#shared/kernel/fold.ts'

/** The one person of the meeting whose surname stands in a passage; `null` when there is none, or several. */
export const guessBearer = (text: string, people: readonly Attendance[]): Bearer | null => {
  const words = ` ${wordsOf(text)} `
  const named = people.filter(({ lastName }) => {
    const name = wordsOf(lastName ?? '')
    return name.length > 2 && words.includes(` ${name} `)
  })
  const [only, other] = named
  return only === undefined || other !== undefined ? null : bearerOf(only)
}

/** Someone of a list, as minutes name people: « BRUMECLAIRE Églantine ». */
export const bearerOf = ({ lastName, firstName, person }: Attendance): Bearer => ({
  name: [lastName, firstName].filter((part) => part !== null && part !== '').join(' '),
  person,
  actor: null,
})

const wordsOf = (text: string): string =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ')
