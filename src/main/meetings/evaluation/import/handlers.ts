import { rows } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { demand } from '#main/kit/demand.ts'
import { createSessions } from '#main/kit/import-sessions.ts'
import { readList } from '#main/kit/list-job.ts'
import { runTold } from '#main/kit/run-job.ts'
import { snapshotBefore } from '#main/kit/snapshot-before.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { evaluationImportContract, RepliesSettings } from '#shared/contract/meetings/evaluation-import.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import type { IdSource, RowId } from '#shared/kernel/ids.ts'
import { type RowWrite, write } from '#shared/records/row-write.ts'
import { type PlannedReply, planReplies, type RepliesPlan } from '../../documents/evaluation-import/plan-replies.ts'
import { questionsOf } from '../../read/evaluation-forms.ts'
import { chosenTable, firstSettings, replyColumns } from './chosen-table.ts'

export const evaluationImportHandlers = (context: FeatureContext): Handlers<typeof evaluationImportContract> => {
  const { db } = context.workspace
  const sessions = createSessions<RepliesPlan>()

  const planned = (asked: { readonly meeting: RowId; readonly import: string; readonly settings: RepliesSettings }) => {
    const questions = questionsOf(db, asked.meeting)
    const chosen = chosenTable(sessions.get(asked.import).file, asked.settings, questions)
    const known = rows(db, 'evaluationReply', (q) => q.where('meeting', '=', asked.meeting))
    return { chosen, plan: planReplies({ ...chosen, questions, known }) }
  }

  return {
    open: async ({ meeting, name, content, job }) => {
      demand(db, 'meeting', meeting)
      const questions = questionsOf(db, meeting)
      if (questions.length === 0) throw noQuestion()
      const input = { bytes: content, fileName: name, titles: 'leave' } as const
      const read = await runTold(context, readList, input, { job, label: 'Lecture du fichier' })
      if (!read.ok) throw new AppFailure(read.error)
      return {
        import: sessions.add(name, read.value),
        fileName: name,
        sheets: read.value.tables.map((table) => ({ name: table.name, rows: table.lines.length - table.header - 1 })),
        remarks: read.value.remarks,
        settings: firstSettings(read.value, questions),
      }
    },
    preview: (asked) => {
      const { chosen, plan } = planned(asked)
      return { columns: replyColumns(chosen), counts: plan.counts, lines: plan.lines }
    },
    apply: async (asked) => {
      await snapshotBefore(context)
      const { plan } = planned(asked)
      const writes = plan.replies.flatMap((reply) => replyWrites(asked.meeting, reply, context.ids))
      if (writes.length > 0) context.write({ intent: 'evaluations.import', writes })
      return { counts: plan.counts, written: plan.replies.length }
    },
    close: (asked) => {
      sessions.close(asked.import)
      return null
    },
  }
}

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

const noQuestion = (): AppFailure =>
  new AppFailure({
    code: 'evaluation-no-question',
    fact: 'Le fichier n’a pas été lu.',
    cause: 'Cette réunion n’a encore aucune question d’évaluation\u00a0: rien ne dirait ce que ses colonnes répondent.',
    unchanged: 'Rien n’a été ajouté, et le fichier est intact.',
    next: 'Écrivez d’abord les questions sous «\u00a0Évaluation\u00a0», puis choisissez le fichier de nouveau.',
  })
