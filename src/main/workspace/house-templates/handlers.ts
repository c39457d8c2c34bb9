import { writeMeta } from '#main/db/meta.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { documentsWrittenIn, readTemplateFile } from '#main/kit/house-template-files.ts'
import { wordType } from '#main/kit/write-word.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { houseTemplatesContract } from '#shared/contract/workspace/house-templates.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import type { HouseDocumentKind } from '#shared/records/minutes/house-template/house-documents.ts'
import { keepTemplate, putAside, renameTemplate, takeBack } from './keep-template.ts'
import { inspect, knownReports } from './known-reports.ts'

export const houseTemplatesHandlers = (context: FeatureContext): Handlers<typeof houseTemplatesContract> => {
  const reports = knownReports(context)
  /** Windows read again: templates are files, which no intent tells of. */
  const tell = <T>(answer: T): T => {
    context.emit({ kind: 'changed', records: [], savedAt: context.clock.now().toISOString() })
    return answer
  }
  const makeUsual = (document: HouseDocumentKind, name: string | null): void =>
    writeMeta(context.workspace.db, `houseTemplate.${document}`, name ?? '')
  return {
    list: () => reports.list(),
    add: async ({ name, content }) => {
      const bytes = Buffer.from(content, 'base64')
      const checked = await inspect(context, bytes)
      if (!checked.ok) throw new AppFailure(checked.error)
      return tell(await reports.of(await keepTemplate(context, name, bytes)))
    },
    rename: async ({ name, to }) => {
      await readTemplateFile(context, name)
      const usualFor = documentsWrittenIn(context, name)
      const renamed = await renameTemplate(context, name, to)
      for (const document of usualFor) makeUsual(document, renamed)
      return tell({ name: renamed })
    },
    remove: async ({ name }) => {
      await readTemplateFile(context, name)
      return tell({ put: await putAside(context, name) })
    },
    restore: async ({ put }) => tell({ name: await takeBack(context, put) }),
    setUsual: async ({ document, name }) => {
      if (name !== null) await readTemplateFile(context, name)
      makeUsual(document, name)
      return tell(null)
    },
    example: async () => ({
      name: 'Modèle d’exemple.docx',
      type: wordType,
      bytes: await context.readTemplate('modele-exemple'),
    }),
  }
}
