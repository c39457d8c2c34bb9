import type { Db } from '#main/db/db.ts'
import { row, rows } from '#main/db/query.ts'
import type { FeedbackView } from '#shared/contract/minutes/feedback.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import type { Feedback } from '#shared/records/records.ts'
import type { DifferencePart } from '#shared/text/difference.ts'
import { plainText } from '#shared/text/rich-text/plain-text.ts'
import { accept } from '../documents/feedback/accept.ts'
import { targetOf, writableTexts } from '../documents/feedback/targets.ts'

/** What came back of minutes, each once: two postes may have read one file, and what was decided at either is decided. */
export const feedbackOf = (db: Db, meeting: RowId): readonly Feedback[] => {
  const found = rows(db, 'feedback', (q) => q.where('meeting', '=', meeting).orderBy('id'))
  return [...Map.groupBy(found, ({ file, rank }) => `${file} ${rank}`).values()].flatMap(
    (same) => same.find(({ state }) => state !== null) ?? same[0] ?? [],
  )
}

/** The same as a person judges it, in the order of the text; what has no place in it comes last. */
export const feedbackViews = (db: Db, minutes: Minutes): readonly FeedbackView[] => {
  const all = feedbackOf(db, minutes.meeting.id)
  const texts = writableTexts(minutes)
  const order = new Map(texts.map(({ name }, rank) => [name, rank]))
  const orderOf = ({ target }: Feedback): readonly number[] => {
    const place = targetOf(target)
    return [order.get(place?.text ?? '') ?? texts.length, place?.line ?? 0]
  }
  const heads = new Set(all.map(({ id }) => id))
  const isAnswer = ({ answers }: Feedback): boolean => answers !== null && heads.has(answers)
  return all
    .filter((one) => !isAnswer(one))
    .toSorted((a, b) => {
      const [[textA = 0, lineA = 0], [textB = 0, lineB = 0]] = [orderOf(a), orderOf(b)]
      return textA - textB || lineA - lineB || (a.from ?? 0) - (b.from ?? 0) || (a.rank ?? 0) - (b.rank ?? 0)
    })
    .map((one) => ({
      id: one.id,
      kind: one.kind ?? 'byHand',
      author: one.author,
      writtenAt: one.writtenAt,
      place: one.place,
      section: texts.find(({ name }) => name === targetOf(one.target)?.text)?.section ?? null,
      parts: partsOf(one),
      said: one.kind === 'comment' ? plainText(one.by) : '',
      answers: all
        .filter(({ answers }) => answers === one.id)
        .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
        .map(({ author, writtenAt, by }) => ({ author, writtenAt, said: plainText(by) })),
      state: one.state,
      settledBy: row(db, 'member', one.settledBy)?.name ?? null,
      settledOn: one.settledOn,
      fits: isOpen(one) && accept(texts, all, new Set(togetherWith(one, all))).left.length === 0,
      others: togetherWith(one, all).length - 1,
    }))
}

/** Changes that may still be accepted; a comment is answered by writing. */
export const isOpen = ({ kind, state }: Feedback): boolean =>
  (kind === 'words' || kind === 'added' || kind === 'removed') && state !== 'accepted'

/** Those that are accepted, or refused, in one go. */
export const togetherWith = (one: Feedback, all: readonly Feedback[]): readonly RowId[] =>
  one.together === null
    ? [one.id]
    : all.filter(({ file, together }) => file === one.file && together === one.together).map(({ id }) => id)

const partsOf = ({ kind, context, from, to, by }: Feedback): readonly DifferencePart[] => {
  const line = context ?? ''
  const said = plainText(by)
  const [start, end] = [from ?? 0, to ?? 0]
  switch (kind) {
    case 'comment':
      return parts(
        ['same', around(line.slice(0, start), 'before')],
        ['added', line.slice(start, end)],
        ['same', around(line.slice(end), 'after')],
      )
    case 'added':
      return parts(['added', said])
    case 'removed':
      return parts(['removed', line])
    default:
      return parts(
        ['same', around(line.slice(0, start), 'before')],
        ['removed', line.slice(start, end)],
        ['added', said],
        ['same', around(line.slice(end), 'after')],
      )
  }
}

const parts = (...some: readonly (readonly [DifferencePart['kind'], string])[]): readonly DifferencePart[] =>
  some.filter(([, text]) => text !== '').map(([kind, text]) => ({ kind, text }))

/** Words enough to know the place. */
const mostAround = 160

const around = (words: string, side: 'before' | 'after'): string => {
  if (words.length <= mostAround) return words
  return side === 'before'
    ? `… ${words.slice(-mostAround).replace(/^\S*\s/, '')}`
    : `${words.slice(0, mostAround).replace(/\s\S*$/, '')} …`
}
