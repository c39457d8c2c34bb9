import { rows } from '#main/db/query.ts'
import { defineImport } from '#main/kit/define-import.ts'
import { demand } from '#main/kit/demand.ts'
import { evaluationImportContract } from '#shared/contract/meetings/evaluation-import.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import type { IdSource, RowId } from '#shared/kernel/ids.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import { kindWords } from '#shared/records/meetings/meeting/kind-words.ts'
import type { Meeting } from '#shared/records/records.ts'
import { type RowWrite, write } from '#shared/records/row-write.ts'
import { foreignReplies } from '../../documents/foreign-replies.ts'
import { guessReplyColumns } from '../../documents/guess-reply-columns.ts'
import { type PlannedReply, planReplies } from '../../documents/plan-replies.ts'
import { questionsOf } from '../../read/evaluation-forms.ts'

export const evaluationImportHandlers = defineImport(evaluationImportContract, {
  intent: 'evaluations.import',
  titles: 'leave',
  before: ({ workspace: { db } }, { meeting }) => {
    const held = demand(db, 'meeting', meeting)
    if (questionsOf(db, meeting).length === 0) throw noQuestion(held)
  },
  guess: ({ table }, db, { meeting }) => guessReplyColumns(table, questionsOf(db, meeting)),
  memory: null,
  shows: ({ cells }, at) => (cells[at] ?? '').trim() !== '',
  opened: (_file, { sheet, columns }) => ({ settings: { sheet, columns } }),
  plan: ({ workspace: { db } }, { list: { sheets, targets }, about: { meeting } }) => {
    const [{ table }] = sheets
    const known = rows(db, 'evaluationReply', (q) => q.where('meeting', '=', meeting))
    const questions = questionsOf(db, meeting)
    const refusal = foreignReplies(targets, questions)
    return { ...planReplies({ table, targets, questions, known }), refusal }
  },
  tells: ({ plan: { counts, lines, refusal } }) => ({ counts, lines, refusal }),
  writes: ({ ids }, { replies }, { meeting }) => replies.flatMap((reply) => replyWrites(meeting, reply, ids)),
  files: () => ({}),
})

const replyWrites = (
  meeting: RowId,
  { number, importedAs, answers }: PlannedReply,
  ids: IdSource,
): readonly RowWrite[] => {
  const reply = ids.row()
  return [
    { record: 'evaluationReply', id: reply, values: { meeting, number, importedAs } },
    ...answers.map((answer) => write('evaluationAnswer', ids.row(), { reply, ...answer })),
  ]
}

const noQuestion = (meeting: Meeting): AppFailure =>
  new AppFailure({
    code: 'evaluation-no-question',
    fact: 'Le fichier n’a pas été lu.',
    cause: `${sentenceCase(kindWords(meeting).this)} n’a encore aucune question d’évaluation\u00a0: rien ne dirait ce que ses colonnes répondent.`,
    unchanged: 'Rien n’a été ajouté, et le fichier est intact.',
    next: 'Écrivez d’abord les questions sous «\u00a0Évaluation\u00a0», puis choisissez le fichier de nouveau.',
  })
