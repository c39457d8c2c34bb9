import { expect, test } from 'vitest'
import { exported } from '../support/exported.ts'
import { countsOf, openLines } from '../support/import-list.ts'
import { csvLines } from '../support/lieux-places.ts'
import { columnAt, linesOf } from '../support/own-lists.ts'
import { createReadyApp } from '../support/test-app.ts'

const fillers = ['00000000000000', '99999999999999', '12345678901234', '000000000']

test.each(fillers)('%s is no structure’s SIRET, and makes no two structures one', async (filler) => {
  const app = await createReadyApp()
  const file = await openLines(
    app,
    'Structure;SIRET;Adresse;Code postal;Commune',
    `Relais des Ormes;${filler};2 rue du Lavoir;69380;Lozanne`,
    `Atelier du Gué;${filler};2 rue du Lavoir;69380;Lozanne`,
  )
  const { counts, lines } = await file.preview()
  expect({ counts: countsOf({ counts }), issues: lines.flatMap(({ issues }) => issues) }).toEqual({
    counts: { new: 2 },
    issues: [],
  })
  await file.apply()
  const list = linesOf((await exported(app, { list: 'actors', format: 'list-csv' })).content)
  expect(list.slice(1).map((cells) => cells[columnAt(list, 'SIRET ou RNA')])).toEqual(['', ''])
  const structures = await exported(app, { list: 'actors', format: 'data-inclusion-structures' })
  expect(JSON.parse(Buffer.from(structures.content).toString()).map(({ siret }: { siret: unknown }) => siret)).toEqual([
    null,
    null,
  ])
})

test('a place keeps what its national file says in its column, and its list says nothing of it', async () => {
  const app = await createReadyApp()
  const place = { name: 'Relais du Gué', pivot: '00000000000000', street: '1 rue du Gué', commune: 'Lozanne' }
  await app.call('records.create', {
    record: 'place',
    values: { ...place, postcode: '69380', inseeCode: '69121' },
  } as never)
  const national = await exported(app, { list: 'places', format: 'lieux-csv' })
  expect(csvLines(Buffer.from(national.content).toString())).toMatchObject([{ pivot: '00000000000000' }])
  const list = linesOf((await exported(app, { list: 'places', format: 'list-csv' })).content)
  expect(list[1]?.[columnAt(list, 'SIRET ou RNA')]).toBe('')
})
