import type { Db } from '#main/db/db.ts'
import { rows } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { notFound } from '#main/kit/not-found.ts'
import { positionsAfter } from '#main/kit/positions.ts'
import type { AskedQuestion } from '#shared/contract/indicators/campaigns.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { choicesProblem } from '#shared/records/indicators/question-choices.ts'
import { type KnownRow, type RowWrite, write } from '#shared/records/row-write.ts'
import { notAChoice, unfitQuestion } from './errors.ts'

/** What a campaign asks in words, in its order. */
export const askedQuestions = (db: Db, campaign: RowId): readonly AskedQuestion[] =>
  rows(db, 'campaignQuestion', (q) => q.where('campaign', '=', campaign).orderBy('position').orderBy('id')).map(
    ({ id, text, choices }) => ({ id, text: text ?? 'Question sans texte', choices: choices ?? [] }),
  )

/** What each structure of any campaign answered; of two rows for one question, the one made last is read. */
export const answersInWords = (db: Db): ((structure: RowId) => readonly { question: RowId; text: string }[]) => {
  const answers = Map.groupBy(
    rows(db, 'campaignAnswer', (q) => q.orderBy('id')),
    ({ campaignActor }) => campaignActor,
  )
  return (structure) => {
    const own = new Map((answers.get(structure) ?? []).map(({ question, text }) => [question, text]))
    return [...own].flatMap(([question, text]) => (question === null || text === null ? [] : [{ question, text }]))
  }
}

type Wanted = Omit<AskedQuestion, 'id'> & { readonly id: RowId | null }

/** The writes by which a campaign asks these questions. @throws AppFailure `campaign-question` */
export const questionWrites = (
  { ids }: FeatureContext,
  campaign: RowId,
  questions: readonly Wanted[],
): readonly RowWrite[] => {
  for (const { text, choices } of questions) {
    const problem = choicesProblem(choices)
    if (problem !== null) throw unfitQuestion(text, problem)
  }
  const positions = positionsAfter(null, questions.length)
  return questions.map(({ id, text, choices }, index) => ({
    record: 'campaignQuestion',
    id: id ?? ids.row(),
    values: { campaign, text, choices: choices.length === 0 ? null : [...choices], position: positions[index] ?? null },
  }))
}

/**
 * What a structure of a campaign answers, said by hand: in the row made last, which is the one read. Its workbook has nothing
 * to correct there any more. @param text `null`: nothing @throws AppFailure `not-found`, `campaign-choice`
 */
export const answerChange = (
  { workspace: { db }, ids }: FeatureContext,
  { id: campaignActor, campaign }: { readonly id: RowId; readonly campaign: RowId },
  { question, text }: { readonly question: RowId; readonly text: string | null },
): { readonly writes: readonly RowWrite[]; readonly removals: readonly KnownRow[] } => {
  const asked = askedQuestions(db, campaign).find(({ id }) => id === question)
  if (asked === undefined) throw notFound('La question de la campagne')
  if (text !== null && asked.choices.length > 0 && !asked.choices.includes(text)) throw notAChoice(text, asked.choices)
  const known = (record: 'campaignAnswer' | 'refusedCell') =>
    rows(db, record, (q) =>
      q.where('campaignActor', '=', campaignActor).where('question', '=', question).orderBy('id'),
    ).map(({ id }): KnownRow => ({ record, id }))
  const before = known('campaignAnswer')
  if (text === null) return { writes: [], removals: before }
  return {
    writes: [write('campaignAnswer', before.at(-1)?.id ?? ids.row(), { campaignActor, question, text })],
    removals: known('refusedCell'),
  }
}

/** The questions of a campaign that are none of these, with what was answered to them. */
export const questionsBut = (db: Db, campaign: RowId, kept: ReadonlySet<RowId | null>): readonly KnownRow[] => {
  const gone = askedQuestions(db, campaign).filter(({ id }) => !kept.has(id))
  return gone.flatMap(({ id }): readonly KnownRow[] => [
    { record: 'campaignQuestion', id },
    ...(['campaignAnswer', 'refusedCell'] as const).flatMap((record) =>
      rows(db, record, (q) => q.where('question', '=', id)).map((row) => ({ record, id: row.id })),
    ),
  ])
}
