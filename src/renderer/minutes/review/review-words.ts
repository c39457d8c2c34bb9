import { enumerated } from '#shared/kernel/enumerated.ts'
import { withNoBreakSpaces } from '#shared/kernel/typography.ts'
import type { Remark } from '#shared/records/minutes/remark.ts'
import { plural } from '../../words/numbers.ts'

/** « 6 à voir, 3 laissées ». */
export const countSentence = (waiting: number, left: number): string =>
  [waiting === 0 ? null : `${waiting}\u00A0à voir`, left === 0 ? null : plural(left, 'laissée', 'laissées')]
    .filter((part) => part !== null)
    .join(', ')

/** The whole of what is said under a title. */
export const detailSentence = (remark: Pick<Remark, 'places' | 'detail'>, pages: readonly number[]): string =>
  [whereSentence(remark, pages), remark.detail].filter((part) => part !== '').join(' ')

/** « Axe prioritaire 1, reformulation, page 5. », « Pages 12 et 14. »; pages are told once the document is laid out. */
const whereSentence = ({ places }: Pick<Remark, 'places'>, pages: readonly number[]): string => {
  const [first] = places
  if (first === undefined) return ''
  const [page, ...others] = [...new Set(pages)].toSorted((a, b) => a - b)
  if (page === undefined) return `${first.name}.`
  if (others.length > 0) return withNoBreakSpaces(`Pages ${enumerated([page, ...others].map(String))}.`)
  return withNoBreakSpaces(
    places.every(({ name }) => name === first.name) ? `${first.name}, page ${page}.` : `Page ${page}.`,
  )
}
