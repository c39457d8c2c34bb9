import { randomUUID } from 'node:crypto'
import { unpack } from '#main/office/paper/office-package.ts'
import {
  type DirectoryFilter,
  type DirectoryListName,
  directoryFilterSchema,
} from '#shared/contract/directory/directory.ts'
import type { ExportedDirectory } from '#shared/contract/directory/directory-export.ts'
import type { ExportFormat } from '#shared/contract/directory/formats.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { TestApp } from './test-app.ts'

interface Asked {
  readonly list: DirectoryListName
  readonly format: ExportFormat
  readonly persons?: boolean
  readonly filter?: Partial<DirectoryFilter>
  readonly selection?: readonly RowId[]
  readonly except?: readonly RowId[]
}

/** A file of the directory, by name, with what the program says of it and its bytes. */
export const exported = async (
  app: TestApp,
  { list, format, persons = true, filter = {}, selection, except = [] }: Asked,
): Promise<ExportedDirectory & { readonly content: Uint8Array }> => {
  const job = randomUUID()
  const answer = await app.call('directoryExport.write', {
    list,
    format,
    persons,
    filter: directoryFilterSchema.parse(filter),
    sort: { column: 'name', descending: false },
    selection: selection === undefined ? null : [...selection],
    except: [...except],
    job,
  })
  return { ...answer, content: app.app.file(job)?.bytes ?? new Uint8Array() }
}

/** Everything readable in a file, those inside it included. */
export const allTextOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.subarray(0, 2)).toString() === 'PK'
    ? Object.values(unpack(bytes)).map(utf8).join('\n')
    : utf8(bytes)

const utf8 = (bytes: Uint8Array): string => Buffer.from(bytes).toString()
