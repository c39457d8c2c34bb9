import { enumerated } from '#shared/kernel/enumerated.ts'
import type { Remark } from '#shared/records/minutes/remark.ts'
import { figure, plural } from '../../words/numbers.ts'

/** Whether something is to be mended or judged: a note is only good to know. */
export const asks = ({ weight }: Pick<Remark, 'weight'>): boolean => weight !== 'note'

/** « 6 à voir, 2 pour information, 3 laissées ». */
export const countSentence = (remarks: readonly Pick<Remark, 'weight'>[], left: number): string => {
  const waiting = remarks.filter(asks).length
  const notes = remarks.length - waiting
  return [
    waiting === 0 ? null : `${figure(waiting)}\u00A0à voir`,
    notes === 0 ? null : `${figure(notes)}\u00A0pour information`,
    left === 0 ? null : plural(left, 'laissée', 'laissées'),
  ]
    .filter((part) => part !== null)
    .join(', ')
}

/** The whole of what is said under a title. */
export const detailSentence = (remark: Pick<Remark, 'places' | 'detail'>): string =>
  [whereSentence(remark), remark.detail].filter((part) => part !== '').join(' ')

const mostNames = 3

/** « Axe prioritaire 1, reformulation. », « Section 7 et Section 8. »: beyond three, the marks of the page tell. */
const whereSentence = ({ places }: Pick<Remark, 'places'>): string => {
  const names = [...new Set(places.map(({ name }) => name))]
  if (names.length === 0) return ''
  const told =
    names.length > mostNames ? [...names.slice(0, mostNames - 1), others(names.length - mostNames + 1)] : names
  return `${enumerated(told)}.`
}

const others = (count: number): string => `${figure(count)}\u00A0autres endroits`
