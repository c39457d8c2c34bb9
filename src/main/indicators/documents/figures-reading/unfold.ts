import { maxInflatedMegabytes, megabyte } from '#main/office/tabular/limits.ts'
import { damaged, tooHeavyInflated } from '#main/office/tabular/refusals.ts'
import { readZip, zipEntries } from '#main/office/zip/read-zip.ts'
import type { AppError } from '#shared/kernel/app-error.ts'
import { err, ok, type Result } from '#shared/kernel/result.ts'

export interface NamedBytes {
  readonly name: string
  readonly bytes: Uint8Array
}

/** More files than a département has structures that answer. */
const mostFiles = 500

/**
 * The files of a zip, or the file itself when it is a workbook or anything else. Sizes are added up before anything
 * is inflated, nothing inflates beyond the size it declares, a zip inside a zip stays closed, and folders and the files
 * that systems leave are passed over.
 */
export const unfold = (file: NamedBytes): Result<readonly NamedBytes[], AppError> => {
  if (!isZip(file.bytes)) return ok([file])
  try {
    const entries = zipEntries(file.bytes)
    if (entries.some(({ name }) => isPartOfOffice(name))) return ok([file])
    const kept = entries.filter(({ name }) => isKept(name))
    const total = kept.reduce((sum, { size }) => sum + size, 0)
    if (total > maxInflatedMegabytes * megabyte) return err(tooHeavyInflated(total / megabyte))
    const wanted = new Set(kept.slice(0, mostFiles).map(({ name }) => name))
    if (wanted.size === 0) return ok([file])
    const parts = readZip(file.bytes, (name) => wanted.has(name))
    return ok(Object.entries(parts).map(([path, bytes]) => ({ name: path.split('/').at(-1) ?? path, bytes })))
  } catch {
    return err(damaged)
  }
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03

/** A file of Office or OpenDocument is a zip as well. */
const isPartOfOffice = (name: string): boolean => /^\[Content_Types\]\.xml$|^content\.xml$|^mimetype$/.test(name)

/** Not a folder, nor what systems and spreadsheets leave beside files. */
const isKept = (name: string): boolean => !/\/$|(?:^|\/)(?:\.|~\$|__MACOSX\/|Thumbs\.db$|desktop\.ini$)/i.test(name)
