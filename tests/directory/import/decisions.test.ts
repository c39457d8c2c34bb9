import { describe, expect, test } from 'vitest'
import { directoryRows } from '../../support/directory-rows.ts'
import { countsOf, openList, plainly } from '../../support/import-list.ts'
import { probableDuplicates } from '../../support/probable-duplicates.ts'
import { createReadyApp, type TestApp } from '../../support/test-app.ts'

const create = (app: TestApp, record: 'actor' | 'place', values: object) =>
  app.call('records.create', { record, values } as never) as Promise<{ id: string }>

const list = (...lines: readonly string[]): string =>
  ['Structure;Code postal;Commune;Téléphone;Vérifiée le', ...lines].join('\n')

const gue = '69400;Villefranche-sur-Saône'

describe('what a file does of what is known', () => {
  test('changes what it fills, and erases nothing by its silence', async () => {
    const app = await createReadyApp()
    await create(app, 'actor', {
      name: 'Relais du Gué',
      commune: 'Villefranche-sur-Saône',
      inseeCode: '69264',
      phone: '+33474000001',
      description: 'Au bord de l’eau',
    })
    const file = await openList(app, 'liste.csv', list(`RELAIS DU GUE;${gue};04 74 00 00 02;`))
    expect(plainly(await file.preview()).lines).toEqual([
      {
        line: 2,
        name: 'RELAIS DU GUE',
        issues: [],
        effect: 'changed',
        changes: [
          { label: 'Code postal', before: null, after: '69400' },
          { label: 'Téléphone', before: '04 74 00 00 01', after: '04 74 00 00 02' },
        ],
      },
    ])
    await file.apply()
    expect((await directoryRows(app)).actors).toEqual([
      {
        name: 'Relais du Gué',
        postcode: '69400',
        commune: 'Villefranche-sur-Saône',
        inseeCode: '69264',
        phone: '+33474000002',
        description: 'Au bord de l’eau',
      },
    ])
  })

  test('an older file does not stand in place of what is known from a later day, and says so', async () => {
    const app = await createReadyApp()
    await (await openList(app, 'a.csv', list(`Relais du Gué;${gue};0474000001;02/03/2026`))).apply()
    const older = await openList(app, 'b.csv', list(`Relais du Gué;${gue};0474000002;12/01/2026`))
    const preview = plainly(await older.preview())
    expect(preview.lines).toEqual([
      {
        line: 2,
        name: 'Relais du Gué',
        effect: 'identical',
        issues: [
          {
            column: null,
            columnName: null,
            value: '',
            reason:
              'l’annuaire est plus récent (2 mars 2026) que cette ligne (12 janvier 2026) : elle ne le change pas',
          },
        ],
      },
    ])
    expect(preview.remarks).toEqual(['La ligne 2 est plus ancienne que l’annuaire et ne le change pas.'])
    expect(await older.apply()).toMatchObject({ written: 0 })
  })

  test('the same entry twice in a file is one, and says so', async () => {
    const app = await createReadyApp()
    const file = await openList(
      app,
      'liste.csv',
      list(`Relais du Gué;${gue};0474000001;`, `Le relais du gué;${gue};0474000002;`),
    )
    expect(plainly(await file.preview())).toMatchObject({
      lines: [
        { line: 2, effect: 'new', issues: [] },
        {
          line: 3,
          effect: 'identical',
          issues: [
            { reason: 'c’est la même entrée que la ligne 2', value: '' },
            { reason: 'la ligne 2 dit autre chose (téléphone), et c’est elle qui compte', value: '04 74 00 00 02' },
          ],
        },
      ],
      remarks: ['La ligne 3 répète une entrée du fichier.'],
    })
    await file.apply()
    expect((await directoryRows(app)).actors).toMatchObject([{ name: 'Relais du Gué', phone: '+33474000001' }])
  })
})

