import { readNamedFile } from '#main/files/read-file.ts'
import type { TemplateChoice } from '#shared/contract/workspace/house-templates.ts'

/** The template of the house in a file; the usual one of the espace when none is named. */
export const templateIn = async (file: string | undefined): Promise<TemplateChoice> =>
  file === undefined
    ? { kind: 'usual' }
    : { kind: 'file', content: Buffer.from(await readNamedFile(file)).toString('base64') }
