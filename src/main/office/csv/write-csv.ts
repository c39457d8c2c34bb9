import Papa from 'papaparse'

export interface CsvForm {
  readonly separator: ',' | ';'
  readonly lineEnd: '\n' | '\r\n'
  /** A mark by which Excel knows UTF-8. */
  readonly mark: boolean
}

/** UTF-8, every cell between quotes, as many cells a line as there are titles. */
export const writeCsv = (
  titles: readonly string[],
  lines: readonly (readonly string[])[],
  { separator, lineEnd, mark }: CsvForm,
): Uint8Array => {
  const text = Papa.unparse([titles, ...lines] as string[][], { quotes: true, delimiter: separator, newline: lineEnd })
  return new TextEncoder().encode(`${mark ? '\ufeff' : ''}${text}${lineEnd}`)
}
