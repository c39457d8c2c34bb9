import { readFile, stat } from 'node:fs/promises'
import { writeMeta } from '#main/db/meta.ts'
import { ownFile } from '#main/db/write-guards.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import {
  documentsWrittenIn,
  isSlideTemplate,
  readTemplateFile,
  templateNames,
  templatePath,
  templatesFolder,
} from '#main/kit/house-template-files.ts'
import { runUntold } from '#main/kit/run-job.ts'
import { wordType } from '#main/kit/write-word.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { HouseTemplate, houseTemplatesContract } from '#shared/contract/workspace/house-templates.ts'
import type { AppError } from '#shared/kernel/app-error.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import type { Result } from '#shared/kernel/result.ts'
import type { HouseDocumentKind } from '#shared/records/minutes/house-documents.ts'
import { readSlideLook } from '../restitution/jobs.ts'
import { inspectTemplate } from './jobs.ts'
import { keepTemplate, putAside, renameTemplate, takeBack } from './keep-template.ts'

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
      const state = await inspect(context, name, bytes)
      if (state.kind === 'refused') throw new AppFailure(state.error)
      return tell(await reports.of(await keepTemplate(context, name, bytes)))
    },
    rename: async ({ name, to }) => {
      await readTemplateFile(context, name)
      const usualFor = documentsWrittenIn(context, name)
      if (usualFor.length > 0) ownFile.demand(context.workspace.db)
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

/** What the templates of the house ask for; a file is read again only once it changed. */
interface KnownReports {
  list(): Promise<readonly HouseTemplate[]>
  of(name: string): Promise<HouseTemplate>
}

const knownReports = (context: FeatureContext): KnownReports => {
  const known = new Map<string, { readonly sign: string; readonly state: HouseTemplate['state'] }>()
  const of = async (name: string): Promise<HouseTemplate> => {
    const path = templatePath(context, name)
    const { size, mtimeMs } = await stat(path)
    const sign = `${size} ${mtimeMs}`
    const before = known.get(name)
    const state = before?.sign === sign ? before.state : await inspect(context, path, await readFile(path))
    known.set(name, { sign, state })
    return {
      name,
      of: isSlideTemplate(path) ? 'slides' : 'word',
      bytes: size,
      usualFor: documentsWrittenIn(context, name),
      state,
    }
  }
  return {
    of,
    list: async () => Promise.all((await templateNames(templatesFolder(context))).map(of)),
  }
}

/** What a file asks for or gives, read outside this thread; one that exhausts it is refused among the others. */
const inspect = async (context: FeatureContext, file: string, bytes: Uint8Array): Promise<HouseTemplate['state']> => {
  try {
    return isSlideTemplate(file)
      ? stateOf(await runUntold(context, readSlideLook, bytes), ({ remarks }) => ({ kind: 'slides', remarks }))
      : stateOf(await runUntold(context, inspectTemplate, bytes), (report) => ({ kind: 'ready', report }))
  } catch (error) {
    if (error instanceof AppFailure) return { kind: 'refused', error: error.error }
    throw error
  }
}

const stateOf = <Read>(
  result: Result<Read, AppError>,
  ready: (read: Read) => HouseTemplate['state'],
): HouseTemplate['state'] => (result.ok ? ready(result.value) : { kind: 'refused', error: result.error })
