import { restFile } from '#main/documents/directory/rest-file.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { directoryImportContract } from '#shared/contract/directory-import.ts'
import type { FeatureContext } from '../context.ts'
import { applyImport } from './apply-import.ts'
import { importColumns } from './chosen-table.ts'
import { makePlan } from './make-plan.ts'
import { openFile } from './open-file.ts'
import { createSessions } from './sessions.ts'

export const directoryImportHandlers = (context: FeatureContext): Handlers<typeof directoryImportContract> => {
  const sessions = createSessions()
  return {
    open: (sent) => openFile(context, sent, sessions.add),
    preview: async (input) => {
      const session = sessions.get(input.import)
      const { chosen, plan } = await makePlan(context, session, input)
      const { counts, lines, remarks } = plan
      return { columns: importColumns(session, chosen), counts, lines, remarks }
    },
    apply: (input) => applyImport(context, sessions.get(input.import), input),
    exportRest: async (input) => {
      const session = sessions.get(input.import)
      const { chosen, plan } = await makePlan(context, session, input)
      const file = restFile(session.fileName, chosen.table, chosen.header, plan.rest)
      context.files.put(input.job, file)
      return { name: file.name, bytes: file.bytes.length }
    },
    close: (input) => {
      sessions.close(input.import)
      return null
    },
  }
}
