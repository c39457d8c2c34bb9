import type { FeatureContext } from '#main/kit/context.ts'
import type { createSessions } from '#main/kit/import-sessions.ts'
import { readList } from '#main/kit/list-job.ts'
import { runTold } from '#main/kit/run-job.ts'
import type { OpenedPlan } from '#shared/contract/roadmap/fiches-import.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import type { FichesPlan } from '../documents/action-plan/plan-input.ts'
import { firstSettings, sheetsAlike } from './chosen-sheets.ts'

interface Sent {
  readonly name: string
  readonly content: Uint8Array
  readonly job: string
}

/** Reads an action plan and says how it is understood; nothing is written yet. */
export const openPlan = async (
  context: FeatureContext,
  { name, content, job }: Sent,
  sessions: ReturnType<typeof createSessions<FichesPlan>>,
): Promise<OpenedPlan> => {
  const list = { bytes: content, fileName: name, titles: 'keep' } as const
  const result = await runTold(context, readList, list, { job, label: 'Lecture du fichier' })
  if (!result.ok) throw new AppFailure(result.error)
  const { tables, encoding, separator, remarks } = result.value
  return {
    import: sessions.add(name, result.value),
    fileName: name,
    sheets: tables.map(({ name, lines, header }) => ({ name, rows: lines.length - header - 1 })),
    alike: sheetsAlike(tables).length,
    encoding,
    separator,
    remarks,
    settings: firstSettings(context.workspace.db, result.value),
  }
}
