import type { FeatureContext } from '#main/kit/context.ts'
import { readList } from '#main/kit/list-job.ts'
import { runTold } from '#main/kit/run-job.ts'
import type { OpenedImport } from '#shared/contract/directory/directory-import.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import type { SourceFile } from '#shared/text/source-table.ts'
import { chosenTable, firstSettings } from './chosen-table.ts'

interface Sent {
  readonly name: string
  readonly content: Uint8Array
  readonly job: string
}

/** Reads a list and says what it was taken for; nothing is in the directory yet. */
export const openFile = async (
  context: FeatureContext,
  { name, content, job }: Sent,
  keep: (fileName: string, file: SourceFile) => string,
): Promise<OpenedImport> => {
  const list = { bytes: content, fileName: name, titles: 'leave' } as const
  const result = await runTold(context, readList, list, { job, label: 'Lecture du fichier' })
  if (!result.ok) throw new AppFailure(result.error)
  const file = result.value
  const settings = firstSettings(context.workspace.db, file)
  return {
    import: keep(name, file),
    fileName: name,
    format: chosenTable(context.workspace.db, file, settings).format,
    sheets: file.tables.map(({ name, lines, header }) => ({ name, rows: lines.length - header - 1 })),
    encoding: file.encoding,
    separator: file.separator,
    remarks: file.remarks,
    settings,
  }
}
