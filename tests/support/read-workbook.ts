import { read, utils } from '@e965/xlsx'

type Cell = string | number | Date | null

/** Cells of a workbook by sheet, read by another library than the one that wrote it; trailing blanks left out. */
export const readWorkbook = (bytes: Uint8Array): Readonly<Record<string, readonly (readonly Cell[])[]>> => {
  const book = read(bytes, { cellDates: true, UTC: true })
  return Object.fromEntries(
    Object.entries(book.Sheets).map(([name, sheet]) => [
      name,
      utils
        .sheet_to_json<Cell[]>(sheet, { header: 1, defval: null, blankrows: true, UTC: true, raw: true })
        .map((line, rank) => (rank < 5 ? line.filter((cell) => cell !== null) : line)),
    ]),
  )
}
