import { readFile, stat } from 'node:fs/promises'
import type { FeatureContext } from '#main/kit/context.ts'
import { documentsWrittenIn, templateNames, templatePath, templatesFolder } from '#main/kit/house-template-files.ts'
import { runUntold } from '#main/kit/run-job.ts'
import type { HouseTemplate } from '#shared/contract/workspace/house-templates.ts'
import type { AppError } from '#shared/kernel/app-error.ts'
import type { Result } from '#shared/kernel/result.ts'
import type { TemplateReport } from '#shared/records/minutes/house-template/template-report.ts'
import { inspectTemplate } from './jobs.ts'

/** What the templates of the house ask for; a file is read again only once it changed. */
export interface KnownReports {
  list(): Promise<readonly HouseTemplate[]>
  of(name: string): Promise<HouseTemplate>
}

export const knownReports = (context: FeatureContext): KnownReports => {
  const known = new Map<string, { readonly sign: string; readonly state: HouseTemplate['state'] }>()
  const of = async (name: string): Promise<HouseTemplate> => {
    const path = templatePath(context, name)
    const { size, mtimeMs } = await stat(path)
    const sign = `${size} ${mtimeMs}`
    const before = known.get(name)
    const state = before?.sign === sign ? before.state : stateOf(await inspect(context, await readFile(path)))
    known.set(name, { sign, state })
    return { name, bytes: size, usualFor: documentsWrittenIn(context, name), state }
  }
  return {
    of,
    list: async () => Promise.all((await templateNames(templatesFolder(context))).map(of)),
  }
}

/** What a file asks for, read outside this thread. */
export const inspect = (context: FeatureContext, bytes: Uint8Array): Promise<Result<TemplateReport, AppError>> =>
  runUntold(context, inspectTemplate, bytes)

const stateOf = (result: Result<TemplateReport, AppError>): HouseTemplate['state'] =>
  result.ok ? { kind: 'ready', report: result.value } : { kind: 'refused', error: result.error }
