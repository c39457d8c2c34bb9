import { expect, test } from 'vitest'
import { directoryRows } from '../support/directory-rows.ts'
import { countsOf, openList } from '../support/import-list.ts'
import { createReadyApp } from '../support/test-app.ts'

const listOf = (...lines: readonly string[]): string => lines.join('\r\n')

test('two structures of one name at two postcodes are two, whether a commune is named or not', async () => {
  const app = await createReadyApp()
  const list = await openList(
    app,
    'liste.csv',
    listOf(
      'Structure;Code postal;Commune;Téléphone',
      'Le Gué;69001;Lyon;0474000001',
      'Le Gué;69002;Lyon;0474000002',
      'Le Gué;69400;;0474000003',
    ),
  )
  expect(countsOf(await list.preview())).toEqual({ new: 3 })
  await list.apply()
  const { actors } = await directoryRows(app)
  expect(actors.map(({ postcode, phone }) => [postcode, phone])).toEqual([
    ['69001', '+33474000001'],
    ['69002', '+33474000002'],
    ['69400', '+33474000003'],
  ])
  const other = await openList(app, 'autre.csv', listOf('Structure;Code postal', 'Le Gué;69003', 'Gué;69002'))
  expect(countsOf(await other.preview())).toEqual({ new: 1, identical: 1 })
})
