import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LoggedWrite } from '#main/db/intent.ts'
import { rowNamed } from '#main/keys/row-named.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { ErasedOfRow } from '#shared/records/workspace/erasure.ts'
import { commits, type Member } from './espaces.ts'
import type { Replica } from './replicas.ts'

/** What says that these values are to be nowhere any more. */
export const erasing = (...of: readonly ErasedOfRow[]): LoggedWrite => ({
  record: 'erasure',
  id: rowNamed(JSON.stringify(of)),
  values: { erased: { of } },
})

/** A hub, or a program that judges nothing, erases these values everywhere. */
export const erase = (by: Member, ...of: readonly ErasedOfRow[]) => {
  const { record, id, values } = erasing(...of)
  return commits(by, record, id as RowId, values)
}

/** Files of a folder that hold a text, whatever they are. */
export const filesHolding = (folder: string, text: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => readFileSync(file).includes(text))

export const holding = ({ folder }: Pick<Replica, 'folder'>, text: string): readonly string[] =>
  filesHolding(folder, text)
