import type { FeatureContext } from '#main/kit/context.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { fichesExportContract } from '#shared/contract/roadmap/fiches-export.ts'
import { nationalAction } from '../documents/fiche/national-action.ts'
import { loadPrinted } from './load-printed.ts'
import { loadPart } from './load-roadmap.ts'
import type { MeasuresOf } from './measures-of.ts'
import { writeFiche, writeRoadmap } from './write-documents.ts'

export const fichesExportHandlers = (
  context: FeatureContext,
  measuresOf: MeasuresOf,
): Handlers<typeof fichesExportContract> => {
  const { workspace } = context
  return {
    writeFiche: (asked) => writeFiche(context, asked),
    writeRoadmap: (asked) => writeRoadmap(context, measuresOf, asked),
    nationalActions: ({ part }) =>
      loadPrinted(workspace, loadPart(workspace.db, part).fiches, { comments: false }).map(nationalAction),
  }
}
