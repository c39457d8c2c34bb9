import type { FeedbackView } from '#shared/contract/minutes/feedback.ts'
import { feedbackKinds, feedbackStates } from '#shared/records/minutes/feedback.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { longDate, shortDateWithYear } from '../../words/dates.ts'
import { counted, figure, sentenceCase } from '../../words/numbers.ts'

/** In the order in which a person goes through them: to decide, kept for later, settled. */
export const sortedFeedback = (all: readonly FeedbackView[]) => ({
  waiting: all.filter(({ state }) => state === null),
  kept: all.filter(({ state }) => state === 'kept'),
  settled: all.filter(({ state }) => state !== null && state !== 'kept'),
})

/** « 12 à décider, 3 gardés, 5 réglés » */
export const countSentence = (all: readonly FeedbackView[]): string => {
  const { waiting, kept, settled } = sortedFeedback(all)
  const told = [
    waiting.length === 0 ? 'rien à décider' : `${figure(waiting.length)} à décider`,
    ...(kept.length === 0 ? [] : [counted(kept.length, 'gardé', 'gardés')]),
    ...(settled.length === 0 ? [] : [counted(settled.length, 'réglé', 'réglés')]),
  ]
  return sentenceCase(told.join(', '))
}

/** « Mots changés »: what the change does, in the words of a person. */
export const kindOf = ({ kind, parts, others }: FeedbackView): string => {
  if (others > 0) return 'Passage déplacé, coupé ou joint'
  if (kind !== 'words') return choiceWord(feedbackKinds, kind)
  const has = (wanted: 'added' | 'removed') => parts.some((part) => part.kind === wanted)
  if (!has('removed')) return 'Mots ajoutés'
  return has('added') ? 'Mots changés' : 'Mots supprimés'
}

/** Why a change is not offered to be accepted. */
export const whyByHand = ({ kind, others }: FeedbackView): string => {
  if (others > 0) return 'Une partie ne s’écrit pas ici\u00a0: reportez le tout à la main, ou laissez-le.'
  return kind === 'byHand'
    ? 'Cet endroit ne s’écrit pas ici\u00a0: reportez-le à la main, ou laissez-le.'
    : 'Le passage a changé depuis\u00a0: reportez-le à la main, ou laissez-le.'
}

/** « Orso VENTCLAIR, 20 novembre 2026 » */
export const signedBy = ({ author, writtenAt, kind = 'comment' }: Signed): string =>
  [
    author ??
      (isUntracked(kind, writtenAt) ? 'Sans auteur\u00a0: changé sans le suivi des modifications' : 'Sans auteur'),
    writtenAt === null ? null : longDate(writtenAt.slice(0, 10)),
  ]
    .filter((part) => part !== null)
    .join(', ')

/** An answer to a comment has no kind of its own. */
type Signed = Pick<FeedbackView, 'author' | 'writtenAt'> & Partial<Pick<FeedbackView, 'kind'>>

/** What Word follows is dated, and so are comments. */
const isUntracked = (kind: FeedbackView['kind'], writtenAt: string | null): boolean =>
  kind !== 'comment' && writtenAt === null

/** « Refusé par Ysaline MERLERIVE, 30 oct. 2024 » */
export const settledSentence = ({ state, settledBy, settledOn }: FeedbackView): string =>
  [
    `${choiceWord(feedbackStates, state ?? 'treated')}${settledBy === null ? '' : ` par ${settledBy}`}`,
    settledOn === null ? null : shortDateWithYear(settledOn),
  ]
    .filter((part) => part !== null)
    .join(', ')

/** Those who signed something, each once, in alphabetical order. */
export const authorsOf = (all: readonly FeedbackView[]): readonly string[] =>
  [...new Set(all.flatMap(({ author }) => author ?? []))].toSorted((a, b) => a.localeCompare(b, 'fr'))
