/**
 * Reading a list of 20 000 lines of 32 columns. CSV against papaparse on the same bytes, decoded; XLSX against the
 * library that opens it. Runs alternate.
 */
import { setTimeout } from 'node:timers/promises'
import { read, utils, write } from '@e965/xlsx'
import Papa from 'papaparse'
import { readSourceFile } from '#main/office/tabular/read-source-file.ts'
import { lieuxColumns } from '#shared/records/directory/place/lieux-schema.ts'
import type { SourceTable } from '#shared/text/source-table.ts'
import { collectGarbage, median, print, timed } from './figure.ts'

const lines = 20_000
const rounds = 5

const header = Object.keys(lieuxColumns)

/** Texts of the lengths of a directory's, a tenth of them quoted, all different. */
const cell = (line: number, column: number): string =>
  column % 10 === 7
    ? `Espace « ${line} », rue des Peupliers, porte ${column}`
    : `${header[column]} du lieu ${line * 31 + column}`

const list = [header, ...Array.from({ length: lines }, (_, line) => header.map((_name, column) => cell(line, column)))]

const tableOf = async (bytes: Uint8Array, name: string): Promise<SourceTable> => {
  const file = await readSourceFile(bytes, name)
  const table = file.ok ? file.value.tables[0] : undefined
  if (table?.lines.length !== lines + 1) throw new Error(`${name} was not read whole`)
  return table
}

const compare = async (figure: string, bytes: Uint8Array, name: string, alone: () => unknown, what: string) => {
  const times = { ours: [] as number[], alone: [] as number[] }
  for (let round = 0; round < rounds; round += 1) {
    // Nobody pays for what the other leaves.
    collectGarbage()
    times.alone.push(await timed(alone))
    collectGarbage()
    times.ours.push(await timed(() => tableOf(bytes, name)))
  }
  print({ figure, value: median(times.ours), baseline: median(times.alone), unit: `ms (baseline: ${what})` })
}

/** What a table takes once read, against the bytes of its file. */
const weigh = async (figure: string, bytes: Uint8Array, name: string): Promise<void> => {
  const before = await memory()
  const table = await tableOf(bytes, name)
  print({ figure, value: (await memory()) - before, baseline: bytes.length / 1e6, unit: 'MB (baseline: the file)' })
  if (table.lines.length === 0) throw new Error('The table must outlive the measure')
}

const memory = async (): Promise<number> => {
  collectGarbage()
  // Buffers are let go of beside, a moment later.
  await setTimeout(200)
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 1e6
}

const csv = new TextEncoder().encode(Papa.unparse(list))
await compare('read-20000-lines-csv', csv, 'a.csv', () => Papa.parse(new TextDecoder().decode(csv)), 'papaparse')
await weigh('hold-20000-lines-csv', csv, 'a.csv')

const sheets = { SheetNames: ['Lieux'], Sheets: { Lieux: utils.aoa_to_sheet(list) } }
const xlsx: Uint8Array = write(sheets, { type: 'buffer', compression: true })
await compare('read-20000-lines-xlsx', xlsx, 'a.xlsx', () => read(xlsx, { dense: true }), 'SheetJS')
await weigh('hold-20000-lines-xlsx', xlsx, 'a.xlsx')
