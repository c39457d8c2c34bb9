import { readPdf as readDrawn } from '#main/office/pdf/read/read-pdf.ts'
import type { AppError } from '#shared/kernel/app-error.ts'
import { err, type Result } from '#shared/kernel/result.ts'
import type { ImportedMinutes } from '#shared/records/minutes/imported-minutes.ts'
import { maxMegabytes, megabyte } from './limits.ts'
import { type Letters, noLetters, settleLetters } from './lost-letters.ts'
import { minutesOf } from './minutes-of.ts'
import { withLostSigns } from './pdf/lost-signs.ts'
import { pagesOf } from './pdf/pages.ts'
import { readPages } from './pdf/read-pages.ts'
import { pdfRemarks } from './pdf/remarks.ts'
import { refusalOfPdf, scannedPdf, tooLargePdf, wordsDiffer } from './refusals.ts'
import { nothingLeft } from './remarks.ts'

/**
 * Minutes of a PDF, read from how its words and its lines are drawn: what stands in its margins is said in a remark.
 * Errors: `import.not-pdf`, `import.password`, `import.damaged`, `import.scanned`, `import.too-large`, `import.too-deep`,
 * `import.words-differ`.
 */
export const readPdf = async (
  bytes: Uint8Array,
  onPage: (done: number, total: number) => void,
  letters: Letters = noLetters,
): Promise<Result<ImportedMinutes, AppError>> => {
  if (bytes.length > maxMegabytes * megabyte) return err(tooLargePdf(bytes.length / megabyte))
  const drawn = await readDrawn(bytes, onPage)
  if (!drawn.ok) return err(refusalOfPdf(drawn.error))
  const { file, signs } = withLostSigns(drawn.value)
  const read = readPages(file, letters.isFrench)
  if (read === null) return err(scannedPdf)
  if (!read.isWhole) return err(wordsDiffer)
  const settled = settleLetters(read.tree, signs, letters)
  return minutesOf(settled.tree, {
    ...nothingLeft,
    remarks: [...pdfRemarks(read), ...settled.remarks],
    lostLetters: settled.lost,
    pages: pagesOf(file, read.aside),
  })
}
