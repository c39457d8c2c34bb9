import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DirectoryFilter, directoryFilterSchema } from '#shared/contract/directory/directory.ts'
import { arbitraryDirectory, arbitraryFilter } from '../support/arbitrary-directory.ts'
import { naiveIds } from '../support/naive-directory.ts'
import { createReadyApp, type TestApp } from '../support/test-app.ts'
import { shareOut, writeDirectory } from '../support/written-directory.ts'

const kept = async (app: TestApp, list: 'actors' | 'places' | 'persons', filter: DirectoryFilter) => {
  const sort = { column: 'name', descending: false } as const
  const { total, rows } = await app.call('directory.list', { list, filter, sort, offset: 0, limit: 500 })
  expect(await app.call('directory.countEach', { list, filters: [filter] })).toEqual([total])
  expect(rows).toHaveLength(total)
  return rows.map(({ id }) => id).toSorted()
}

test('any filter keeps, of any directory, what the rules keep a row at a time', async () => {
  const app = await createReadyApp()
  const shared = await shareOut(app)
  const sixFilters = fc.array(arbitraryFilter, { minLength: 6, maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(arbitraryDirectory, sixFilters, async (rows, filters) => {
      const { naive, created } = await writeDirectory(app, shared, rows)
      try {
        for (const { sectors, ...wanted } of filters) {
          const filter = directoryFilterSchema.parse({
            ...wanted,
            sectors: sectors.map((rank) => shared.sectors[rank]),
          })
          for (const list of ['actors', 'places', 'persons'] as const)
            expect(await kept(app, list, filter), list).toEqual(naiveIds(naive, list, filter))
        }
      } finally {
        for (const row of created) await app.call('records.remove', row)
      }
    }),
    { numRuns: 40 },
  )
})
