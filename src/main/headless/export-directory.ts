import type { DirectoryListName } from '#shared/contract/directory/directory.ts'
import type { ExportFormat } from '#shared/contract/directory/formats.ts'
import type { Action } from './session.ts'
import { exportTo, type FileOutput } from './write-out.ts'

interface Options extends FileOutput {
  readonly format: ExportFormat
  readonly withoutPersons?: boolean
}

/** Writes a whole list of the directory in a format, and says what could not be in it. */
export const exportDirectory =
  (list: DirectoryListName, { format, withoutPersons = false, ...output }: Options): Action =>
  (session) =>
    exportTo(
      session,
      output,
      (job) =>
        session.call('directoryExport.write', {
          list,
          format,
          filter: {},
          sort: { column: 'name', descending: false },
          persons: !withoutPersons,
          job,
        }),
      ({ remarks, ...told }, { entries }) => ({ ...told, entries, remarks }),
      ({ entries }) => entries,
    )
