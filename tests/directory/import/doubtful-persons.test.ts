import { describe, expect, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import { directoryRows } from '../../support/directory-rows.ts'
import { countsOf, openList, plainly } from '../../support/import-list.ts'
import { probableDuplicates } from '../../support/probable-duplicates.ts'
import { createReadyApp } from '../../support/test-app.ts'

const list = (...lines: readonly string[]): string =>
  ['Structure;Commune;Nom;Prénom;Courriel du contact;Fonction', ...lines].join('\n')

const inOtherStructure = list('Tiers-lieu des Ormes;Anse;Duval;Jeanne;;Médiatrice')

/** A directory that knows Jeanne DUVAL, and a file that may name her. */
const opened = async (content: string) => {
  const app = await createReadyApp()
  const known = 'Relais du Gué;Lozanne;DUVAL;Jeanne;j.duval@gue.exemple.fr;Directrice'
  await (await openList(app, 'connu.csv', list(known))).apply()
  return { app, file: await openList(app, 'liste.csv', content) }
}

const near = (name: string, score: number) => ({
  record: 'person',
  id: expect.any(String),
  name,
  where: 'Relais du Gué',
  score,
})

describe('a line that may name somebody known waits for a person', () => {
  test('of the same name in another structure: it is told with where they serve, and not written until then', async () => {
    const { app, file } = await opened(inOtherStructure)
    const doubt = { line: 2, name: 'Tiers-lieu des Ormes', issues: [], effect: 'doubtful', asks: 'person' }
    expect(plainly(await file.preview()).lines).toEqual([{ ...doubt, near: [near('Jeanne DUVAL', 100)] }])
    expect(await file.apply()).toMatchObject({ written: 0 })
    const reason = 'a personne est proche de Jeanne DUVAL, Relais du Gué (100 sur 100)'
    expect((await file.rest()).text).toContain(`"L${reason}."`)
    expect((await file.refusals()).text).toContain(`"l${reason}"`)
    expect((await directoryRows(app)).actors).toHaveLength(1)
  })

  test('of the same mail address under a name not too far: it says what they share', async () => {
    const { file } = await opened(list('Relais du Gué;Lozanne;DUVALE;Jeanne;j.duval@gue.exemple.fr;'))
    expect(plainly(await file.preview()).lines).toMatchObject([
      { effect: 'doubtful', asks: 'person', issues: [{ reason: 'même courriel que « Jeanne DUVAL »' }] },
    ])
  })

  test('« même personne »: she serves both structures, and the file then changes nothing', async () => {
    const { app, file } = await opened(inOtherStructure)
    const [line] = (await file.preview()).lines
    const as = (line?.effect === 'doubtful' ? line.near[0]?.id : undefined) as RowId
    await file.apply([{ kind: 'same', of: 'person', line: 2, as }])
    const { actors, persons } = await directoryRows(app)
    expect(persons).toHaveLength(1)
    expect(actors.map(({ posts }) => posts)).toEqual([[['DUVAL', 'Directrice']], [['DUVAL', 'Médiatrice']]])
    expect(countsOf(await (await openList(app, 'liste.csv', inOtherStructure)).preview())).toEqual({ identical: 1 })
  })

  test.each([
    ['in her structure', 'Relais du Gué;Lozanne;DUVALE;Jeanne;j.duval@gue.exemple.fr;'],
    ['in another', 'Tiers-lieu des Ormes;Anse;Duvale;Jeanne;j.duval@gue.exemple.fr;Médiatrice'],
    ['in none', ';;DUVALE;Jeanne;j.duval@gue.exemple.fr;'],
    ['in none, by her name alone', ';;DUVAL;Jeanne;;'],
  ])(
    '« même personne » %s, however she is spelled: nobody is asked again, and nothing is written',
    async (_where, line) => {
      const { app, file } = await opened(list(line))
      const [asks] = (await file.preview()).lines
      const as = (asks?.effect === 'doubtful' ? asks.near[0]?.id : undefined) as RowId
      await file.apply([{ kind: 'same', of: 'person', line: 2, as }])
      expect((await directoryRows(app)).persons).toEqual([
        { firstName: 'Jeanne', lastName: 'DUVAL', email: 'j.duval@gue.exemple.fr' },
      ])
      const again = await openList(app, 'liste.csv', list(line))
      expect(countsOf(await again.preview())).toEqual({ identical: 1 })
      expect(await again.apply()).toMatchObject({ written: 0 })
    },
  )

  test('« autre personne »: she enters, and the two are not proposed as one again', async () => {
    const { app, file } = await opened(inOtherStructure)
    await file.apply([{ kind: 'other', of: 'person', line: 2 }])
    expect((await directoryRows(app)).persons).toHaveLength(2)
    expect(await probableDuplicates(app)).toEqual([])
    expect(countsOf(await (await openList(app, 'liste.csv', inOtherStructure)).preview())).toEqual({ identical: 1 })
  })

  test('one line may ask of its structure, then of its person', async () => {
    const { file } = await opened(list('Relay du Gué;Lozanne;Duval;Jeanne;;'))
    const structure = { kind: 'other', of: 'entry', line: 2 } as const
    expect(await file.preview()).toMatchObject({ lines: [{ effect: 'doubtful', asks: 'entry' }] })
    expect(await file.preview([structure])).toMatchObject({ lines: [{ effect: 'doubtful', asks: 'person' }] })
    expect(countsOf(await file.preview([structure, { ...structure, of: 'person' }]))).toEqual({ new: 1 })
  })
})

test('two people of one name in one file are two, and the second line says so', async () => {
  const app = await createReadyApp()
  const file = await openList(app, 'liste.csv', list('Relais;Anse;Ormoy;Paul;;', 'Maison;Lozanne;ORMOY;Paul;;'))
  const reason =
    'la ligne 2 nomme quelqu’un du même nom, dans une autre structure ou avec un autre courriel : ce sont deux personnes'
  expect(plainly(await file.preview()).lines).toMatchObject([
    { line: 3, effect: 'new', issues: [{ reason }] },
    { line: 2, effect: 'new', issues: [] },
  ])
  await file.apply()
  expect((await directoryRows(app)).persons).toHaveLength(2)
})
