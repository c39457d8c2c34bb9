import { unzipSync } from 'fflate/browser'
import { maxInflatedMegabytes, megabyte } from '#main/office/tabular/limits.ts'
import { damaged, tooHeavyInflated } from '#main/office/tabular/refusals.ts'
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
 * is inflated, a zip inside a zip stays closed, and folders and the files that systems leave are passed over.
 */
export const unfold = (file: NamedBytes): Result<readonly NamedBytes[], AppError> => {
  if (!isZip(file.bytes)) return ok([file])
  let total = 0
  const names: string[] = []
  try {
    unzipSync(file.bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name)
        if (isKept(name)) total += originalSize
        return false
      },
    })
    if (names.some(isPartOfOffice)) return ok([file])
    if (total > maxInflatedMegabytes * megabyte) return err(tooHeavyInflated(total / megabyte))
    const wanted = new Set(names.filter(isKept).slice(0, mostFiles))
    if (wanted.size === 0) return ok([file])
    const parts = unzipSync(file.bytes, { filter: ({ name }) => wanted.has(name) })
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
