import { readNamedFile } from '#main/files/read-file.ts'
import type { PaperFormat, TemplateChoice } from '#shared/contract/workspace/house-templates.ts'
import type { FileOutput } from './write-out.ts'

/** What every command that writes a paper is told. */
export interface PaperOutput extends FileOutput {
  /** A template of the house, by its file. */
  readonly template?: string
}

/** A paper as it is asked for: in the template of a file, or the usual one of the espace; in PDF when its file is to be one. */
export const paperAsked = async ({
  template,
  out,
}: PaperOutput): Promise<{ readonly template: TemplateChoice; readonly as: PaperFormat }> => ({
  template: template === undefined ? { kind: 'usual' } : await templateIn(template),
  as: isPdf(out) ? 'pdf' : 'word',
})

export const isPdf = (file: string): boolean => file.toLowerCase().endsWith('.pdf')

const templateIn = async (file: string): Promise<TemplateChoice> => ({
  kind: 'file',
  content: Buffer.from(await readNamedFile(file)).toString('base64'),
})
