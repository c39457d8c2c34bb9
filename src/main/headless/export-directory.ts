import { randomUUID } from 'node:crypto'
import { writeFile } from '#main/files/write-file.ts'
import type { DirectoryListName } from '#shared/contract/directory/directory.ts'
import type { ExportFormat } from '#shared/contract/directory/formats.ts'
import type { Action } from './session.ts'

interface Options {
  readonly format: ExportFormat
  readonly out: string
  readonly withoutPersons?: boolean
  readonly json?: boolean
}

/** Writes a whole list of the directory in a format, and says what could not be in it. */
export const exportDirectory =
  (list: DirectoryListName, { format, out, withoutPersons, json }: Options): Action =>
  async ({ app, call, print }) => {
    const job = randomUUID()
    const { bytes, entries, remarks } = await call('directoryExport.write', {
      list,
      format,
      filter: {},
      sort: { column: 'name', descending: false },
      persons: withoutPersons !== true,
      job,
    })
    await writeFile(out, app.file(job)?.bytes ?? new Uint8Array())
    if (json) return print(JSON.stringify({ file: out, bytes, entries, remarks }))
    for (const remark of remarks) print(remark)
    print(`Écrit : ${out} (${entries})`)
  }
