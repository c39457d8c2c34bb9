import type { FeatureContext } from '#main/kit/context.ts'
import { createSessions } from '#main/kit/import-sessions.ts'
import { refusalsFile } from '#main/office/csv/refusals-file.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { directoryImportContract } from '#shared/contract/directory/directory-import.ts'
import { mostLines, usualLines } from '#shared/contract/limits.ts'
import type { ImportPlan } from '../documents/import/plan.ts'
import { restFile } from '../documents/import/rest-file.ts'
import { applyImport } from './apply-import.ts'
import { importColumns } from './chosen-table.ts'
import { makePlan } from './make-plan.ts'
import { openFile } from './open-file.ts'

export const directoryImportHandlers = (context: FeatureContext): Handlers<typeof directoryImportContract> => {
  const sessions = createSessions<ImportPlan>()
  const put = (job: string, file: Parameters<typeof context.files.put>[1]) => {
    context.files.put(job, file)
    return { name: file.name, bytes: file.bytes.length }
  }
  return {
    open: (sent) => openFile(context, sent, sessions.add),
    preview: async (input) => {
      const session = sessions.get(input.import)
      const { chosen, plan } = await makePlan(context, session, input)
      const { counts, lines, remarks } = plan
      return { columns: importColumns(session, chosen), counts, lines: lines.slice(0, input.limit), remarks }
    },
    apply: (input) => applyImport(context, sessions.get(input.import), { ...input, limit: usualLines }),
    exportRest: async (input) => {
      const session = sessions.get(input.import)
      const { chosen, plan } = await makePlan(context, session, { ...input, limit: usualLines })
      return put(input.job, restFile(session.fileName, chosen.table, chosen.header, plan.rest))
    },
    exportRefusals: async (input) => {
      const session = sessions.get(input.import)
      const { chosen, plan } = await makePlan(context, session, { ...input, limit: mostLines })
      return put(input.job, refusalsFile(session.fileName, chosen.table.lines[chosen.header]?.cells ?? [], plan.lines))
    },
    close: (input) => {
      sessions.close(input.import)
      return null
    },
  }
}
