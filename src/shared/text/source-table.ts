/** A file of any format, read as text: what an import starts from. */
export interface SourceFile {
  /** « UTF-8 », « Windows-1252 »; `null` for a workbook. */
  readonly encoding: string | null
  /** The character between two cells; `null` when there is none. */
  readonly separator: string | null
  /** One for a text or JSON file, one a sheet for a workbook; at least one. */
  readonly tables: readonly SourceTable[]
  /** Things to know about the whole file, French sentences. */
  readonly remarks: readonly string[]
}

/**
 * Lines of text cells. A workbook's numbers are written in full (« 43493312300029 »), its dates as `YYYY-MM-DD`; a
 * list of JSON objects is a table whose header is the union of their keys, lists joined with `|`.
 */
export interface SourceTable {
  /** Name of the sheet, `null` in a file that has none. */
  readonly name: string | null
  /** Lines that hold something, the header and what precedes it included. */
  readonly lines: readonly SourceLine[]
  /** Rank in `lines` of what looks most like the header; repeated and merged headers are already made one line. */
  readonly header: number
}

export interface SourceLine {
  /**
   * As the person sees it in their program, from 1; rank of the object in a JSON file. A header that stands on no line
   * of the file (keys of JSON, letters where there is none) bears the number of the line after it.
   */
  readonly line: number
  /** As long as the header; longer in a text file where a separator too many makes more cells than there are columns. */
  readonly cells: readonly string[]
}
