import { writeCsv } from '#main/office/csv/write-csv.ts'
import { type LieuxColumn, type LieuxLine, lieuxColumns } from '#shared/records/directory/place/lieux-schema.ts'

const columns = Object.keys(lieuxColumns) as LieuxColumn[]

/** As the standard's own example is written: commas, line feeds, no mark. */
export const writeLieuxCsv = (lines: readonly LieuxLine[]): Uint8Array =>
  writeCsv(
    columns,
    lines.map((line) => columns.map((column) => line[column])),
    { separator: ',', lineEnd: '\n', mark: false },
  )

/** As the national data set gives it: keys that say something, coordinates as numbers, lists as in the CSV. */
export const lieuxObject = (line: LieuxLine): Readonly<Record<string, string | number>> =>
  Object.fromEntries(
    columns
      .filter((column) => line[column] !== '')
      .map((column) => [column, numbers.has(column) ? Number(line[column]) : line[column]]),
  )

const numbers: ReadonlySet<LieuxColumn> = new Set(['latitude', 'longitude'])
