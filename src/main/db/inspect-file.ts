import { closeSync, openSync, readSync } from 'node:fs'
import { foreign, unreadable } from './open-errors.ts'

/**
 * Refuses a file that is not a workspace, from the 100 bytes of SQLite's header alone: opening it with SQLite could
 * already write beside it, or to it.
 * @throws AppFailure `workspace-unreadable`, `workspace-foreign`
 */
export const inspectFile = (file: string, applicationId: number): void => {
  const header = Buffer.alloc(100)
  const handle = openSync(file, 'r')
  const length = readSync(handle, header, 0, header.length, 0)
  closeSync(handle)
  if (length < header.length || !header.subarray(0, 16).equals(magic)) throw unreadable()
  if (header.readUInt32BE(applicationIdAt) !== applicationId) throw foreign()
}

/** https://www.sqlite.org/fileformat2.html#the_database_header */
const magic = Buffer.from('SQLite format 3\0')
const applicationIdAt = 68
