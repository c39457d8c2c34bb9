import type { Db } from '#main/db/db.ts'
import { meetingSummary } from '#main/minutes/read/meeting-summary.ts'
import type { EarlierEvaluation, EvaluationResults, QuestionResult } from '#shared/contract/meetings/evaluations.ts'
import { fold } from '#shared/kernel/fold.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { tallyOf } from '#shared/records/meetings/evaluation-question/tally.ts'
import type { EvaluationQuestion, Meeting } from '#shared/records/records.ts'
import { earlierOfKind } from './earlier-of-kind.ts'
import { questionsOf, repliesOf } from './evaluation-forms.ts'

/** How many earlier meetings one is compared with. */
const compared = 4

/** What the forms of a meeting say, beside what those of the last ones said. */
export const loadResults = (db: Db, meeting: Meeting): EvaluationResults => {
  const own = talliesOf(db, meeting.id)
  const earlier = earlierOfKind(db, meeting)
    .map(({ id }) => ({ about: about(db, id), tallies: talliesOf(db, id) }))
    .filter(({ about }) => about.replies > 0)
    .slice(0, compared)
  const { replies, present } = about(db, meeting.id)
  return {
    replies,
    present,
    questions: own.map((one) => ({ ...one, before: earlier.map(({ tallies }) => meanBefore(one.question, tallies)) })),
    earlier: earlier.map(({ about }) => about),
  }
}

type OwnTally = Pick<QuestionResult, 'question' | 'tally'>

const talliesOf = (db: Db, meeting: RowId): readonly OwnTally[] => {
  const replies = repliesOf(db, meeting)
  return questionsOf(db, meeting).map((question) => ({
    question,
    tally: tallyOf(
      question,
      replies.flatMap(({ answers }) => answers[question.id] ?? []),
    ),
  }))
}

const about = (db: Db, id: RowId): EarlierEvaluation => {
  const summary = meetingSummary(db, id)
  return {
    meeting: id,
    title: summary?.title ?? '',
    date: summary?.date ?? null,
    replies: repliesOf(db, id).length,
    present: summary?.present ?? 0,
  }
}

/** A question is the same when it asks for a mark in the same words. */
const meanBefore = ({ kind, text }: EvaluationQuestion, tallies: readonly OwnTally[]): number | null =>
  tallies.find(({ question }) => question.kind === kind && fold(question.text ?? '') === fold(text ?? ''))?.tally
    .mean ?? null
