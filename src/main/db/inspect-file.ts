import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { foreign, unreadable } from './open-errors.ts'

/** Marks the file as Concerto's (« CNCR »). */
export const applicationId = 0x434e4352

/**
 * Refuses a file that is not a workspace, from the 100 bytes of SQLite's header alone: opening it with SQLite could
 * already write beside it, or to it.
 * @throws AppFailure `workspace-unreadable`, `workspace-foreign`
 */
export const inspectFile = (file: string): void => {
  const header = Buffer.alloc(100)
  // A pipe would be waited upon for ever.
  if (!statSync(file).isFile()) throw unreadable()
  const handle = openSync(file, 'r')
  const length = readSync(handle, header, 0, header.length, 0)
  closeSync(handle)
  if (length < header.length || !header.toString('latin1').startsWith('SQLite format 3\0')) throw unreadable()
  if (header.readUInt32BE(applicationIdAt) !== applicationId) throw foreign()
  if (!isOurLayout(header)) throw unreadable()
  if (!hasWal(file) && statSync(file).size < announcedSize(header)) throw unreadable()
}

/** https://www.sqlite.org/fileformat2.html#the_database_header */
const pageSizeAt = 16
const pageCountAt = 28
const applicationIdAt = 68

/** What never changes in a file of ours: WAL and no reserved bytes, format 4, UTF-8, zeros. */
const fixed: readonly (readonly [at: number, bytes: Buffer])[] = [
  [18, Buffer.from([2, 2, 0, 64, 32, 32])],
  [44, Buffer.from([0, 0, 0, 4])],
  [56, Buffer.from([0, 0, 0, 1])],
  [72, Buffer.alloc(20)],
]

/** SQLite would read a file laid out otherwise askew, and write to it before it notices. */
const isOurLayout = (header: Buffer): boolean =>
  fixed.every(([at, bytes]) => header.subarray(at, at + bytes.length).equals(bytes))

/** While pages wait in the write-ahead log, the file may be shorter than it says. */
export const hasWal = (file: string): boolean => (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0

/** Bytes; SQLite reads a last page cut short as if zeros followed. 1 stands for a page of 65 536. */
const announcedSize = (header: Buffer): number => {
  const pageSize = header.readUInt16BE(pageSizeAt)
  return header.readUInt32BE(pageCountAt) * (pageSize === 1 ? 65_536 : pageSize)
}
