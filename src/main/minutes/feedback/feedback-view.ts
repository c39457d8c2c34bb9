import type { Db } from '#main/db/db.ts'
import { row, rows } from '#main/db/query.ts'
import type { FeedbackView } from '#shared/contract/minutes/feedback.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import type { Feedback } from '#shared/records/records.ts'
import type { DifferencePart } from '#shared/text/difference.ts'
import { plainText } from '#shared/text/rich-text/plain-text.ts'
import { fitting, groupsOf } from '../documents/feedback/accept.ts'
import { targetOf, type WritableText, writableTexts } from '../documents/feedback/targets.ts'

/** What came back of minutes, each once: two postes may have read one file, and what was decided at either is decided. */
export const feedbackOf = (db: Db, meeting: RowId): readonly Feedback[] => {
  const found = rows(db, 'feedback', (q) => q.where('meeting', '=', meeting).orderBy('id'))
  const same = [...Map.groupBy(found, keyOf).values()]
  const shown = same.map((some) => some.toSorted((a, b) => weightOf(b) - weightOf(a))[0] as Feedback)
  const standing = new Map(same.flatMap((some, index) => some.map(({ id }) => [id, shown[index]?.id ?? id] as const)))
  return shown.map((one) => ({ ...one, answers: one.answers === null ? null : (standing.get(one.answers) ?? null) }))
}

/** Every row of these and of the answers to them, of whichever poste. */
export const rowsWithin = (db: Db, meeting: RowId, ids: ReadonlySet<RowId>): readonly Feedback[] => {
  const wanted = feedbackOf(db, meeting).filter(
    ({ id, answers }) => ids.has(id) || (answers !== null && ids.has(answers)),
  )
  const keys = new Set(wanted.map(keyOf))
  return rows(db, 'feedback', (q) => q.where('meeting', '=', meeting)).filter((one) => keys.has(keyOf(one)))
}

const keyOf = ({ file, rank }: Feedback): string => `${file} ${rank}`

/** What enters the text is done, whatever was said of it elsewhere; what is kept may still be decided. */
const weightOf = ({ state }: Feedback): number => {
  if (state === null) return 0
  return state === 'accepted' ? 3 : state === 'kept' ? 1 : 2
}

/** The same as a person judges it, in the order of the text; what has no place in it comes last. */
export const feedbackViews = (db: Db, minutes: Minutes): readonly FeedbackView[] => {
  const all = feedbackOf(db, minutes.meeting.id)
  const texts = writableTexts(minutes)
  const places = new Map(texts.map(({ name, section }, rank) => [name, { section, rank }]))
  const placeOf = ({ target }: Feedback) => places.get(targetOf(target)?.text ?? '')
  const answers = Map.groupBy(all, (one) => one.answers)
  const wholes = wholesOf(texts, all)
  const orderOf = ({ target }: Feedback): readonly number[] => {
    const place = targetOf(target)
    return [places.get(place?.text ?? '')?.rank ?? texts.length, place?.line ?? 0]
  }
  return (answers.get(null) ?? [])
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
      section: placeOf(one)?.section ?? null,
      parts: partsOf(one),
      said: one.kind === 'comment' ? plainText(one.by) : '',
      answers: (answers.get(one.id) ?? [])
        .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
        .map(({ author, writtenAt, by }) => ({ author, writtenAt, said: plainText(by) })),
      state: one.state,
      settledBy: row(db, 'member', one.settledBy)?.name ?? null,
      settledOn: one.settledOn,
      fits: isOpen(one) && wholes.get(one.id)?.fits === true,
      others: (wholes.get(one.id)?.count ?? 1) - 1,
    }))
}

/** Changes that may still be accepted; a comment is answered by writing. */
export const isOpen = ({ kind, state }: Feedback): boolean =>
  (kind === 'words' || kind === 'added' || kind === 'removed') && state !== 'accepted'

/** Of each change, how many are accepted in one go with it, and whether they still may be. */
const wholesOf = (texts: readonly WritableText[], all: readonly Feedback[]) => {
  const stillFits = fitting(texts, all)
  return new Map(
    groupsOf(all).flatMap((group) => {
      const whole = { count: group.length, fits: group.some(isOpen) && stillFits(group) }
      return group.map(({ id }) => [id, whole] as const)
    }),
  )
}

const partsOf = ({ kind, context, from, to, by }: Feedback): readonly DifferencePart[] => {
  const line = context ?? ''
  const said = plainText(by)
  const [start, end] = [from ?? 0, to ?? 0]
  switch (kind) {
    case 'comment':
      return parts(['same', line.slice(start, end)])
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
