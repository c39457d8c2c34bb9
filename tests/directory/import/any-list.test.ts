import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { randomIds } from '#main/app/defaults.ts'
import { createTerritories } from '#main/app/territories.ts'
import { recogniseFormat } from '#main/directory/documents/import/formats/formats.ts'
import { guessColumns, takenTargets } from '#main/directory/documents/import/formats/guess-columns.ts'
import { planImport } from '#main/directory/documents/import/plan-import.ts'
import { withRealIds } from '#main/kit/real-ids.ts'
import { readSourceFile } from '#main/office/tabular/read-source-file.ts'
import { changesSchema } from '#shared/records/changes-schema.ts'
import { type RecordName, records } from '#shared/records/records.ts'
import { arbitraryList } from '../../support/arbitrary-lists.ts'

const none = { columns: ['id'], lines: [] }
const emptyDirectory = {
  actor: none,
  place: none,
  person: none,
  post: none,
  alias: none,
  sector: none,
  joined: {},
}
const rhone = createTerritories(join(import.meta.dirname, '../../../resources')).of('69')?.data

const planOf = async (csv: string) => {
  const file = await readSourceFile(Buffer.from(csv), 'liste.csv')
  const table = file.ok ? file.value.tables[0] : undefined
  if (table === undefined || rhone === undefined) throw new Error('Not read')
  const format = recogniseFormat(table.lines[table.header]?.cells ?? [])
  const targets = format === 'list' ? takenTargets(guessColumns(table, table.header)) : []
  const territory = { home: '69', departements: { 69: rhone } }
  const input = { fileName: 'liste.csv', format, table, header: table.header, targets, decisions: [], limit: 500 }
  return planImport({ ...input, known: emptyDirectory, own: null, territory }, () => undefined)
}

test('of any list, every line is counted once, and every value is one that its field accepts', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryList, async ({ csv, lines }) => {
      const { counts, writes } = await planOf(csv)
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(lines)
      for (const { record, values } of withRealIds(writes, randomIds)) {
        const { error } = changesSchema(records[record as RecordName]).safeParse(values)
        expect([record, error?.issues ?? []]).toEqual([record, []])
      }
    }),
    { numRuns: 300 },
  )
})
