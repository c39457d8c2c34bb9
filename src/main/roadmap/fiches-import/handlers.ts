import { refusalsFile } from '#main/directory/documents/import/refusals-file.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { createSessions } from '#main/kit/import-sessions.ts'
import type { Handlers } from '#shared/contract/define.ts'
import { mostLines, usualLines } from '#shared/contract/limits.ts'
import type { fichesImportContract } from '#shared/contract/roadmap/fiches-import.ts'
import type { FichesPlan } from '../documents/action-plan/plan-input.ts'
import { applyPlan } from './apply-plan.ts'
import { planColumns } from './chosen-sheets.ts'
import { makePlan } from './make-plan.ts'
import { openPlan } from './open-plan.ts'

export const fichesImportHandlers = (context: FeatureContext): Handlers<typeof fichesImportContract> => {
  const sessions = createSessions<FichesPlan>()
  return {
    open: (sent) => openPlan(context, sent, sessions),
    preview: async (input) => {
      const { chosen, plan } = await makePlan(context, sessions.get(input.import), input)
      const { counts, lines, remarks } = plan
      return {
        columns: planColumns(chosen),
        counts,
        lines: lines.slice(0, input.limit),
        remarks: [...chosen.remarks, ...remarks],
      }
    },
    apply: (input) => applyPlan(context, sessions.get(input.import), { ...input, limit: usualLines }),
    exportRefusals: async (input) => {
      const session = sessions.get(input.import)
      const { chosen, plan } = await makePlan(context, session, { ...input, limit: mostLines })
      const file = refusalsFile(session.fileName, chosen.names, plan.lines)
      context.files.put(input.job, file)
      return { name: file.name, bytes: file.bytes.length }
    },
    close: (input) => {
      sessions.close(input.import)
      return null
    },
  }
}
