import { type SqlBool, sql } from 'kysely'
import type { Db } from '#main/db/db.ts'
import { rows } from '#main/db/query.ts'
import type { TypedReply } from '#shared/contract/meetings/evaluations.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { evaluationReply } from '#shared/records/meetings/evaluation-reply.ts'
import type { EvaluationQuestion, EvaluationReply } from '#shared/records/records.ts'

/** In the order of the form. */
export const questionsOf = (db: Db, meeting: RowId): readonly EvaluationQuestion[] =>
  rows(db, 'evaluationQuestion', (q) => q.where('meeting', '=', meeting).orderBy('position').orderBy('id'))

/** By number, those without one last. Two postes may have answered the same question of one form: the first counts. */
export const repliesOf = (db: Db, meeting: RowId): readonly TypedReply[] => {
  const replies = rows(db, 'evaluationReply', (q) => q.where('meeting', '=', meeting).orderBy('id'))
  const answers = rows(db, 'evaluationAnswer', (q) =>
    q.where(sql<SqlBool>`reply IN (SELECT id FROM evaluationReply WHERE meeting = ${meeting})`).orderBy('id', 'desc'),
  )
  const byReply = Map.groupBy(answers, ({ reply }) => reply)
  return replies
    .toSorted((a, b) => rank(a) - rank(b))
    .map((reply) => ({
      reply,
      answers: Object.fromEntries(
        (byReply.get(reply.id) ?? []).flatMap(({ question, value }) =>
          question === null || value === null ? [] : [[question, value]],
        ),
      ),
    }))
}

const rank = ({ number }: EvaluationReply): number => number ?? evaluationReply.fields.number.max + 1
