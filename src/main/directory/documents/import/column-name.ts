import { columnLetter } from '#shared/text/column-letter.ts'

/** « C » as spreadsheets name a column, or the name of the field in a JSON file, where columns have no letter. */
export const columnName = (fileName: string, header: readonly string[], at: number): string =>
  /\.(?:json|geojson|ndjson|jsonl)$/i.test(fileName) ? (header[at] ?? '') : columnLetter(at)
