import { maxInflatedMegabytes } from '#main/office/tabular/limits.ts'
import { refusalOfZip } from '#main/office/tabular/refusals.ts'
import { foreignEntries, inflated } from '#main/office/zip/foreign-zip.ts'
import type { AppError } from '#shared/kernel/app-error.ts'
import { err, ok, type Result } from '#shared/kernel/result.ts'
import { inFigures } from '#shared/text/french-numbers.ts'

export interface NamedBytes {
  readonly name: string
  readonly bytes: Uint8Array
}

/** More files than a département has structures that answer. */
const mostFiles = 500

/**
 * The files of a zip, or the file itself when it is a workbook or anything else. A zip inside a zip stays closed, and
 * folders and the files that systems leave are passed over.
 */
export const unfold = (file: NamedBytes): Result<readonly NamedBytes[], AppError> => {
  if (!isZip(file.bytes)) return ok([file])
  const entries = foreignEntries(file.bytes)
  if (!entries.ok) return err(refusalOfZip(entries.error))
  if (entries.value.some(({ name }) => isPartOfOffice(name))) return ok([file])
  const kept = entries.value.filter(({ name }) => isKept(name))
  if (kept.length === 0) return ok([file])
  if (kept.length > mostFiles) return err(tooManyFiles(kept.length))
  const parts = inflated(file.bytes, kept, maxInflatedMegabytes)
  if (!parts.ok) return err(refusalOfZip(parts.error))
  const files = Object.entries(parts.value).map(([path, bytes]) => ({ name: path.split('/').at(-1) ?? path, bytes }))
  const megabytes = files.reduce((sum, { bytes }) => sum + unfoldedSize(bytes), 0) / (1024 * 1024)
  return megabytes > maxInflatedMegabytes ? err(refusalOfZip({ kind: 'too-large', megabytes })) : ok(files)
}

/** What a workbook of the zip says that it becomes: all of them are read one after the other, within the time of one. */
const unfoldedSize = (bytes: Uint8Array): number => {
  const entries = isZip(bytes) ? foreignEntries(bytes) : null
  return entries?.ok === true ? entries.value.reduce((sum, { size }) => sum + size, 0) : bytes.length
}

const tooManyFiles = (count: number): AppError => ({
  code: 'file-too-large',
  fact: '',
  cause: `Il contient ${inFigures(count)}\u00a0fichiers, et ${mostFiles} se lisent à la fois.`,
  unchanged: 'Rien n’a été ajouté ni modifié, et le fichier est intact.',
  next: 'Partagez-les entre plusieurs archives, puis recommencez avec chacune.',
})

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03

/** A file of Office or OpenDocument is a zip as well. */
const isPartOfOffice = (name: string): boolean => /^\[Content_Types\]\.xml$|^content\.xml$|^mimetype$/.test(name)

/** Not a folder, nor what systems and spreadsheets leave beside files. */
const isKept = (name: string): boolean => !/\/$|(?:^|\/)(?:\.|~\$|__MACOSX\/|Thumbs\.db$|desktop\.ini$)/i.test(name)