test('what a list only writes otherwise is no change, but where it writes it better', async () => {
  const app = await createReadyApp()
  const where = { commune: 'Villefranche-sur-Saône', inseeCode: '69264', postcode: '69400' }
  await create(app, 'actor', { name: 'Relais du Gué', street: '12 rue du Pont', description: 'Ecole', ...where })
  const header = 'Structure;Adresse;Code postal;Commune;Présentation'
  const line = (street: string, words: string) => `${header}\nRelais du Gué;${street};${gue};${words}`
  const worse = await openList(app, 'liste.csv', line('12 R. DU PONT', 'ECOLE'))
  expect(countsOf(await worse.preview())).toEqual({ identical: 1 })
  const better = await openList(app, 'liste.csv', line('12 r. du Pont', 'École'))
  expect(plainly(await better.preview()).lines).toMatchObject([
    { effect: 'changed', changes: [{ label: 'Présentation', before: 'Ecole', after: 'École' }] },
  ])
})

describe('a line that may be about something known waits for a person', () => {
  const doubtful = async () => {
    const app = await createReadyApp()
    const { id } = await create(app, 'actor', {
      name: 'La Croix-Rouge française',
      commune: 'Villefranche-sur-Saône',
      inseeCode: '69264',
    })
    const file = await openList(app, 'liste.csv', list(`Croix Rouge Villefranche;${gue};0474000001;`))
    return { app, id, file }
  }

  test('and is not written until then', async () => {
    const { app, id, file } = await doubtful()
    expect(plainly(await file.preview()).lines).toEqual([
      {
        line: 2,
        name: 'Croix Rouge Villefranche',
        issues: [],
        effect: 'doubtful',
        asks: 'entry',
        near: [{ record: 'actor', id, name: 'La Croix-Rouge française', where: 'Villefranche-sur-Saône', score: 100 }],
      },
    ])
    expect(await file.apply()).toMatchObject({ written: 0 })
    expect((await directoryRows(app)).actors).toHaveLength(1)
  })

  test('« c’est la même »: it changes that one, which answers to this name from then on', async () => {
    const { app, id, file } = await doubtful()
    await file.apply([{ kind: 'same', of: 'entry', line: 2, as: id as never }])
    expect((await directoryRows(app)).actors).toMatchObject([
      { name: 'La Croix-Rouge française', aliases: ['Croix Rouge Villefranche'], phone: '+33474000001' },
    ])
    const again = await openList(app, 'liste.csv', list(`Croix Rouge Villefranche;${gue};0474000001;`))
    expect(countsOf(await again.preview())).toEqual({ identical: 1 })
  })

  test('« c’est une autre »: it enters, and the two are not proposed as one again', async () => {
    const { app, file } = await doubtful()
    await file.apply([{ kind: 'other', of: 'entry', line: 2 }])
    expect((await directoryRows(app)).actors).toHaveLength(2)
    expect(await probableDuplicates(app)).toEqual([])
    const again = await openList(app, 'liste.csv', list(`Croix Rouge Villefranche;${gue};0474000001;`))
    expect(countsOf(await again.preview())).toEqual({ identical: 1 })
  })

  test('« laisser »: the line is left, and counted', async () => {
    const { file } = await doubtful()
    expect(countsOf(await file.preview([{ kind: 'skip', line: 2 }]))).toEqual({ skipped: 1 })
  })
})

test('a cell is corrected for this import, and read like the others', async () => {
  const app = await createReadyApp()
  const file = await openList(app, 'liste.csv', list('Mairie du Gué;6987;;;'))
  const correct = { kind: 'correct', line: 2, column: 1 } as const
  const { lines } = plainly(await file.preview([{ ...correct, value: '69' }]))
  expect(lines[0]?.issues).toMatchObject([{ column: 1, value: '69', reason: 'un code postal a cinq chiffres' }])
  await file.apply([{ ...correct, value: ' 69 870 ' }])
  expect((await directoryRows(app)).actors).toEqual([{ name: 'Mairie du Gué', postcode: '69870' }])
})

test('nothing is written before « Importer », and one undo takes everything back', async () => {
  const app = await createReadyApp()
  const before = await app.call('workspace.check', {})
  const file = await openList(
    app,
    'lieux.csv',
    'id,nom,pivot,commune,code_postal,services,date_maj\n1,Relais,43493312300029,Lozanne,69380,Loisirs et créations numériques,2026-01-01\n',
  )
  await file.preview()
  await file.rest()
  expect(await app.call('workspace.check', {})).toEqual(before)
  await file.apply()
  expect(await directoryRows(app)).toMatchObject({ actors: [{}], places: [{}] })
  await app.call('history.undo', {})
  expect(await directoryRows(app)).toEqual({ actors: [], places: [], persons: [] })
})
