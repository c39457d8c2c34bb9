const row = /<table:table-row\b([^>]*)>|<table:table-cell\b([^>]*\btable:number-columns-repeated="(\d+)"[^>]*)>/g
const rowsRepeated = /\btable:number-rows-repeated="(\d+)"/

/** Cells that hold a value because another is said to be repeated: a few bytes may stand for billions. */
export const repeatedCells = (content: string): number => {
  let total = 0
  let rows = 1
  for (const [, rowTag, cellTag, columns] of content.matchAll(row)) {
    if (rowTag !== undefined) rows = Number(rowsRepeated.exec(rowTag)?.[1] ?? 1)
    else if (cellTag?.includes('office:value-type')) total += rows * Number(columns)
  }
  return total
}
